package io.firegrade.oracle;

import io.firegrade.facts.DerivedFrom;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactRecord;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Label;
import io.firegrade.facts.MayLieAhead;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a site; its area has no upper bound.
 *
 * @param id its name
 * @param zone where it lies
 * @param areaM2 its area, in m²
 * @param open whether it is open
 * @param checkedOn when it was checked
 */
@FactRecord(key = "bays", zh = "隔间", en = "bay")
public record Bay(
        String id,
        @Label(zh = "位置", en = "zone") @Nullable Zone zone,

        @Label(zh = "面积", en = "area", unit = "m²") @Nullable
        Double areaM2,

        @Label(zh = "敞开", en = "open") @Nullable Boolean open,

        @Label(zh = "检查", en = "checked on") @MayLieAhead @Nullable
        LocalDate checkedOn)
        implements Fact {

    /** Checks ids and ranges. */
    public Bay {
        FactType.check(Bay.class, id, zone, areaM2, open, checkedOn);
    }

    /** Whether it lies outside or is open. */
    @Label(zh = "外露", en = "exposed")
    @DerivedFrom({"zone", "open"})
    public @Nullable Boolean exposed() {
        if (zone == Zone.OUTER || Boolean.TRUE.equals(open)) {
            return true;
        }
        boolean known = zone != null && open != null;
        return known ? Boolean.FALSE : null;
    }
}
