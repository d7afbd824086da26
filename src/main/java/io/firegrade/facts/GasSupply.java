package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A way in which fuel gas comes to the premises.
 *
 * @param id its name within the inspection
 * @param gas the gas
 * @param kind how it comes
 * @param supplierLicensed whether the supplier was checked and holds a licence
 * @param altered whether somebody without qualification changed the installation
 */
@FactRecord(key = "gasSupplies", zh = "供气", en = "gas supply")
public record GasSupply(
        String id,
        @Label(zh = "气体种类", en = "gas") @Nullable Gas gas,
        @Label(zh = "供气方式", en = "kind") @Nullable SupplyKind kind,

        @Label(zh = "供气企业有经营许可", en = "supplier licensed") @Nullable
        Boolean supplierLicensed,

        @Label(zh = "擅自改装、拆除", en = "altered without leave") @Nullable
        Boolean altered)
        implements Fact, GasSupplyBuilder.With {

    /** Checks ids and ranges. */
    public GasSupply {
        FactType.check(GasSupply.class, id, gas, kind, supplierLicensed, altered);
    }

    /** A gas supply of which nothing is known yet. */
    public static GasSupply of(String id) {
        return GasSupplyBuilder.builder().id(id).build();
    }

    /**
     * Whether the gas is combustible and of relative density 0.75 or more, so that it gathers at the floor (GB 55037-2022
     * 12.0.3).
     */
    @Label(zh = "相对密度不小于0.75", en = "relative density 0.75 or more")
    @DerivedFrom("gas")
    public @Nullable Boolean dense() {
        return gas == null ? null : gas.dense();
    }
}
