package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * Ground that is kept free for fire appliances.
 *
 * @param id its name within the inspection
 * @param kind a lane or a site for aerial appliances
 * @param clearWidthM its clear width, in m
 * @param clearHeightM its clear height, in m
 * @param blocked whether something stands in it
 * @param marked whether lines and signs mark it
 */
@FactRecord(key = "fireLanes", zh = "消防车道、登高场地", en = "fire lane")
public record FireLane(
        String id,
        @Label(zh = "类型", en = "kind") @Nullable LaneKind kind,

        @Label(zh = "净宽度", en = "clear width", unit = "m") @Range(max = 200) @Nullable
        Double clearWidthM,

        @Label(zh = "净高", en = "clear height", unit = "m") @Range(max = 200) @Nullable
        Double clearHeightM,

        @Label(zh = "被占用、堵塞", en = "blocked") @Nullable Boolean blocked,
        @Label(zh = "有标线标志", en = "marked") @Nullable Boolean marked)
        implements Fact, FireLaneBuilder.With {

    /** Checks ids and ranges. */
    public FireLane {
        FactType.check(FireLane.class, id, kind, clearWidthM, clearHeightM, blocked, marked);
    }

    /** A fire lane of which nothing is known yet. */
    public static FireLane of(String id) {
        return FireLaneBuilder.builder().id(id).build();
    }
}
