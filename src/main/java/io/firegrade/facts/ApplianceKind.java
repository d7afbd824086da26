package io.firegrade.facts;

/** Kinds of gas appliances. */
public enum ApplianceKind implements Labelled {
    /** Commercial stove. */
    COMMERCIAL_STOVE("商用灶具", "commercial stove"),
    /** Domestic stove. */
    DOMESTIC_STOVE("家用灶具", "domestic stove"),
    /** Burner at a dining table. */
    TABLE_BURNER("餐桌明火炉具", "burner at a dining table"),
    /** Cassette stove. */
    CASSETTE_STOVE("卡式炉", "cassette stove"),
    /** Water heater. */
    WATER_HEATER("热水器", "water heater"),
    /** Space heater. */
    HEATER("采暖设备", "space heater"),
    /** Boiler. */
    BOILER("锅炉", "boiler"),
    /** Industrial burner. */
    INDUSTRIAL_BURNER("工业燃烧器", "industrial burner"),
    /** Other gas appliance. */
    OTHER("其他用气设备", "other gas appliance");

    private final Bilingual label;

    ApplianceKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
