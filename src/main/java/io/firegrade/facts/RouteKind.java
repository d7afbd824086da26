package io.firegrade.facts;

/** Parts of an escape route. */
public enum RouteKind implements Labelled {
    /** Corridor. */
    CORRIDOR("疏散走道", "corridor"),
    /** Stairwell. */
    STAIR("楼梯间", "stairwell"),
    /** Lobby. */
    LOBBY("前室、合用前室、门厅", "lobby"),
    /** Aisle of a hall or workshop. */
    AISLE("厅室内疏散通道", "aisle of a hall or workshop"),
    /** Refuge passage. */
    REFUGE_PASSAGE("避难走道", "refuge passage"),
    /** Outdoor route. */
    OUTDOOR("室外疏散通道", "outdoor route"),
    /** Other. */
    OTHER("其他", "other");

    private final Bilingual label;

    RouteKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
