package io.firegrade.facts;

/** What a building as a whole is for, in the sense of GB 50016-2014 5.1.1 and 2.1. */
public enum BuildingUse implements Labelled {
    /** Dwellings, small shops on the lowest floors included. */
    RESIDENTIAL("住宅建筑", "residential building"),
    /** Any civil building that is not residential, dwellings above a shopping floor included. */
    PUBLIC("公共建筑", "public building"),
    /** Workshop building. */
    WORKSHOP("厂房", "workshop building"),
    /** Warehouse building. */
    WAREHOUSE("仓库", "warehouse building"),
    /** Neither a civil building nor a workshop nor a warehouse. */
    OTHER("其他建筑物", "other structure");

    private final Bilingual label;

    BuildingUse(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
