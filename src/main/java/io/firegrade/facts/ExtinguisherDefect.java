package io.firegrade.facts;

/** A defect of an extinguisher's body (GB 55036-2022 10.0.7 and the like). */
public enum ExtinguisherDefect implements Labelled {
    /** None. */
    NONE("无缺陷", "none"),
    /** Rust over a third of the surface, with pits. */
    RUST("锈蚀面积达三分之一且有凹坑", "rust over a third of the surface, with pits"),
    /** Deformed. */
    DEFORMED("明显变形", "deformed"),
    /** No nameplate. */
    NO_NAMEPLATE("无铭牌", "no nameplate"),
    /** Burnt. */
    BURNT("被火烧过", "burnt"),
    /** Other defect that ends its life. */
    OTHER("其他应报废的缺陷", "other defect that ends its life");

    private final Bilingual label;

    ExtinguisherDefect(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
