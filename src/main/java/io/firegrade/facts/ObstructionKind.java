package io.firegrade.facts;

/** What stands in an escape route or at an exit. */
public enum ObstructionKind implements Labelled {
    /** Goods. */
    GOODS("货物、杂物", "goods"),
    /** Waste. */
    WASTE("废弃物", "waste"),
    /** Furniture or counters. */
    FURNITURE("桌椅、柜台、货架", "furniture or counters"),
    /** Bicycle or pram. */
    BICYCLE("自行车、童车等", "bicycle or pram"),
    /** E-bike. */
    EBIKE("电动自行车", "e-bike"),
    /** Motor vehicle. */
    VEHICLE("机动车", "motor vehicle"),
    /** Grille, gate or shutter. */
    BARRIER("栅栏、铁门、卷帘", "grille, gate or shutter"),
    /** Board or partition. */
    BOARD("隔板、围挡", "board or partition"),
    /** Mirror. */
    MIRROR("镜面、反光材料", "mirror"),
    /** Curtain or screen. */
    CURTAIN("门帘、屏风", "curtain or screen"),
    /** Hanging decoration. */
    HANGING_DECOR("悬挂装饰物", "hanging decoration"),
    /** Other object. */
    OTHER("其他物品", "other object");

    private final Bilingual label;

    ObstructionKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
