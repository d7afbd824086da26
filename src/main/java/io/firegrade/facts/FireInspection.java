package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection by the unit itself that is on record.
 *
 * @param id its name within the inspection
 * @param doneOn when
 */
@FactRecord(key = "fireInspections", zh = "防火检查", en = "fire inspection")
public record FireInspection(
        String id,
        @Label(zh = "检查日期", en = "done on") @Nullable LocalDate doneOn) implements Fact, FireInspectionBuilder.With {

    /** Checks ids and ranges. */
    public FireInspection {
        FactType.check(FireInspection.class, id, doneOn);
    }

    /** A fire inspection of which nothing is known yet. */
    public static FireInspection of(String id) {
        return FireInspectionBuilder.builder().id(id).build();
    }
}
