package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A room, or an open area that is used like one.
 *
 * @param id its name within the inspection
 * @param storey the storey
 * @param use what it is used for
 * @param floorPosition where it lies against the ground outside
 * @param areaM2 its floor area, in m²
 * @param netHeightM from its floor to its ceiling, in m
 * @param depthBelowGroundM how far its floor lies below the ground outside, in m
 * @param persons how many people it holds
 * @param spanM the greatest horizontal distance between two points of it, in m
 * @param ventilation how it is ventilated
 * @param airChanges air changes an hour of its mechanical ventilation at work, by its test report or design
 * @param emergencyAirChanges air changes an hour of its emergency ventilation, by its test report or design
 * @param separation how it is separated from the rooms beside it
 * @param placement how it stands to the building that it serves
 * @param sleepers who sleeps there at night
 * @param openToDining whether it is open to an area in which guests eat
 * @param ownExit whether it has an exit of its own that leads outside
 * @param windowless whether it has no window to the outdoors
 */
@FactRecord(key = "rooms", zh = "房间", en = "room")
public record Room(
        String id,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "用途", en = "use") @Nullable RoomUse use,
        @Label(zh = "楼层位置", en = "floor position") @Nullable FloorPosition floorPosition,

        @Label(zh = "面积", en = "floor area", unit = "m²") @Nullable
        Double areaM2,

        @Label(zh = "室内净高", en = "net height", unit = "m") @Range(min = 1, max = 100) @Nullable
        Double netHeightM,

        @Label(zh = "地面低于室外地坪", en = "depth below ground", unit = "m") @Range(max = 200) @Nullable
        Double depthBelowGroundM,

        @Label(zh = "人数", en = "persons") @Nullable Integer persons,

        @Label(zh = "任意两点最大水平距离", en = "greatest span", unit = "m") @Nullable
        Double spanM,

        @Label(zh = "通风", en = "ventilation") @Nullable Ventilation ventilation,

        @Label(zh = "工作换气次数", en = "air changes at work", unit = "/h") @Nullable
        Double airChanges,

        @Label(zh = "事故换气次数", en = "emergency air changes", unit = "/h") @Nullable
        Double emergencyAirChanges,

        @Label(zh = "防火分隔", en = "fire separation") @Nullable
        Separation separation,

        @Label(zh = "与建筑的关系", en = "placement") @Nullable RoomPlacement placement,

        @Label(zh = "住宿人员", en = "who sleeps there") @Nullable
        Sleepers sleepers,

        @Label(zh = "向用餐区敞开", en = "open to the dining area") @Nullable
        Boolean openToDining,

        @Label(zh = "有独立安全出口", en = "own exit") @Nullable Boolean ownExit,
        @Label(zh = "无外窗", en = "windowless") @Nullable Boolean windowless)
        implements Fact, RoomBuilder.With {

    /** Checks ids and ranges, and that the floor position agrees with the lengths. */
    public Room {
        FactType.check(
                Room.class,
                id,
                storey,
                use,
                floorPosition,
                areaM2,
                netHeightM,
                depthBelowGroundM,
                persons,
                spanM,
                ventilation,
                airChanges,
                emergencyAirChanges,
                separation,
                placement,
                sleepers,
                openToDining,
                ownExit,
                windowless);
        if (floorPosition != null && isBelow(floorPosition) && depthBelowGroundM != null && depthBelowGroundM <= 0) {
            throw new IllegalArgumentException(
                    "Room.floorPosition = " + floorPosition + " contradicts Room.depthBelowGroundM = "
                            + depthBelowGroundM + ": the floor of a room below ground lies below the ground outside");
        }
        Boolean byLengths = belowGround(netHeightM, depthBelowGroundM);
        if (floorPosition != null && byLengths != null && byLengths != isBelow(floorPosition)) {
            throw new IllegalArgumentException(
                    "Room.floorPosition = " + floorPosition + " contradicts Room.depthBelowGroundM = "
                            + depthBelowGroundM + " at Room.netHeightM = " + netHeightM
                            + ": a room is below ground if its floor lies more than a third of its net height below the ground");
        }
    }

    /** A room of which nothing is known yet. */
    public static Room of(String id) {
        return RoomBuilder.builder().id(id).build();
    }

    /**
     * Whether it is a basement or semi-basement: as established, or because its floor lies below the ground outside by more
     * than a third of its net height (GB 50016-2014 2.1.6, 2.1.7).
     */
    @Label(zh = "地下或半地下", en = "below ground")
    @DerivedFrom({"floorPosition", "netHeightM", "depthBelowGroundM"})
    public @Nullable Boolean belowGround() {
        return floorPosition != null
                ? Boolean.valueOf(isBelow(floorPosition))
                : belowGround(netHeightM, depthBelowGroundM);
    }

    /**
     * Whether somebody sleeps there at night.
     */
    @Label(zh = "有人住宿", en = "slept in")
    @DerivedFrom("sleepers")
    public @Nullable Boolean sleeping() {
        return sleepers == null ? null : sleepers != Sleepers.NOBODY;
    }

    private static boolean isBelow(FloorPosition position) {
        return position == FloorPosition.BASEMENT || position == FloorPosition.SEMI_BASEMENT;
    }

    private static @Nullable Boolean belowGround(@Nullable Double netHeightM, @Nullable Double depthBelowGroundM) {
        if (netHeightM == null || depthBelowGroundM == null) {
            return null;
        }
        return depthBelowGroundM * 3 > netHeightM;
    }
}
