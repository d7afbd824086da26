package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A window to the outdoors.
 *
 * @param id its name within the inspection
 * @param storey the storey
 * @param room the room
 * @param openable whether it can be opened or broken for escape
 * @param barred whether bars or a grille stand before it
 * @param barsOpenable whether those bars open from inside without a tool
 * @param billboard whether a billboard covers it
 * @param areaM2 its clear area, in m²
 * @param rescueOpening whether it is an opening for rescue from outside
 * @param clearWidthM its clear width, in m
 * @param clearHeightM its clear height, in m
 * @param blocked whether something stands before it
 * @param marked whether a sign marks it as a rescue opening
 */
@FactRecord(key = "windows", zh = "外窗", en = "window")
public record Window(
        String id,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "可开启或易击碎", en = "opens or breaks easily") @Nullable
        Boolean openable,

        @Label(zh = "设防盗网、栅栏", en = "barred") @Nullable Boolean barred,

        @Label(zh = "栅栏可从内部开启", en = "bars open from inside") @Nullable
        Boolean barsOpenable,

        @Label(zh = "被广告牌遮挡", en = "behind a billboard") @Nullable
        Boolean billboard,

        @Label(zh = "净面积", en = "clear area", unit = "m²") @Nullable
        Double areaM2,

        @Label(zh = "消防救援口", en = "rescue opening") @Nullable
        Boolean rescueOpening,

        @Label(zh = "净宽度", en = "clear width", unit = "m") @Range(max = 50) @Nullable
        Double clearWidthM,

        @Label(zh = "净高度", en = "clear height", unit = "m") @Range(max = 50) @Nullable
        Double clearHeightM,

        @Label(zh = "被遮挡、堵塞", en = "blocked") @Nullable Boolean blocked,
        @Label(zh = "有标志", en = "marked") @Nullable Boolean marked)
        implements Fact, WindowBuilder.With {

    /** Checks ids and ranges. */
    public Window {
        FactType.check(
                Window.class,
                id,
                storey,
                room,
                openable,
                barred,
                barsOpenable,
                billboard,
                areaM2,
                rescueOpening,
                clearWidthM,
                clearHeightM,
                blocked,
                marked);
    }

    /** A window of which nothing is known yet. */
    public static Window of(String id) {
        return WindowBuilder.builder().id(id).build();
    }
}
