package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The visit on which the facts were established.
 *
 * @param id its name
 * @param date the day
 */
@FactRecord(key = "visit", zh = "检查", en = "visit", single = true)
public record Visit(
        String id, @Label(zh = "日期", en = "date") @Nullable LocalDate date) implements Fact, VisitBuilder.With {

    /** Checks ids and ranges. */
    public Visit {
        FactType.check(Visit.class, id, date);
    }

    /** A visit of which nothing is known yet. */
    public static Visit of(String id) {
        return VisitBuilder.builder().id(id).build();
    }
}
