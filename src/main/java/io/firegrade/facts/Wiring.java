package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An electric line, or a stretch of one that is laid alike.
 *
 * @param id its name within the inspection
 * @param room where it runs
 * @param place whether it runs in a room, in a part of the escape route or at an exit
 * @param route the escape route it runs through, if it does
 * @param kind what kind of line it is
 * @param protection how it is laid
 * @param bareLive whether a live conductor or joint can be touched
 * @param surface the class of the material it lies on
 * @param inCeilingVoid whether it runs above a ceiling where combustibles are
 * @param temporary whether it is a temporary line in permanent use
 * @param loose whether it hangs loosely, crosses ways or is nailed up
 * @param aged whether its insulation is cracked or damaged
 * @param heatMarks whether it shows marks of heat
 * @param loadA its current by a clamp meter, in A
 * @param ratingA the current it may carry, in A
 * @param installedOn when it was laid
 */
@FactRecord(key = "wirings", zh = "电气线路", en = "electric line")
public record Wiring(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "所在部位", en = "place") @Nullable EscapePlace place,

        @Label(zh = "所在疏散通道", en = "escape route") @RefersTo(EscapeRoute.class) @Nullable
        String route,

        @Label(zh = "线缆类型", en = "kind") @Nullable WiringKind kind,
        @Label(zh = "敷设保护", en = "protection") @Nullable WiringProtection protection,

        @Label(zh = "带电导体或接头裸露", en = "bare live parts") @Nullable
        Boolean bareLive,

        @Label(zh = "敷设面燃烧性能", en = "surface") @Nullable ReactionClass surface,

        @Label(zh = "在有可燃物的吊顶内", en = "in a ceiling void with combustibles") @Nullable
        Boolean inCeilingVoid,

        @Label(zh = "临时线路长期使用", en = "temporary") @Nullable Boolean temporary,

        @Label(zh = "乱拉、悬挂、交叉", en = "loose or crossing") @Nullable
        Boolean loose,

        @Label(zh = "绝缘老化、破损", en = "aged") @Nullable Boolean aged,
        @Label(zh = "过热变色、烧痕", en = "heat marks") @Nullable Boolean heatMarks,

        @Label(zh = "实测电流", en = "measured load", unit = "A") @Nullable
        Double loadA,

        @Label(zh = "额定电流", en = "rated current", unit = "A") @Nullable
        Double ratingA,

        @Label(zh = "敷设日期", en = "installed on") @Nullable LocalDate installedOn)
        implements Fact, WiringBuilder.With {

    /** Checks ids and ranges. */
    public Wiring {
        FactType.check(
                Wiring.class,
                id,
                room,
                place,
                route,
                kind,
                protection,
                bareLive,
                surface,
                inCeilingVoid,
                temporary,
                loose,
                aged,
                heatMarks,
                loadA,
                ratingA,
                installedOn);
    }

    /** An electric line of which nothing is known yet. */
    public static Wiring of(String id) {
        return WiringBuilder.builder().id(id).build();
    }
}
