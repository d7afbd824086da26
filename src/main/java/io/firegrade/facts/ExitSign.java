package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A sign that shows the way out.
 *
 * @param id its name within the inspection
 * @param storey the storey it is on
 * @param route where it is
 * @param room the room it is in
 * @param exit the exit it marks
 * @param kind what it shows
 * @param lit whether it is lit
 * @param damaged whether it is damaged
 * @param covered whether something hides it
 * @param wrongDirection whether it points away from the way out
 * @param spacingM distance to the next sign along the way, in m
 * @param acrossRoute whether its face is perpendicular to the way
 * @param heightM its lower edge above the floor, in m
 */
@FactRecord(key = "exitSigns", zh = "疏散指示标志", en = "exit sign")
public record ExitSign(
        String id,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "所在疏散通道", en = "escape route") @RefersTo(EscapeRoute.class) @Nullable
        String route,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "安全出口", en = "exit") @RefersTo(Exit.class) @Nullable
        String exit,

        @Label(zh = "类型", en = "kind") @Nullable SignKind kind,
        @Label(zh = "点亮", en = "lit") @Nullable Boolean lit,
        @Label(zh = "损坏", en = "damaged") @Nullable Boolean damaged,
        @Label(zh = "被遮挡", en = "covered") @Nullable Boolean covered,

        @Label(zh = "指向错误", en = "wrong direction") @Nullable
        Boolean wrongDirection,

        @Label(zh = "与下一标志间距", en = "spacing", unit = "m") @Nullable
        Double spacingM,

        @Label(zh = "标志面垂直于疏散方向", en = "across the way") @Nullable
        Boolean acrossRoute,

        @Label(zh = "底边距地高度", en = "height", unit = "m") @Range(max = 50) @Nullable
        Double heightM)
        implements Fact, ExitSignBuilder.With {

    /** Checks ids and ranges. */
    public ExitSign {
        FactType.check(
                ExitSign.class,
                id,
                storey,
                route,
                room,
                exit,
                kind,
                lit,
                damaged,
                covered,
                wrongDirection,
                spacingM,
                acrossRoute,
                heightM);
    }

    /** An exit sign of which nothing is known yet. */
    public static ExitSign of(String id) {
        return ExitSignBuilder.builder().id(id).build();
    }
}
