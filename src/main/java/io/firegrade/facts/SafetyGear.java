package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A fire blanket, smoke hood, escape rope or the like.
 *
 * @param id its name within the inspection
 * @param room where it is kept
 * @param kind what it is
 * @param usable whether it is complete and fit for use
 */
@FactRecord(key = "safetyGears", zh = "应急器材", en = "safety gear")
public record SafetyGear(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "类型", en = "kind") @Nullable GearKind kind,
        @Label(zh = "完好可用", en = "usable") @Nullable Boolean usable)
        implements Fact, SafetyGearBuilder.With {

    /** Checks ids and ranges. */
    public SafetyGear {
        FactType.check(SafetyGear.class, id, room, kind, usable);
    }

    /** A safety gear of which nothing is known yet. */
    public static SafetyGear of(String id) {
        return SafetyGearBuilder.builder().id(id).build();
    }
}
