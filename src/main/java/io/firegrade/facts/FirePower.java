package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * The electricity supply of fire equipment.
 *
 * @param id its name within the inspection
 * @param changesOver whether it changed over by itself in a test
 */
@FactRecord(key = "firePowers", zh = "消防供电", en = "supply of fire equipment")
public record FirePower(
        String id,
        @Label(zh = "末端自动切换", en = "changes over") @Nullable Boolean changesOver)
        implements Fact, FirePowerBuilder.With {

    /** Checks ids and ranges. */
    public FirePower {
        FactType.check(FirePower.class, id, changesOver);
    }

    /** A supply of fire equipment of which nothing is known yet. */
    public static FirePower of(String id) {
        return FirePowerBuilder.builder().id(id).build();
    }
}
