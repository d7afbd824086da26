package io.firegrade.oracle;

import io.firegrade.facts.DerivedFrom;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactRecord;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Label;
import io.firegrade.facts.Range;
import io.firegrade.facts.RefersTo;
import org.jspecify.annotations.Nullable;

/**
 * A tank; its numbers have ranges, one of them with a negative end.
 *
 * @param id its name
 * @param bay where it stands
 * @param fluid what it holds
 * @param kg how much of it
 * @param full whether it is full
 * @param level a level
 */
@FactRecord(key = "tanks", zh = "罐", en = "tank")
public record Tank(
        String id,

        @Label(zh = "隔间", en = "bay") @RefersTo(Bay.class) @Nullable
        String bay,

        @Label(zh = "介质", en = "fluid") @Nullable Fluid fluid,

        @Label(zh = "质量", en = "mass", unit = "kg") @Range(max = 64) @Nullable
        Double kg,

        @Label(zh = "装满", en = "full") @Nullable Boolean full,

        @Label(zh = "液位", en = "level") @Range(min = -3, max = 9) @Nullable
        Integer level)
        implements Fact {

    /** Checks ids and ranges. */
    public Tank {
        FactType.check(Tank.class, id, bay, fluid, kg, full, level);
    }

    /** Whether it is full of spirit, or weighs 16 kg or more. */
    @Label(zh = "危险", en = "dangerous")
    @DerivedFrom({"fluid", "full", "kg"})
    public @Nullable Boolean dangerous() {
        boolean heavy = kg != null && kg >= 16;
        boolean fullOfSpirit = fluid == Fluid.SPIRIT && Boolean.TRUE.equals(full);
        if (heavy || fullOfSpirit) {
            return true;
        }
        boolean otherFluid = fluid != null && !fluid.equals(Fluid.SPIRIT);
        boolean harmless = otherFluid || Boolean.FALSE.equals(full);
        boolean known = kg != null && harmless;
        return known ? Boolean.FALSE : null;
    }
}
