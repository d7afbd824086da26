package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * Smoking, candles, fireworks or another open flame or heat that was found.
 *
 * @param id its name within the inspection
 * @param room where
 * @param kind what it was
 * @param shielded whether it is isolated or explosion-proof
 * @param mineOpeningM the distance to the nearest shaft house or fan house of a mine, in m
 */
@FactRecord(key = "openFlames", zh = "明火", en = "open flame")
public record OpenFlame(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "类型", en = "kind") @Nullable FlameKind kind,
        @Label(zh = "防火隔离、防爆", en = "shielded") @Nullable Boolean shielded,

        @Label(zh = "与井口房、通风机房距离", en = "distance to a mine opening", unit = "m") @Nullable
        Double mineOpeningM)
        implements Fact, OpenFlameBuilder.With {

    /** Checks ids and ranges. */
    public OpenFlame {
        FactType.check(OpenFlame.class, id, room, kind, shielded, mineOpeningM);
    }

    /** An open flame of which nothing is known yet. */
    public static OpenFlame of(String id) {
        return OpenFlameBuilder.builder().id(id).build();
    }
}
