package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * Smoking, candles, fireworks or another open flame or heat that was found.
 *
 * @param id its name within the inspection
 * @param room where
 * @param kind what it was
 * @param shielded whether it is isolated or explosion-proof
 */
@FactRecord(key = "openFlames", zh = "明火", en = "open flame")
public record OpenFlame(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "类型", en = "kind") @Nullable FlameKind kind,
        @Label(zh = "防火隔离、防爆", en = "shielded") @Nullable Boolean shielded)
        implements Fact, OpenFlameBuilder.With {

    /** Checks ids and ranges. */
    public OpenFlame {
        FactType.check(OpenFlame.class, id, room, kind, shielded);
    }

    /** An open flame of which nothing is known yet. */
    public static OpenFlame of(String id) {
        return OpenFlameBuilder.builder().id(id).build();
    }
}
