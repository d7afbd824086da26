package io.firegrade.facts;

/** How a room is separated from the rooms beside it against fire. */
public enum Separation implements Labelled {
    /** Fire-resisting walls without openings. */
    FIRE_WALL_NO_OPENING("无门窗洞口的防火分隔", "fire-resisting walls without openings"),
    /** Fire-resisting walls with fire doors. */
    FIRE_WALL_FIRE_DOOR("防火隔墙加防火门", "fire-resisting walls with fire doors"),
    /** Fire-resisting walls with a fire shutter. */
    FIRE_WALL_SHUTTER("防火隔墙加防火卷帘", "fire-resisting walls with a fire shutter"),
    /** Ordinary walls or doors. */
    ORDINARY_WALL("普通隔墙或普通门", "ordinary walls or doors"),
    /** None. */
    NONE("无分隔", "none");

    private final Bilingual label;

    Separation(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
