package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * The area for which extinguishers are counted together: one storey, or a part of it with one hazard (GB 50140-2005 7.2).
 *
 * @param id its name within the inspection
 * @param storey the storey
 * @param areaM2 the area it covers, in m²
 * @param hazardLevel its hazard level
 * @param fireKind the kind of fire to be expected
 * @param walkDistanceM the longest way from a point of it to the nearest extinguisher, in m
 */
@FactRecord(key = "calculationUnits", zh = "灭火器配置计算单元", en = "extinguisher unit")
public record CalculationUnit(
        String id,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "保护面积", en = "floor area", unit = "m²") @Nullable
        Double areaM2,

        @Label(zh = "危险等级", en = "hazard level") @Nullable HazardLevel hazardLevel,
        @Label(zh = "火灾种类", en = "kind of fire") @Nullable FireKind fireKind,

        @Label(zh = "最远点至灭火器距离", en = "distance to an extinguisher", unit = "m") @Nullable
        Double walkDistanceM)
        implements Fact, CalculationUnitBuilder.With {

    /** Checks ids and ranges. */
    public CalculationUnit {
        FactType.check(CalculationUnit.class, id, storey, areaM2, hazardLevel, fireKind, walkDistanceM);
    }

    /** An extinguisher unit of which nothing is known yet. */
    public static CalculationUnit of(String id) {
        return CalculationUnitBuilder.builder().id(id).build();
    }
}
