package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fire or evacuation drill that was held.
 *
 * @param id its name within the inspection
 * @param heldOn when
 */
@FactRecord(key = "drills", zh = "演练", en = "drill")
public record Drill(
        String id,
        @Label(zh = "演练日期", en = "held on") @Nullable LocalDate heldOn) implements Fact, DrillBuilder.With {

    /** Checks ids and ranges. */
    public Drill {
        FactType.check(Drill.class, id, heldOn);
    }

    /** A drill of which nothing is known yet. */
    public static Drill of(String id) {
        return DrillBuilder.builder().id(id).build();
    }
}
