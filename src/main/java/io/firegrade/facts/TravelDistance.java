package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * The longest way from a point of a room to an exit.
 *
 * @param id its name within the inspection
 * @param room the room
 * @param straightM in a straight line, in m
 * @param walkedM as people walk, in m
 */
@FactRecord(key = "travelDistances", zh = "疏散距离", en = "travel distance")
public record TravelDistance(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "直线距离", en = "straight distance", unit = "m") @Nullable
        Double straightM,

        @Label(zh = "行走距离", en = "walked distance", unit = "m") @Nullable
        Double walkedM)
        implements Fact, TravelDistanceBuilder.With {

    /** Checks ids and ranges. */
    public TravelDistance {
        FactType.check(TravelDistance.class, id, room, straightM, walkedM);
    }

    /** A travel distance of which nothing is known yet. */
    public static TravelDistance of(String id) {
        return TravelDistanceBuilder.builder().id(id).build();
    }
}
