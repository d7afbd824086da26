package io.firegrade.facts;

/** Which part of a room or building a material forms. */
public enum LiningPart implements Labelled {
    /** Ceiling. */
    CEILING("顶棚", "ceiling"),
    /** Wall. */
    WALL("墙面", "wall"),
    /** Floor. */
    FLOOR("地面", "floor"),
    /** Partition. */
    PARTITION("隔断", "partition"),
    /** Decoration. */
    DECORATION("装饰物", "decoration"),
    /** Core of sandwich panels. */
    PANEL_CORE("夹芯板芯材", "core of sandwich panels"),
    /** External wall insulation. */
    INSULATION("外墙保温材料", "external wall insulation"),
    /** Cold-store insulation. */
    COLD_STORE("冷库保温材料", "cold-store insulation"),
    /** Roof. */
    ROOF("屋顶、顶棚连廊", "roof"),
    /** Stair. */
    STAIR("楼梯构件", "stair"),
    /** Other part. */
    OTHER("其他部位", "other part");

    private final Bilingual label;

    LiningPart(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
