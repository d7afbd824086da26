package io.firegrade.facts;

/** How gas comes to the premises. */
public enum SupplyKind implements Labelled {
    /** Piped. */
    PIPED("管道供气", "piped"),
    /** Cylinders. */
    CYLINDERS("瓶装供气", "cylinders"),
    /** Bulk tank. */
    TANK("储罐供气", "bulk tank"),
    /** Other. */
    OTHER("其他", "other");

    private final Bilingual label;

    SupplyKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
