package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * An object that stands in an escape route or at an exit.
 *
 * @param id its name within the inspection
 * @param place whether it stands in a room, in a part of the escape route or at an exit
 * @param route the part of the route it stands in
 * @param exit the exit it stands at
 * @param kind what it is
 * @param combustible whether it burns
 * @param narrows whether it takes away clear width or bars the way
 * @param remainingWidthM the clear width that it leaves, in m
 */
@FactRecord(key = "routeObstructions", zh = "疏散通道、出口处物品", en = "object in an escape route")
public record RouteObstruction(
        String id,
        @Label(zh = "所在部位", en = "place") @Nullable EscapePlace place,

        @Label(zh = "所在疏散通道", en = "escape route") @RefersTo(EscapeRoute.class) @Nullable
        String route,

        @Label(zh = "所在安全出口", en = "exit") @RefersTo(Exit.class) @Nullable
        String exit,

        @Label(zh = "物品", en = "kind") @Nullable ObstructionKind kind,
        @Label(zh = "可燃", en = "combustible") @Nullable Boolean combustible,

        @Label(zh = "占用通行宽度", en = "narrows the way") @Nullable
        Boolean narrows,

        @Label(zh = "剩余净宽", en = "remaining clear width", unit = "m") @Range(max = 100) @Nullable
        Double remainingWidthM)
        implements Fact, RouteObstructionBuilder.With {

    /** Checks ids and ranges. */
    public RouteObstruction {
        FactType.check(RouteObstruction.class, id, place, route, exit, kind, combustible, narrows, remainingWidthM);
    }

    /** An object in an escape route of which nothing is known yet. */
    public static RouteObstruction of(String id) {
        return RouteObstructionBuilder.builder().id(id).build();
    }
}
