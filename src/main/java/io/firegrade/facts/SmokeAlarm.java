package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A stand-alone smoke alarm with its own sounder.
 *
 * @param id its name within the inspection
 * @param room where it hangs
 * @param working whether it sounded in a test
 */
@FactRecord(key = "smokeAlarms", zh = "独立式感烟报警器", en = "smoke alarm")
public record SmokeAlarm(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "工作正常", en = "working") @Nullable Boolean working)
        implements Fact, SmokeAlarmBuilder.With {

    /** Checks ids and ranges. */
    public SmokeAlarm {
        FactType.check(SmokeAlarm.class, id, room, working);
    }

    /** A smoke alarm of which nothing is known yet. */
    public static SmokeAlarm of(String id) {
        return SmokeAlarmBuilder.builder().id(id).build();
    }
}
