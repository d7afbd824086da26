package io.firegrade.facts;

/** Kinds of fixed fire systems. */
public enum SystemKind implements Labelled {
    /** Sprinkler system. */
    SPRINKLER("自动喷水灭火系统", "sprinkler system"),
    /** Fire alarm system. */
    FIRE_ALARM("火灾自动报警系统", "fire alarm system"),
    /** Indoor hydrant system. */
    INDOOR_HYDRANT("室内消火栓系统", "indoor hydrant system"),
    /** Outdoor hydrant system. */
    OUTDOOR_HYDRANT("室外消火栓系统", "outdoor hydrant system"),
    /** Smoke control system. */
    SMOKE_CONTROL("防烟排烟系统", "smoke control system"),
    /** Kitchen hood suppression. */
    KITCHEN_HOOD("厨房自动灭火装置", "kitchen hood suppression"),
    /** Gas suppression. */
    GAS_SUPPRESSION("气体灭火系统", "gas suppression"),
    /** Foam system. */
    FOAM("泡沫灭火系统", "foam system"),
    /** Tank cooling. */
    COOLING("储罐冷却系统", "tank cooling"),
    /** Electrical fire monitoring. */
    ELECTRICAL_MONITOR("电气火灾监控系统", "electrical fire monitoring"),
    /** Evacuation broadcast or cut-in. */
    EVACUATION_BROADCAST("消防应急广播、声像警报", "evacuation broadcast or cut-in"),
    /** Other system. */
    OTHER("其他系统", "other system");

    private final Bilingual label;

    SystemKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
