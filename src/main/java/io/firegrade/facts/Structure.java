package io.firegrade.facts;

/** The load-bearing structure of a building, from which its fire resistance class may be told. */
public enum Structure implements Labelled {
    /** Reinforced concrete. */
    REINFORCED_CONCRETE("钢筋混凝土结构", "reinforced concrete"),
    /** Masonry with concrete floors. */
    MASONRY_CONCRETE("砖混结构", "masonry with concrete floors"),
    /** Masonry with timber floors or roof. */
    MASONRY_TIMBER("砖木结构", "masonry with timber floors or roof"),
    /** Steel. */
    STEEL("钢结构", "steel"),
    /** Timber. */
    TIMBER("木结构", "timber"),
    /** Other structure. */
    OTHER("其他结构", "other structure");

    private final Bilingual label;

    Structure(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
