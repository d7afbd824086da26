package io.firegrade.facts;

/** Where an exit leads. */
public enum ExitTarget implements Labelled {
    /** Outdoors. */
    OUTDOORS("室外", "outdoors"),
    /** Escape stair. */
    STAIR("疏散楼梯", "escape stair"),
    /** Adjoining fire compartment. */
    COMPARTMENT("相邻防火分区", "adjoining fire compartment"),
    /** Refuge. */
    REFUGE("避难区域", "refuge"),
    /** Other safe place. */
    OTHER("其他安全区域", "other safe place");

    private final Bilingual label;

    ExitTarget(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
