package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/** A room. */
@FactRecord(key = "rooms", zh = "房间", en = "room")
public record Room(
        String id,

        @Label(zh = "面积", en = "floor area", unit = "m²") @Nullable
        Double areaM2) implements Fact, RoomBuilder.With {

    /** Checks. */
    public Room {
        FactType.check(Room.class, id, areaM2);
    }

    @Label(zh = "大", en = "large")
    @DerivedFrom("areaM2")
    public @Nullable Boolean large() {
        return areaM2 == null ? null : areaM2 > 200;
    }
}
