package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A training of the staff in fire safety.
 *
 * @param id its name within the inspection
 * @param heldOn when
 * @param newStaff whether it was for new staff before they began
 */
@FactRecord(key = "trainings", zh = "消防培训", en = "training")
public record Training(
        String id,
        @Label(zh = "培训日期", en = "held on") @Nullable LocalDate heldOn,

        @Label(zh = "新员工上岗前培训", en = "for new staff") @Nullable
        Boolean newStaff)
        implements Fact, TrainingBuilder.With {

    /** Checks ids and ranges. */
    public Training {
        FactType.check(Training.class, id, heldOn, newStaff);
    }

    /** A training of which nothing is known yet. */
    public static Training of(String id) {
        return TrainingBuilder.builder().id(id).build();
    }
}
