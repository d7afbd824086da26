package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service of an extinguisher by a qualified firm.
 *
 * @param id its name within the inspection
 * @param extinguisher the extinguisher
 * @param doneOn when
 */
@FactRecord(key = "services", zh = "灭火器维修", en = "extinguisher service")
public record Service(
        String id,

        @Label(zh = "灭火器", en = "extinguisher") @RefersTo(Extinguisher.class) @Nullable
        String extinguisher,

        @Label(zh = "维修日期", en = "done on") @Nullable LocalDate doneOn)
        implements Fact, ServiceBuilder.With {

    /** Checks ids and ranges. */
    public Service {
        FactType.check(Service.class, id, extinguisher, doneOn);
    }

    /** An extinguisher service of which nothing is known yet. */
    public static Service of(String id) {
        return ServiceBuilder.builder().id(id).build();
    }
}
