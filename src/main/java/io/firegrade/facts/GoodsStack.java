package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A stack of goods in a store.
 *
 * @param id its name within the inspection
 * @param room where it is
 * @param areaM2 its footprint, in m²
 * @param lampM distance to lamps, in m
 * @param wallM distance to walls, in m
 * @param columnM distance to columns, in m
 * @param stackM distance to the next stack, in m
 * @param roofM distance to roof or beams, in m
 * @param heaterM distance to pipes and radiators, in m
 * @param stoveM distance to heaters, stoves and flues, in m
 * @param aisleM the width of the main aisle beside it, in m
 */
@FactRecord(key = "goodsStacks", zh = "堆垛", en = "stack of goods")
public record GoodsStack(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "占地面积", en = "footprint", unit = "m²") @Nullable
        Double areaM2,

        @Label(zh = "灯距", en = "distance to lamps", unit = "m") @Nullable
        Double lampM,

        @Label(zh = "墙距", en = "distance to walls", unit = "m") @Nullable
        Double wallM,

        @Label(zh = "柱距", en = "distance to columns", unit = "m") @Nullable
        Double columnM,

        @Label(zh = "垛距", en = "distance to the next stack", unit = "m") @Nullable
        Double stackM,

        @Label(zh = "顶距", en = "distance to the roof", unit = "m") @Nullable
        Double roofM,

        @Label(zh = "与供暖设施距离", en = "distance to heating", unit = "m") @Nullable
        Double heaterM,

        @Label(zh = "与加热器、火炉、烟道距离", en = "distance to stoves and flues", unit = "m") @Nullable
        Double stoveM,

        @Label(zh = "主通道宽度", en = "main aisle", unit = "m") @Nullable
        Double aisleM)
        implements Fact, GoodsStackBuilder.With {

    /** Checks ids and ranges. */
    public GoodsStack {
        FactType.check(
                GoodsStack.class, id, room, areaM2, lampM, wallM, columnM, stackM, roofM, heaterM, stoveM, aisleM);
    }

    /** A stack of goods of which nothing is known yet. */
    public static GoodsStack of(String id) {
        return GoodsStackBuilder.builder().id(id).build();
    }
}
