package io.firegrade.facts;

/** What is burnt other than gas. */
public enum Fuel implements Labelled {
    /** Alcohol-based liquid fuel. */
    ALCOHOL("醇基液体燃料", "alcohol-based liquid fuel"),
    /** Oil. */
    OIL("柴油等油类", "oil"),
    /** Charcoal. */
    CHARCOAL("木炭", "charcoal"),
    /** Coal. */
    COAL("煤", "coal"),
    /** Firewood. */
    WOOD("柴草", "firewood"),
    /** Other fuel. */
    OTHER("其他燃料", "other fuel");

    private final Bilingual label;

    Fuel(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
