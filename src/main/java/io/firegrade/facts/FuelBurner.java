package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A stove that burns something other than gas.
 *
 * @param id its name within the inspection
 * @param room where it stands
 * @param fuel what it burns
 * @param inUse whether it is in use and not put away
 * @param refilledWhileHot whether fuel is poured in while it burns or is hot
 */
@FactRecord(key = "fuelBurners", zh = "非燃气明火炉灶", en = "stove for other fuels")
public record FuelBurner(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "燃料", en = "fuel") @Nullable Fuel fuel,
        @Label(zh = "使用中", en = "in use") @Nullable Boolean inUse,

        @Label(zh = "未熄火加注燃料", en = "refilled while burning") @Nullable
        Boolean refilledWhileHot)
        implements Fact, FuelBurnerBuilder.With {

    /** Checks ids and ranges. */
    public FuelBurner {
        FactType.check(FuelBurner.class, id, room, fuel, inUse, refilledWhileHot);
    }

    /** A stove for other fuels of which nothing is known yet. */
    public static FuelBurner of(String id) {
        return FuelBurnerBuilder.builder().id(id).build();
    }
}
