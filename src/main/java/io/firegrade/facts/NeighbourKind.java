package io.firegrade.facts;

/** What stands beside the premises. */
public enum NeighbourKind implements Labelled {
    /** Civil building. */
    CIVIL_BUILDING("民用建筑", "civil building"),
    /** Important public building. */
    IMPORTANT_PUBLIC("重要公共建筑", "important public building"),
    /** High-rise civil building. */
    HIGH_RISE("高层民用建筑", "high-rise civil building"),
    /** Dwelling. */
    DWELLING("居住场所", "dwelling"),
    /** Assembly place. */
    ASSEMBLY("人员密集场所", "assembly place"),
    /** Workshop or warehouse. */
    INDUSTRIAL("厂房、仓库", "workshop or warehouse"),
    /** A store whose loss would be grave. */
    IMPORTANT_STORE("重要仓库", "important store"),
    /** Dangerous-goods site. */
    DANGEROUS_GOODS("易燃易爆危险品场所", "dangerous-goods site"),
    /** Firework shop. */
    FIREWORK_SHOP("烟花爆竹零售点", "firework shop"),
    /** Place with open flames. */
    OPEN_FLAME("明火地点", "place with open flames"),
    /** Road. */
    ROAD("道路", "road"),
    /** Outdoor pile of combustibles. */
    OUTDOOR_PILE("露天可燃物堆场", "outdoor pile of combustibles"),
    /** Mine opening or fan house. */
    MINE_OPENING("井口、通风机房", "mine opening or fan house"),
    /** Timber yard of a mine. */
    TIMBER_YARD("矿井木料场", "timber yard of a mine"),
    /** Spoil heap of a mine. */
    SPOIL_HEAP("矸石山", "spoil heap of a mine"),
    /** Other. */
    OTHER("其他", "other");

    private final Bilingual label;

    NeighbourKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
