package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * An electric appliance that makes heat, or another one that matters.
 *
 * @param id its name within the inspection
 * @param room where it is
 * @param kind what it is
 * @param powerW its power, in W
 * @param goodsDistanceM distance to combustible goods, in m
 * @param inUse whether it is in use
 */
@FactRecord(key = "electricAppliances", zh = "电器", en = "electric appliance")
public record ElectricAppliance(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "类型", en = "kind") @Nullable ElectricKind kind,

        @Label(zh = "功率", en = "power", unit = "W") @Nullable
        Double powerW,

        @Label(zh = "与可燃物距离", en = "distance to combustibles", unit = "m") @Nullable
        Double goodsDistanceM,

        @Label(zh = "使用中", en = "in use") @Nullable Boolean inUse)
        implements Fact, ElectricApplianceBuilder.With {

    /** Checks ids and ranges. */
    public ElectricAppliance {
        FactType.check(ElectricAppliance.class, id, room, kind, powerW, goodsDistanceM, inUse);
    }

    /** An electric appliance of which nothing is known yet. */
    public static ElectricAppliance of(String id) {
        return ElectricApplianceBuilder.builder().id(id).build();
    }
}
