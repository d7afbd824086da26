package io.firegrade.facts;

/** What goods are there for. */
public enum GoodsUse implements Labelled {
    /** Stored. */
    STORED("储存", "stored"),
    /** Used. */
    USED("使用", "used"),
    /** Sold. */
    SOLD("销售", "sold");

    private final Bilingual label;

    GoodsUse(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
