package io.firegrade.facts;

/** A fuel gas, or what is burnt instead. */
public enum Gas implements Labelled {
    /** Liquefied petroleum gas: propane, butane and their mixtures; heavier than air. */
    LPG("液化石油气", "LPG"),
    /** Natural gas; lighter than air. */
    NATURAL_GAS("天然气", "natural gas");

    private final Bilingual label;

    Gas(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
