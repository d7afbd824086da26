package io.firegrade.facts;

/** Kinds of electric appliances. */
public enum ElectricKind implements Labelled {
    /** Heater. */
    HEATER("取暖器", "heater"),
    /** Electric cooker. */
    COOKER("电热炊具", "electric cooker"),
    /** Kettle or immersion heater. */
    KETTLE("电热水壶、热得快", "kettle or immersion heater"),
    /** Electric blanket. */
    BLANKET("电热毯", "electric blanket"),
    /** Iron or dryer. */
    IRON("电熨斗、电吹风", "iron or dryer"),
    /** Forklift charger. */
    FORKLIFT_CHARGER("叉车充电设备", "forklift charger"),
    /** Other appliance. */
    OTHER("其他电器", "other appliance");

    private final Bilingual label;

    ElectricKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
