package io.firegrade.facts;

/** Ground kept free for fire appliances. */
public enum LaneKind implements Labelled {
    /** Fire lane. */
    LANE("消防车道", "fire lane"),
    /** Site for aerial appliances. */
    AERIAL_SITE("消防车登高操作场地", "site for aerial appliances"),
    /** Other ground for fire appliances. */
    OTHER("其他消防场地", "other ground for fire appliances");

    private final Bilingual label;

    LaneKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
