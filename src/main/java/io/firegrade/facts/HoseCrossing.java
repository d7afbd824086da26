package io.firegrade.facts;

/** What a gas hose passes through. */
public enum HoseCrossing implements Labelled {
    /** Nothing. */
    NOTHING("不穿越", "nothing"),
    /** Wall. */
    WALL("墙体", "wall"),
    /** Door. */
    DOOR("门", "door"),
    /** Window. */
    WINDOW("窗", "window"),
    /** Ceiling. */
    CEILING("顶棚", "ceiling"),
    /** Floor. */
    FLOOR("地面", "floor");

    private final Bilingual label;

    HoseCrossing(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
