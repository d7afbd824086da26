package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A storey, or the part of it that belongs to the premises.
 *
 * @param id its name within the inspection
 * @param number its number; the first basement is -1
 * @param position where it lies against the ground outside
 * @param areaM2 its area, in m²
 * @param persons how many people it is rated for
 * @param requiredExitWidthM the total clear width of exits that the approved drawings ask for, in m
 * @param depthBelowGroundM how far its floor lies below the ground at its exit, in m
 * @param heightAboveGroundM how far its floor lies above the ground outside, in m
 * @param sprinklered whether it is fully sprinklered
 */
@FactRecord(key = "storeys", zh = "楼层", en = "storey")
public record Storey(
        String id,

        @Label(zh = "楼层号", en = "number") @Range(min = -10, max = 200) @Nullable
        Integer number,

        @Label(zh = "楼层位置", en = "position") @Nullable FloorPosition position,

        @Label(zh = "本层面积", en = "floor area", unit = "m²") @Nullable
        Double areaM2,

        @Label(zh = "疏散人数", en = "persons") @Nullable Integer persons,

        @Label(zh = "设计疏散总净宽", en = "required exit width", unit = "m") @Nullable
        Double requiredExitWidthM,

        @Label(zh = "室内地面与室外出入口地坪高差", en = "depth below ground", unit = "m") @Nullable
        Double depthBelowGroundM,

        @Label(zh = "楼面高出室外地坪", en = "height above ground", unit = "m") @Range(max = 1000) @Nullable
        Double heightAboveGroundM,

        @Label(zh = "设自动喷水灭火", en = "sprinklered") @Nullable Boolean sprinklered)
        implements Fact, StoreyBuilder.With {

    /** Checks ids and ranges. */
    public Storey {
        FactType.check(
                Storey.class,
                id,
                number,
                position,
                areaM2,
                persons,
                requiredExitWidthM,
                depthBelowGroundM,
                heightAboveGroundM,
                sprinklered);
    }

    /** A storey of which nothing is known yet. */
    public static Storey of(String id) {
        return StoreyBuilder.builder().id(id).build();
    }

    /**
     * Whether it is a basement or semi-basement.
     */
    @Label(zh = "地下或半地下", en = "below ground")
    @DerivedFrom("position")
    public @Nullable Boolean belowGround() {
        return position == null ? null : position == FloorPosition.BASEMENT || position == FloorPosition.SEMI_BASEMENT;
    }
}
