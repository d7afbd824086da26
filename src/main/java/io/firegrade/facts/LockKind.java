package io.firegrade.facts;

/** What keeps a door shut. */
public enum LockKind implements Labelled {
    /** None. */
    NONE("无锁具", "none"),
    /** Panic bar. */
    PANIC_BAR("推闩式逃生锁", "panic bar"),
    /** Latch that opens from inside. */
    LATCH("从内部可直接开启的普通锁", "latch that opens from inside"),
    /** Key lock. */
    KEY_LOCK("钥匙锁", "key lock"),
    /** Padlock. */
    PADLOCK("挂锁", "padlock"),
    /** Chain. */
    CHAIN("链条锁", "chain"),
    /** Bolt or bar. */
    BOLT("插销、顶杠", "bolt or bar"),
    /** Access control or magnetic lock. */
    ACCESS_CONTROL("门禁、电磁锁", "access control or magnetic lock"),
    /** Other lock. */
    OTHER("其他锁具", "other lock");

    private final Bilingual label;

    LockKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
