package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cleaning of the kitchen's hood and extract duct that a record proves.
 *
 * @param id its name within the inspection
 * @param doneOn when
 */
@FactRecord(key = "ductCleanings", zh = "油烟管道清洗", en = "duct cleaning")
public record DuctCleaning(
        String id,
        @Label(zh = "清洗日期", en = "done on") @Nullable LocalDate doneOn) implements Fact, DuctCleaningBuilder.With {

    /** Checks ids and ranges. */
    public DuctCleaning {
        FactType.check(DuctCleaning.class, id, doneOn);
    }

    /** A duct cleaning of which nothing is known yet. */
    public static DuctCleaning of(String id) {
        return DuctCleaningBuilder.builder().id(id).build();
    }
}
