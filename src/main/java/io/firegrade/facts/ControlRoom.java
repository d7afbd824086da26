package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A fire control room and its staff.
 *
 * @param id its name within the inspection
 * @param personsOnDuty how many people were on duty
 * @param remoteApproved whether remote monitoring allows fewer people
 */
@FactRecord(key = "controlRooms", zh = "消防控制室", en = "fire control room")
public record ControlRoom(
        String id,

        @Label(zh = "值班人数", en = "persons on duty") @Nullable
        Integer personsOnDuty,

        @Label(zh = "经批准远程监控", en = "remote monitoring approved") @Nullable
        Boolean remoteApproved)
        implements Fact, ControlRoomBuilder.With {

    /** Checks ids and ranges. */
    public ControlRoom {
        FactType.check(ControlRoom.class, id, personsOnDuty, remoteApproved);
    }

    /** A fire control room of which nothing is known yet. */
    public static ControlRoom of(String id) {
        return ControlRoomBuilder.builder().id(id).build();
    }
}
