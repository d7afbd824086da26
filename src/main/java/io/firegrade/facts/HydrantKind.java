package io.firegrade.facts;

/** Kinds of hydrants and connections. */
public enum HydrantKind implements Labelled {
    /** Indoor hydrant. */
    INDOOR("室内消火栓", "indoor hydrant"),
    /** Outdoor hydrant. */
    OUTDOOR("室外消火栓", "outdoor hydrant"),
    /** Pump connection. */
    PUMP_CONNECTION("消防水泵接合器", "pump connection"),
    /** Other water outlet. */
    OTHER("其他取水口", "other water outlet");

    private final Bilingual label;

    HydrantKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
