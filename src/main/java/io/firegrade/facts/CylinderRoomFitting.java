package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * How a cylinder room is fitted; there is one for each such room that was looked at.
 *
 * @param id its name within the inspection
 * @param room the cylinder room
 * @param explosionProof whether lamps, fans and switches inside are explosion-proof
 * @param switchOutside whether its switches are outside
 * @param drainOrTrench whether gas can run into a drain, trench or cellar from it
 * @param warningSign whether a warning sign is up
 * @param openToKitchen whether a door, window or gap leads to the kitchen
 * @param forcedVaporiser whether LPG is vaporised by heat
 * @param buildingDistanceM clear distance from the room to the nearest civil building, the served one included, in m
 * @param importantBuildingDistanceM clear distance to the nearest important public building or class I high-rise civil
 *     building, in m
 * @param flameDistanceM clear distance to the nearest place with open flames or sparks, in m
 */
@FactRecord(key = "cylinderRoomFittings", zh = "气瓶间设施", en = "fitting of a cylinder room")
public record CylinderRoomFitting(
        String id,

        @Label(zh = "气瓶间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "防爆电气", en = "explosion-proof electrics") @Nullable
        Boolean explosionProof,

        @Label(zh = "开关设在室外", en = "switch outside") @Nullable
        Boolean switchOutside,

        @Label(zh = "有地沟、下水口、暖气沟", en = "drain or trench") @Nullable
        Boolean drainOrTrench,

        @Label(zh = "设安全警示标志", en = "warning sign") @Nullable
        Boolean warningSign,

        @Label(zh = "与厨房直通", en = "opening to the kitchen") @Nullable
        Boolean openToKitchen,

        @Label(zh = "强制气化", en = "forced vaporisation") @Nullable
        Boolean forcedVaporiser,

        @Label(zh = "与民用建筑间距", en = "distance to civil buildings", unit = "m") @Range(max = 1000) @Nullable
        Double buildingDistanceM,

        @Label(zh = "与重要公共建筑、一类高层间距", en = "distance to important or class I high-rise buildings", unit = "m")
        @Range(max = 1000)
        @Nullable
        Double importantBuildingDistanceM,

        @Label(zh = "与明火或散发火花地点间距", en = "distance to open flames", unit = "m") @Range(max = 1000) @Nullable
        Double flameDistanceM)
        implements Fact, CylinderRoomFittingBuilder.With {

    /** Checks ids and ranges. */
    public CylinderRoomFitting {
        FactType.check(
                CylinderRoomFitting.class,
                id,
                room,
                explosionProof,
                switchOutside,
                drainOrTrench,
                warningSign,
                openToKitchen,
                forcedVaporiser,
                buildingDistanceM,
                importantBuildingDistanceM,
                flameDistanceM);
    }

    /** A fitting of a cylinder room of which nothing is known yet. */
    public static CylinderRoomFitting of(String id) {
        return CylinderRoomFittingBuilder.builder().id(id).build();
    }
}
