package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A roller shutter that holds back fire.
 *
 * @param id its name within the inspection
 * @param storey the storey
 * @param goodsBelow whether goods stand in its way
 * @param goodsDistanceM how near to it goods stand, in m
 * @param works whether it comes down
 */
@FactRecord(key = "fireShutters", zh = "防火卷帘", en = "fire shutter")
public record FireShutter(
        String id,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "下方堆放物品", en = "goods below") @Nullable Boolean goodsBelow,

        @Label(zh = "两侧物品距离", en = "distance of goods", unit = "m") @Nullable
        Double goodsDistanceM,

        @Label(zh = "能正常降落", en = "works") @Nullable Boolean works)
        implements Fact, FireShutterBuilder.With {

    /** Checks ids and ranges. */
    public FireShutter {
        FactType.check(FireShutter.class, id, storey, goodsBelow, goodsDistanceM, works);
    }

    /** A fire shutter of which nothing is known yet. */
    public static FireShutter of(String id) {
        return FireShutterBuilder.builder().id(id).build();
    }
}
