package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A door that holds back fire, or that stands where one must be.
 *
 * @param id its name within the inspection
 * @param storey the storey
 * @param room the room it closes
 * @param place where it stands
 * @param rating its class
 * @param normallyClosed whether it is of the kind that is kept closed
 * @param open whether it stands open
 * @param closerWorks whether it closes and latches by itself
 * @param releasesOnAlarm whether a door of the normally open kind closes on alarm
 * @param damaged whether it no longer holds back fire
 */
@FactRecord(key = "fireDoors", zh = "防火门", en = "fire door")
public record FireDoor(
        String id,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "所属房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "设置部位", en = "place") @Nullable DoorPlace place,
        @Label(zh = "等级", en = "rating") @Nullable DoorRating rating,
        @Label(zh = "常闭式", en = "kept closed") @Nullable Boolean normallyClosed,
        @Label(zh = "处于开启状态", en = "open") @Nullable Boolean open,
        @Label(zh = "闭门器完好", en = "closer works") @Nullable Boolean closerWorks,

        @Label(zh = "火灾时自动关闭", en = "closes on alarm") @Nullable
        Boolean releasesOnAlarm,

        @Label(zh = "损坏", en = "damaged") @Nullable Boolean damaged)
        implements Fact, FireDoorBuilder.With {

    /** Checks ids and ranges. */
    public FireDoor {
        FactType.check(
                FireDoor.class,
                id,
                storey,
                room,
                place,
                rating,
                normallyClosed,
                open,
                closerWorks,
                releasesOnAlarm,
                damaged);
    }

    /** A fire door of which nothing is known yet. */
    public static FireDoor of(String id) {
        return FireDoorBuilder.builder().id(id).build();
    }
}
