package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A stair by which people escape.
 *
 * @param id its name within the inspection
 * @param kind how it is enclosed
 * @param clearWidthM its clear width, in m
 * @param splitAtGround whether its parts above and below ground are fire-separated
 * @param splitHasDoor whether there is a door or other opening in that separation
 * @param combustible whether it is made of combustible material
 * @param innerRoom whether a store, kitchen or boiling room opens into it
 * @param gasPipe whether a gas pipe runs through it
 * @param shared whether other premises use it too
 * @param openGallery whether every storey reaches it over an open gallery
 */
@FactRecord(key = "stairs", zh = "疏散楼梯", en = "escape stair")
public record Stair(
        String id,
        @Label(zh = "楼梯间形式", en = "kind") @Nullable StairType kind,

        @Label(zh = "净宽度", en = "clear width", unit = "m") @Range(max = 50) @Nullable
        Double clearWidthM,

        @Label(zh = "地上地下防火分隔", en = "separated at the ground floor") @Nullable
        Boolean splitAtGround,

        @Label(zh = "分隔处开有门洞", en = "door in that separation") @Nullable
        Boolean splitHasDoor,

        @Label(zh = "可燃材料楼梯", en = "combustible") @Nullable Boolean combustible,

        @Label(zh = "内设储藏间、烧水间", en = "rooms inside") @Nullable
        Boolean innerRoom,

        @Label(zh = "内设可燃气体管道", en = "gas pipe inside") @Nullable
        Boolean gasPipe,

        @Label(zh = "与其他场所共用", en = "shared") @Nullable Boolean shared,

        @Label(zh = "与敞开式外廊直接连通", en = "on an open gallery") @Nullable
        Boolean openGallery)
        implements Fact, StairBuilder.With {

    /** Checks ids and ranges. */
    public Stair {
        FactType.check(
                Stair.class,
                id,
                kind,
                clearWidthM,
                splitAtGround,
                splitHasDoor,
                combustible,
                innerRoom,
                gasPipe,
                shared,
                openGallery);
    }

    /** An escape stair of which nothing is known yet. */
    public static Stair of(String id) {
        return StairBuilder.builder().id(id).build();
    }
}
