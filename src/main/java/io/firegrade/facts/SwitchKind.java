package io.firegrade.facts;

/** What switches a circuit. */
public enum SwitchKind implements Labelled {
    /** Circuit breaker. */
    BREAKER("断路器", "circuit breaker"),
    /** Fuse. */
    FUSE("熔断器", "fuse"),
    /** Knife switch. */
    KNIFE_SWITCH("闸刀开关", "knife switch"),
    /** Other switch. */
    OTHER("其他开关", "other switch");

    private final Bilingual label;

    SwitchKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
