package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A place set aside for parking or charging e-bikes.
 *
 * @param id its name within the inspection
 * @param insideBuilding whether it lies inside a building
 * @param separated whether walls and doors separate it from the rest
 * @param extinguisher whether fire-fighting equipment stands ready
 * @param autoCutOff whether its chargers stop when a battery is full
 * @param buildingDistanceM distance to the nearest building, in m
 * @param groupSize the most bikes parked in one group
 * @param groupGapM the gap between groups, in m
 */
@FactRecord(key = "chargingPlaces", zh = "电动自行车集中停放充电场所", en = "charging place for e-bikes")
public record ChargingPlace(
        String id,

        @Label(zh = "在建筑内", en = "inside a building") @Nullable
        Boolean insideBuilding,

        @Label(zh = "防火分隔", en = "fire-separated") @Nullable Boolean separated,

        @Label(zh = "配有消防器材", en = "fire-fighting equipment") @Nullable
        Boolean extinguisher,

        @Label(zh = "充满自动断电", en = "cuts off when full") @Nullable
        Boolean autoCutOff,

        @Label(zh = "与建筑距离", en = "distance to buildings", unit = "m") @Nullable
        Double buildingDistanceM,

        @Label(zh = "每组停放数", en = "bikes per group") @Nullable
        Integer groupSize,

        @Label(zh = "组间距", en = "gap between groups", unit = "m") @Nullable
        Double groupGapM)
        implements Fact, ChargingPlaceBuilder.With {

    /** Checks ids and ranges. */
    public ChargingPlace {
        FactType.check(
                ChargingPlace.class,
                id,
                insideBuilding,
                separated,
                extinguisher,
                autoCutOff,
                buildingDistanceM,
                groupSize,
                groupGapM);
    }

    /** A charging place for e-bikes of which nothing is known yet. */
    public static ChargingPlace of(String id) {
        return ChargingPlaceBuilder.builder().id(id).build();
    }
}
