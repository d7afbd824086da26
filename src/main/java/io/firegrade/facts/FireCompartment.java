package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A part of the building that fire-resisting walls enclose.
 *
 * @param id its name within the inspection
 * @param storey the storey
 * @param areaM2 its area, in m²
 * @param allowedM2 the area that the approved drawings or the code allow, in m²
 * @param altered whether it was changed without approval
 */
@FactRecord(key = "fireCompartments", zh = "防火分区", en = "fire compartment")
public record FireCompartment(
        String id,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "面积", en = "floor area", unit = "m²") @Nullable
        Double areaM2,

        @Label(zh = "允许面积", en = "allowed area", unit = "m²") @Nullable
        Double allowedM2,

        @Label(zh = "擅自改变", en = "altered without leave") @Nullable
        Boolean altered)
        implements Fact, FireCompartmentBuilder.With {

    /** Checks ids and ranges. */
    public FireCompartment {
        FactType.check(FireCompartment.class, id, storey, areaM2, allowedM2, altered);
    }

    /** A fire compartment of which nothing is known yet. */
    public static FireCompartment of(String id) {
        return FireCompartmentBuilder.builder().id(id).build();
    }
}
