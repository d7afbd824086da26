package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A detector or sprinkler head of a fire system.
 *
 * @param id its name within the inspection
 * @param room where it is
 * @param system the system it belongs to
 * @param covered whether a dust cap, paint or decoration covers it
 * @param faulty whether it is faulty
 */
@FactRecord(key = "fireDetectors", zh = "火灾探测器", en = "fire detector")
public record FireDetector(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "所属系统", en = "system") @RefersTo(FireSystem.class) @Nullable
        String system,

        @Label(zh = "被遮盖", en = "covered") @Nullable Boolean covered,
        @Label(zh = "故障", en = "faulty") @Nullable Boolean faulty)
        implements Fact, FireDetectorBuilder.With {

    /** Checks ids and ranges. */
    public FireDetector {
        FactType.check(FireDetector.class, id, room, system, covered, faulty);
    }

    /** A fire detector of which nothing is known yet. */
    public static FireDetector of(String id) {
        return FireDetectorBuilder.builder().id(id).build();
    }
}
