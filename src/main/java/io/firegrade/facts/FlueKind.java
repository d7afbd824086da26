package io.firegrade.facts;

/** Where an appliance's flue gas goes. */
public enum FlueKind implements Labelled {
    /** Own flue to the outdoors. */
    OUTDOORS("专用烟道排至室外", "own flue to the outdoors"),
    /** A balanced flue: air comes from outdoors and flue gas goes there. */
    BALANCED("密闭式，给排气均通室外", "balanced flue"),
    /** Into a range hood or shared duct. */
    INTO_HOOD("接入油烟机或公共烟道", "into a range hood or shared duct"),
    /** Into the room. */
    NONE("直接排在室内", "into the room");

    private final Bilingual label;

    FlueKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
