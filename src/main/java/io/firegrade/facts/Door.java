package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * The door of a room by which people leave it.
 *
 * @param id its name within the inspection
 * @param room the room
 * @param clearWidthM its clear width when open, in m
 * @param lock what keeps it shut
 * @param openableFromInside whether it opens from inside without a key or tool
 * @param releasesOnAlarm whether its electric lock opens on alarm and by hand
 * @param doorType how it moves
 * @param opensOutward whether it opens in the direction of escape
 * @param threshold whether there is a threshold
 * @param stepDistanceM how near to it the first step is, inside or outside, in m
 * @param persons how many people it serves
 * @param exitDistanceM walking distance to the nearest exit, in m
 * @param deadEnd whether it lies at a dead-end corridor
 * @param corridorEnd whether its room lies at the very end of a corridor
 */
@FactRecord(key = "doors", zh = "疏散门", en = "evacuation door")
public record Door(
        String id,

        @Label(zh = "所属房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "净宽度", en = "clear width", unit = "m") @Range(max = 50) @Nullable
        Double clearWidthM,

        @Label(zh = "锁具", en = "lock") @Nullable LockKind lock,

        @Label(zh = "内部无需钥匙可开启", en = "opens from inside") @Nullable
        Boolean openableFromInside,

        @Label(zh = "火灾时自动释放", en = "released on alarm") @Nullable
        Boolean releasesOnAlarm,

        @Label(zh = "门的形式", en = "door type") @Nullable DoorType doorType,

        @Label(zh = "向疏散方向开启", en = "opens outward") @Nullable
        Boolean opensOutward,

        @Label(zh = "有门槛", en = "threshold") @Nullable Boolean threshold,

        @Label(zh = "门口与踏步距离", en = "distance to steps", unit = "m") @Range(max = 100) @Nullable
        Double stepDistanceM,

        @Label(zh = "疏散人数", en = "persons") @Nullable Integer persons,

        @Label(zh = "至最近安全出口距离", en = "distance to the nearest exit", unit = "m") @Nullable
        Double exitDistanceM,

        @Label(zh = "位于袋形走道", en = "at a dead end") @Nullable
        Boolean deadEnd,

        @Label(zh = "位于走道尽端", en = "at the end of a corridor") @Nullable
        Boolean corridorEnd)
        implements Fact, DoorBuilder.With {

    /** Checks ids and ranges. */
    public Door {
        FactType.check(
                Door.class,
                id,
                room,
                clearWidthM,
                lock,
                openableFromInside,
                releasesOnAlarm,
                doorType,
                opensOutward,
                threshold,
                stepDistanceM,
                persons,
                exitDistanceM,
                deadEnd,
                corridorEnd);
    }

    /** An evacuation door of which nothing is known yet. */
    public static Door of(String id) {
        return DoorBuilder.builder().id(id).build();
    }
}
