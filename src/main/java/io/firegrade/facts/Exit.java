package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A safety exit: a door to the outdoors, to a stair that leads there, or to another safe place.
 *
 * @param id its name within the inspection
 * @param storey the storey it serves
 * @param place whether it opens straight from a room or from a part of the escape route
 * @param room the room it opens from, if it does
 * @param leadsTo where it leads
 * @param stair the stair it leads to, if it does
 * @param designated whether it carries an exit sign or is an exit on the approved plan
 * @param clearWidthM its clear width when open, in m
 * @param sealed whether it is bricked up, boarded or welded shut
 * @param lock what keeps it shut
 * @param openableFromInside whether it opens from inside without a key or tool
 * @param releasesOnAlarm whether its electric lock opens on alarm and by hand
 * @param doorType how its door moves
 * @param heldOpen whether it is fixed wide open while people are present
 * @param opensOutward whether it opens in the direction of escape
 * @param threshold whether there is a threshold
 * @param stepDistanceM how near to it the first step is, inside or outside, in m
 * @param persons how many people it serves
 * @param shared whether other premises use it too
 */
@FactRecord(key = "exits", zh = "安全出口", en = "exit")
public record Exit(
        String id,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "所在部位", en = "place") @Nullable EscapePlace place,

        @Label(zh = "所属房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "通向", en = "leads to") @Nullable ExitTarget leadsTo,

        @Label(zh = "通向楼梯", en = "stair") @RefersTo(Stair.class) @Nullable
        String stair,

        @Label(zh = "设计或标示的安全出口", en = "designated") @Nullable
        Boolean designated,

        @Label(zh = "净宽度", en = "clear width", unit = "m") @Range(max = 50) @Nullable
        Double clearWidthM,

        @Label(zh = "砌筑、钉死、焊死封堵", en = "sealed") @Nullable Boolean sealed,
        @Label(zh = "锁具", en = "lock") @Nullable LockKind lock,

        @Label(zh = "内部无需钥匙可开启", en = "opens from inside") @Nullable
        Boolean openableFromInside,

        @Label(zh = "火灾时自动释放", en = "released on alarm") @Nullable
        Boolean releasesOnAlarm,

        @Label(zh = "门的形式", en = "door type") @Nullable DoorType doorType,

        @Label(zh = "使用期间全开并固定", en = "held open in use") @Nullable
        Boolean heldOpen,

        @Label(zh = "向疏散方向开启", en = "opens outward") @Nullable
        Boolean opensOutward,

        @Label(zh = "有门槛", en = "threshold") @Nullable Boolean threshold,

        @Label(zh = "门口与踏步距离", en = "distance to steps", unit = "m") @Range(max = 100) @Nullable
        Double stepDistanceM,

        @Label(zh = "疏散人数", en = "persons") @Nullable Integer persons,
        @Label(zh = "与其他场所共用", en = "shared") @Nullable Boolean shared)
        implements Fact, ExitBuilder.With {

    /** Checks ids and ranges. */
    public Exit {
        FactType.check(
                Exit.class,
                id,
                storey,
                place,
                room,
                leadsTo,
                stair,
                designated,
                clearWidthM,
                sealed,
                lock,
                openableFromInside,
                releasesOnAlarm,
                doorType,
                heldOpen,
                opensOutward,
                threshold,
                stepDistanceM,
                persons,
                shared);
    }

    /** An exit of which nothing is known yet. */
    public static Exit of(String id) {
        return ExitBuilder.builder().id(id).build();
    }
}
