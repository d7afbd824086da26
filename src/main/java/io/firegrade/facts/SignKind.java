package io.firegrade.facts;

/** Kinds of evacuation signs. */
public enum SignKind implements Labelled {
    /** Exit sign. */
    EXIT("安全出口标志", "exit sign"),
    /** Direction sign. */
    DIRECTION("方向标志", "direction sign"),
    /** Storey sign. */
    FLOOR("楼层标志", "storey sign"),
    /** Evacuation plan. */
    PLAN("安全疏散示意图", "evacuation plan"),
    /** Other sign. */
    OTHER("其他标志", "other sign");

    private final Bilingual label;

    SignKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
