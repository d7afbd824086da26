package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A misuse of a gas cylinder that was seen or proven.
 *
 * @param id its name within the inspection
 * @param cylinder the cylinder
 * @param kind what was done
 */
@FactRecord(key = "cylinderMisuses", zh = "气瓶违规操作", en = "misuse of a cylinder")
public record CylinderMisuse(
        String id,

        @Label(zh = "气瓶", en = "cylinder") @RefersTo(GasCylinder.class) @Nullable
        String cylinder,

        @Label(zh = "行为", en = "kind") @Nullable MisuseKind kind)
        implements Fact, CylinderMisuseBuilder.With {

    /** Checks ids and ranges. */
    public CylinderMisuse {
        FactType.check(CylinderMisuse.class, id, cylinder, kind);
    }

    /** A misuse of a cylinder of which nothing is known yet. */
    public static CylinderMisuse of(String id) {
        return CylinderMisuseBuilder.builder().id(id).build();
    }
}
