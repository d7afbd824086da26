package io.firegrade.facts;

/** How fire equipment was put out of service. */
public enum TamperingKind implements Labelled {
    /** Damaged. */
    DAMAGED("损坏", "damaged"),
    /** Used for something else. */
    DIVERTED("挪用", "used for something else"),
    /** Removed. */
    REMOVED("拆除", "removed"),
    /** Switched off. */
    SWITCHED_OFF("停用、关闭", "switched off"),
    /** Other. */
    OTHER("其他", "other");

    private final Bilingual label;

    TamperingKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
