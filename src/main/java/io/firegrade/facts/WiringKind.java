package io.firegrade.facts;

/** Kinds of electric lines. */
public enum WiringKind implements Labelled {
    /** An insulated conductor without sheath, such as BV. */
    INSULATED_WIRE("单芯绝缘导线", "single insulated wire"),
    /** Sheathed cable. */
    SHEATHED_CABLE("护套线、电缆", "sheathed cable"),
    /** Armoured or mineral cable. */
    ARMOURED_CABLE("铠装、矿物绝缘电缆", "armoured or mineral cable"),
    /** Appliance flex. */
    FLEX("电器软线", "appliance flex"),
    /** Signal or extra-low-voltage line. */
    EXTRA_LOW_VOLTAGE("弱电、信号线", "signal or extra-low-voltage line"),
    /** Other line. */
    OTHER("其他线路", "other line");

    private final Bilingual label;

    WiringKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
