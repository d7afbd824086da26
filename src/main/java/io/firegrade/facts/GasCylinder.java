package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A gas cylinder on the premises, full, in use or empty.
 *
 * @param id its name within the inspection
 * @param room where it stands
 * @param gas what it holds
 * @param nominalKg its size class (50, 15, 10, 5 or 2 kg), not the fill stamped on it: the "50 kg" cylinder is stamped 49.5 kg
 * @param state in use, spare or empty
 * @param burnerDistanceM clear distance to the nearest burner
 */
@FactRecord(key = "gasCylinders", zh = "气瓶", en = "gas cylinder")
public record GasCylinder(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "气体种类", en = "gas") @Nullable Gas gas,

        @Label(zh = "规格", en = "size class", unit = "kg") @Range(max = 1000) @Nullable
        Double nominalKg,

        @Label(zh = "状态", en = "state") @Nullable CylinderState state,

        @Label(zh = "与灶具净距", en = "clear distance to the burner", unit = "m") @Range(max = 1000) @Nullable
        Double burnerDistanceM)
        implements Fact, GasCylinderBuilder.With {

    /** Checks ids and ranges. */
    public GasCylinder {
        FactType.check(GasCylinder.class, id, room, gas, nominalKg, state, burnerDistanceM);
    }

    /** A cylinder of which nothing is known yet. */
    public static GasCylinder of(String id) {
        return GasCylinderBuilder.builder().id(id).build();
    }
}
