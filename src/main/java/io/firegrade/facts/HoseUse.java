package io.firegrade.facts;

/** What a gas hose connects. */
public enum HoseUse implements Labelled {
    /** Household or commercial appliance. */
    APPLIANCE("连接灶具等用气设备", "household or commercial appliance"),
    /** Movable industrial burner. */
    MOVABLE_BURNER("连接移动式工业燃烧器", "movable industrial burner"),
    /** Oxy-fuel set. */
    OXY_FUEL("气焊、气割", "oxy-fuel set"),
    /** Other use. */
    OTHER("其他", "other use");

    private final Bilingual label;

    HoseUse(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
