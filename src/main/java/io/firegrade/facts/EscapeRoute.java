package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A part of the way out: a corridor, stairwell, lobby or aisle.
 *
 * @param id its name within the inspection
 * @param storey the storey
 * @param stair the stair, if it is one
 * @param kind which part it is
 * @param clearWidthM its clear width, in m
 * @param clearHeightM its clear height, in m
 * @param doubleLoaded whether a corridor has rooms on both sides
 * @param illuminanceLx the least illuminance on its floor by escape lighting alone, in lx
 * @param ceiling the class of its ceiling
 * @param walls the class of its walls
 * @param floor the class of its floor
 */
@FactRecord(key = "escapeRoutes", zh = "疏散通道", en = "escape route")
public record EscapeRoute(
        String id,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "楼梯", en = "stair") @RefersTo(Stair.class) @Nullable
        String stair,

        @Label(zh = "类型", en = "kind") @Nullable RouteKind kind,

        @Label(zh = "净宽度", en = "clear width", unit = "m") @Range(max = 100) @Nullable
        Double clearWidthM,

        @Label(zh = "净高", en = "clear height", unit = "m") @Range(max = 100) @Nullable
        Double clearHeightM,

        @Label(zh = "双面布房", en = "rooms on both sides") @Nullable
        Boolean doubleLoaded,

        @Label(zh = "疏散照明地面照度", en = "illuminance of escape lighting", unit = "lx") @Nullable
        Double illuminanceLx,

        @Label(zh = "顶棚材料", en = "ceiling") @Nullable ReactionClass ceiling,
        @Label(zh = "墙面材料", en = "walls") @Nullable ReactionClass walls,
        @Label(zh = "地面材料", en = "floor") @Nullable ReactionClass floor)
        implements Fact, EscapeRouteBuilder.With {

    /** Checks ids and ranges. */
    public EscapeRoute {
        FactType.check(
                EscapeRoute.class,
                id,
                storey,
                stair,
                kind,
                clearWidthM,
                clearHeightM,
                doubleLoaded,
                illuminanceLx,
                ceiling,
                walls,
                floor);
    }

    /** An escape route of which nothing is known yet. */
    public static EscapeRoute of(String id) {
        return EscapeRouteBuilder.builder().id(id).build();
    }
}
