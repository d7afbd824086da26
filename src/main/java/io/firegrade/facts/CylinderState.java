package io.firegrade.facts;

/** What a gas cylinder is there for. */
public enum CylinderState implements Labelled {
    /** Connected to an appliance. */
    IN_USE("在用", "in use"),
    /** Full or part full, not connected. */
    SPARE("备用", "spare"),
    /** Proven empty. */
    EMPTY("空瓶", "empty");

    private final Bilingual label;

    CylinderState(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
