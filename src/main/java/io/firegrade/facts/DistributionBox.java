package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A distribution box, switch box or control panel.
 *
 * @param id its name within the inspection
 * @param room where it is
 * @param doorPresent whether its door or cover is there
 * @param liveParts whether live parts can be touched
 * @param piled whether combustibles lie against or in front of it
 * @param surface the class of the material it is mounted on
 * @param switchKind what switches its circuits
 * @param rcd whether its socket circuits have one
 * @param rcdTestPassed whether that device tripped in a test
 * @param overloadProtection whether its circuits are protected against overload
 * @param wireAsFuse whether wire stands in for a fuse
 * @param breakerA the rating of the breaker, in A
 * @param wireMm2 the cross-section of the wire behind it, in mm²
 */
@FactRecord(key = "distributionBoxes", zh = "配电箱", en = "distribution box")
public record DistributionBox(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "箱门、盖板齐全", en = "door or cover") @Nullable
        Boolean doorPresent,

        @Label(zh = "带电部分可触及", en = "live parts within reach") @Nullable
        Boolean liveParts,

        @Label(zh = "周围堆放可燃物", en = "goods piled at it") @Nullable
        Boolean piled,

        @Label(zh = "安装面燃烧性能", en = "surface") @Nullable ReactionClass surface,
        @Label(zh = "开关类型", en = "switch") @Nullable SwitchKind switchKind,

        @Label(zh = "漏电保护", en = "residual-current device") @Nullable
        Boolean rcd,

        @Label(zh = "漏电试验动作", en = "residual-current test passed") @Nullable
        Boolean rcdTestPassed,

        @Label(zh = "过载保护", en = "overload protection") @Nullable
        Boolean overloadProtection,

        @Label(zh = "铜丝铁丝代替保险丝", en = "wire instead of a fuse") @Nullable
        Boolean wireAsFuse,

        @Label(zh = "断路器额定电流", en = "breaker rating", unit = "A") @Nullable
        Double breakerA,

        @Label(zh = "导线截面", en = "wire cross-section", unit = "mm²") @Nullable
        Double wireMm2)
        implements Fact, DistributionBoxBuilder.With {

    /** Checks ids and ranges. */
    public DistributionBox {
        FactType.check(
                DistributionBox.class,
                id,
                room,
                doorPresent,
                liveParts,
                piled,
                surface,
                switchKind,
                rcd,
                rcdTestPassed,
                overloadProtection,
                wireAsFuse,
                breakerA,
                wireMm2);
    }

    /** A distribution box of which nothing is known yet. */
    public static DistributionBox of(String id) {
        return DistributionBoxBuilder.builder().id(id).build();
    }
}
