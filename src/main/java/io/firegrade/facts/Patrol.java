package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fire patrol that is on record.
 *
 * @param id its name within the inspection
 * @param doneOn the day
 * @param intervalH the longest time between two rounds on that day, in h
 * @param night whether it was at night
 */
@FactRecord(key = "patrols", zh = "防火巡查", en = "patrol")
public record Patrol(
        String id,
        @Label(zh = "巡查日期", en = "done on") @Nullable LocalDate doneOn,

        @Label(zh = "巡查间隔", en = "interval", unit = "h") @Nullable
        Double intervalH,

        @Label(zh = "含夜间", en = "at night") @Nullable Boolean night)
        implements Fact, PatrolBuilder.With {

    /** Checks ids and ranges. */
    public Patrol {
        FactType.check(Patrol.class, id, doneOn, intervalH, night);
    }

    /** A patrol of which nothing is known yet. */
    public static Patrol of(String id) {
        return PatrolBuilder.builder().id(id).build();
    }
}
