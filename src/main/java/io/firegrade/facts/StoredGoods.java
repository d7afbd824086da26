package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * Goods or substances that are stored, used or sold.
 *
 * @param id its name within the inspection
 * @param room where they are
 * @param name what they are
 * @param hazardClass their fire hazard class
 * @param flashPointC the flash point of a liquid, in °C
 * @param quantityKg how much there is, in kg
 * @param dailyUseKg how much is used in a day, in kg
 * @param use stored, used or sold
 * @param incompatible whether goods that must not meet stand with them
 * @param ownSmallPacks whether they are retail packs for own use, such as disinfectant
 * @param explosiveOrFlammable whether they are flammable or explosive dangerous goods
 */
@FactRecord(key = "storedGoods", zh = "物品", en = "goods")
public record StoredGoods(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "名称", en = "name") @Nullable String name,
        @Label(zh = "火灾危险性", en = "hazard class") @Nullable HazardClass hazardClass,

        @Label(zh = "闪点", en = "flash point", unit = "°C") @Range(min = -100, max = 600) @Nullable
        Double flashPointC,

        @Label(zh = "数量", en = "quantity", unit = "kg") @Nullable
        Double quantityKg,

        @Label(zh = "日用量", en = "daily use", unit = "kg") @Nullable
        Double dailyUseKg,

        @Label(zh = "用途", en = "use") @Nullable GoodsUse use,

        @Label(zh = "与性质相抵触物品混存", en = "beside incompatible goods") @Nullable
        Boolean incompatible,

        @Label(zh = "自用小包装", en = "small packs for own use") @Nullable
        Boolean ownSmallPacks,

        @Label(zh = "易燃易爆危险品", en = "dangerous goods") @Nullable
        Boolean explosiveOrFlammable)
        implements Fact, StoredGoodsBuilder.With {

    private static final double CLASS_B_LIMIT_C = 60;

    /** Checks ids and ranges, and that the hazard class agrees with the flash point. */
    public StoredGoods {
        FactType.check(
                StoredGoods.class,
                id,
                room,
                name,
                hazardClass,
                flashPointC,
                quantityKg,
                dailyUseKg,
                use,
                incompatible,
                ownSmallPacks,
                explosiveOrFlammable);
        if (hazardClass != null && flashPointC != null && isAB(hazardClass) != flashPointC < CLASS_B_LIMIT_C) {
            throw new IllegalArgumentException("StoredGoods.hazardClass = " + hazardClass
                    + " contradicts StoredGoods.flashPointC = " + flashPointC
                    + ": a liquid is class A or B if its flash point is below 60 °C, and class C otherwise");
        }
    }

    /** Goods of which nothing is known yet. */
    public static StoredGoods of(String id) {
        return StoredGoodsBuilder.builder().id(id).build();
    }

    /**
     * Whether they are class A or B: as established, or by the flash point of a liquid (GB 50016-2014 3.1.1, 3.1.3).
     */
    @Label(zh = "甲、乙类物品", en = "class A or B goods")
    @DerivedFrom({"hazardClass", "flashPointC"})
    public @Nullable Boolean classAB() {
        if (hazardClass != null) {
            return isAB(hazardClass);
        }
        return flashPointC == null ? null : flashPointC < CLASS_B_LIMIT_C;
    }

    private static boolean isAB(HazardClass hazardClass) {
        return hazardClass == HazardClass.A || hazardClass == HazardClass.B;
    }
}
