package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A portable or wheeled fire extinguisher.
 *
 * @param id its name within the inspection
 * @param unit the unit it counts for
 * @param point where it stands
 * @param agent what it holds
 * @param manufacturedOn when it was made
 * @param ratingA its rating for class A fires, such as 2 of 2A
 * @param ratingB its rating for class B fires, such as 55 of 55B
 * @param wheeled whether it is wheeled
 * @param gauge what its gauge shows
 * @param defect a defect of its body
 * @param partsMissing whether its pin, hose or nozzle is missing
 * @param topHeightM its top above the floor, in m
 * @param bottomHeightM its bottom above the floor, in m
 */
@FactRecord(key = "extinguishers", zh = "灭火器", en = "extinguisher")
public record Extinguisher(
        String id,

        @Label(zh = "所属计算单元", en = "unit") @RefersTo(CalculationUnit.class) @Nullable
        String unit,

        @Label(zh = "设置点", en = "point") @RefersTo(ExtinguisherPoint.class) @Nullable
        String point,

        @Label(zh = "灭火剂", en = "agent") @Nullable Agent agent,

        @Label(zh = "出厂日期", en = "manufactured on") @Nullable
        LocalDate manufacturedOn,

        @Label(zh = "A类灭火级别", en = "class A rating") @Nullable
        Integer ratingA,

        @Label(zh = "B类灭火级别", en = "class B rating") @Nullable
        Integer ratingB,

        @Label(zh = "推车式", en = "wheeled") @Nullable Boolean wheeled,
        @Label(zh = "压力表指示", en = "gauge") @Nullable Gauge gauge,
        @Label(zh = "缺陷", en = "defect") @Nullable ExtinguisherDefect defect,

        @Label(zh = "缺保险销、喷管等", en = "parts missing") @Nullable
        Boolean partsMissing,

        @Label(zh = "顶部距地高度", en = "height of its top", unit = "m") @Range(max = 50) @Nullable
        Double topHeightM,

        @Label(zh = "底部距地高度", en = "height of its bottom", unit = "m") @Range(max = 50) @Nullable
        Double bottomHeightM)
        implements Fact, ExtinguisherBuilder.With {

    /** Checks ids and ranges. */
    public Extinguisher {
        FactType.check(
                Extinguisher.class,
                id,
                unit,
                point,
                agent,
                manufacturedOn,
                ratingA,
                ratingB,
                wheeled,
                gauge,
                defect,
                partsMissing,
                topHeightM,
                bottomHeightM);
    }

    /** An extinguisher of which nothing is known yet. */
    public static Extinguisher of(String id) {
        return ExtinguisherBuilder.builder().id(id).build();
    }
}
