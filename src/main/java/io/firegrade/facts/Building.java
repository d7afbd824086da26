package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The building in which the premises lie.
 *
 * @param id its name within the inspection
 * @param use what the building as a whole is for
 * @param heightM its height by GB 50016-2014 A.0.1, in m
 * @param storeys how many storeys it has above ground
 * @param basements how many storeys it has below ground
 * @param fireClass its fire resistance class
 * @param structure its load-bearing structure
 * @param designedOn when the works were approved or filed, or last altered; design clauses of that day apply
 * @param alarmRequired whether the approved drawings, or the code of their time, ask for a fire alarm system
 * @param sprinklersRequired whether they ask for sprinklers
 * @param hydrantsRequired whether they ask for indoor hydrants
 * @param smokeControlRequired whether they ask for smoke control
 * @param totalAreaM2 its total floor area, in m²
 * @param volumeM3 its volume, in m³
 * @param shopAreaM2 the floor area of all shops in it together, in m²; 0 if there is none
 * @param commercialComplex whether it is a commercial complex of 50,000 m² or more
 * @param withDwellings whether people live in a part of it
 * @param heritage whether it is a protected historic building
 * @param museumOrLibrary whether it is a museum or library
 * @param externalInsulation whether its outer walls are insulated on the outside
 * @param insulationDamaged whether that insulation is cracked, loose or bare
 * @param insulationCavity whether a cavity lies between that insulation and the wall or the cladding
 * @param sharedByUnits whether two or more units own or use it
 * @param acceptance how its works, or the latest alteration, stand with the authority that accepts them
 * @param combustibleBillboard whether decorations or billboards on its outer walls burn
 */
@FactRecord(key = "building", zh = "建筑", en = "building", single = true)
public record Building(
        String id,
        @Label(zh = "建筑类别", en = "building use") @Nullable BuildingUse use,

        @Label(zh = "建筑高度", en = "building height", unit = "m") @Range(max = 1000) @Nullable
        Double heightM,

        @Label(zh = "地上层数", en = "storeys above ground") @Range(max = 200) @Nullable
        Integer storeys,

        @Label(zh = "地下层数", en = "storeys below ground") @Range(max = 10) @Nullable
        Integer basements,

        @Label(zh = "耐火等级", en = "fire resistance class") @Nullable
        FireClass fireClass,

        @Label(zh = "结构类型", en = "structure") @Nullable Structure structure,

        @Label(zh = "设计审批或备案日期", en = "date of design approval") @Nullable
        LocalDate designedOn,

        @Label(zh = "按图纸或当时规范应设火灾自动报警系统", en = "fire alarm system required") @Nullable
        Boolean alarmRequired,

        @Label(zh = "按图纸或当时规范应设自动喷水灭火系统", en = "sprinklers required") @Nullable
        Boolean sprinklersRequired,

        @Label(zh = "按图纸或当时规范应设室内消火栓系统", en = "indoor hydrants required") @Nullable
        Boolean hydrantsRequired,

        @Label(zh = "按图纸或当时规范应设防烟排烟设施", en = "smoke control required") @Nullable
        Boolean smokeControlRequired,

        @Label(zh = "总建筑面积", en = "total floor area", unit = "m²") @Nullable
        Double totalAreaM2,

        @Label(zh = "建筑体积", en = "volume", unit = "m³") @Nullable
        Double volumeM3,

        @Label(zh = "商店总建筑面积", en = "floor area of its shops", unit = "m²") @Nullable
        Double shopAreaM2,

        @Label(zh = "大型商业综合体", en = "large commercial complex") @Nullable
        Boolean commercialComplex,

        @Label(zh = "含居住部分", en = "with dwellings") @Nullable
        Boolean withDwellings,

        @Label(zh = "文物保护建筑", en = "protected heritage") @Nullable
        Boolean heritage,

        @Label(zh = "博物馆、图书馆", en = "museum or library") @Nullable
        Boolean museumOrLibrary,

        @Label(zh = "设有外墙外保温", en = "external insulation") @Nullable
        Boolean externalInsulation,

        @Label(zh = "外保温破损", en = "insulation damaged") @Nullable
        Boolean insulationDamaged,

        @Label(zh = "外保温有空腔", en = "insulation with a cavity") @Nullable
        Boolean insulationCavity,

        @Label(zh = "多个单位共有或共用", en = "shared by several units") @Nullable
        Boolean sharedByUnits,

        @Label(zh = "消防验收备案情况", en = "acceptance of the works") @Nullable
        AcceptanceStatus acceptance,

        @Label(zh = "外墙装饰、广告牌可燃", en = "combustible billboards") @Nullable
        Boolean combustibleBillboard)
        implements Fact, BuildingBuilder.With {

    private static final double LOW_PUBLIC_M = 24;
    private static final double LOW_RESIDENTIAL_M = 27;

    /** Checks ids and ranges. */
    public Building {
        FactType.check(
                Building.class,
                id,
                use,
                heightM,
                storeys,
                basements,
                fireClass,
                structure,
                designedOn,
                alarmRequired,
                sprinklersRequired,
                hydrantsRequired,
                smokeControlRequired,
                totalAreaM2,
                volumeM3,
                shopAreaM2,
                commercialComplex,
                withDwellings,
                heritage,
                museumOrLibrary,
                externalInsulation,
                insulationDamaged,
                insulationCavity,
                sharedByUnits,
                acceptance,
                combustibleBillboard);
    }

    /** A building of which nothing is known yet. */
    public static Building of(String id) {
        return BuildingBuilder.builder().id(id).build();
    }

    /**
     * Whether this is a high-rise (GB 50016-2014 2.1.1): a residential building over 27 m, or another civil building,
     * workshop or warehouse of several storeys over 24 m.
     */
    @Label(zh = "高层建筑", en = "high-rise")
    @DerivedFrom({"use", "heightM", "storeys"})
    public @Nullable Boolean highRise() {
        return tall(use != BuildingUse.OTHER, use == null);
    }

    /**
     * Whether this is a high-rise civil building, to which Order 5 of the Ministry of Emergency Management applies.
     */
    @Label(zh = "高层民用建筑", en = "high-rise civil building")
    @DerivedFrom({"use", "heightM", "storeys"})
    public @Nullable Boolean highRiseCivil() {
        return tall(use == BuildingUse.RESIDENTIAL || use == BuildingUse.PUBLIC, use == null);
    }

    /**
     * Whether this is a high-rise public building.
     */
    @Label(zh = "高层公共建筑", en = "high-rise public building")
    @DerivedFrom({"use", "heightM", "storeys"})
    public @Nullable Boolean highRisePublic() {
        return tall(use == BuildingUse.PUBLIC, use == null);
    }

    /** Whether the height makes a high-rise of a building of the right use; null as long as that is open. */
    private @Nullable Boolean tall(boolean rightUse, boolean useOpen) {
        if (!useOpen && !rightUse) {
            return false;
        }
        if (heightM != null && heightM <= LOW_PUBLIC_M) {
            return false;
        }
        if (use == BuildingUse.RESIDENTIAL) {
            return heightM == null ? null : heightM > LOW_RESIDENTIAL_M;
        }
        if (use != null && storeys != null && storeys < 2) {
            return false;
        }
        boolean open = use == null || heightM == null || storeys == null;
        return open ? null : Boolean.TRUE;
    }
}
