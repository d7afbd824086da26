package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A hydrant or a pump connection.
 *
 * @param id its name within the inspection
 * @param kind what it is
 * @param storey the storey
 * @param blocked whether something buries, encloses or hides it
 * @param vehicleDistanceM how near to it motor vehicles are parked, in m
 * @param water whether water came in a test
 * @param pressureMpa the dynamic pressure at its outlet, in MPa
 * @param partsMissing whether hose, branch or wheel is missing or broken
 */
@FactRecord(key = "hydrants", zh = "消火栓", en = "hydrant")
public record Hydrant(
        String id,
        @Label(zh = "类型", en = "kind") @Nullable HydrantKind kind,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "埋压、圈占、遮挡", en = "blocked") @Nullable Boolean blocked,

        @Label(zh = "机动车停放距离", en = "distance of parked vehicles", unit = "m") @Nullable
        Double vehicleDistanceM,

        @Label(zh = "有水", en = "water") @Nullable Boolean water,

        @Label(zh = "栓口动压", en = "dynamic pressure", unit = "MPa") @Nullable
        Double pressureMpa,

        @Label(zh = "缺水带、水枪等", en = "parts missing") @Nullable
        Boolean partsMissing)
        implements Fact, HydrantBuilder.With {

    /** Checks ids and ranges. */
    public Hydrant {
        FactType.check(Hydrant.class, id, kind, storey, blocked, vehicleDistanceM, water, pressureMpa, partsMissing);
    }

    /** A hydrant of which nothing is known yet. */
    public static Hydrant of(String id) {
        return HydrantBuilder.builder().id(id).build();
    }
}
