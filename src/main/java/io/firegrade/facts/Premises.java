package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * The place that is inspected.
 *
 * @param id its number in the register of premises
 * @param name its name
 */
@FactRecord(key = "premises", zh = "场所", en = "premises", single = true)
public record Premises(
        String id, @Label(zh = "名称", en = "name") @Nullable String name) implements Fact, PremisesBuilder.With {

    /** Checks ids and ranges. */
    public Premises {
        FactType.check(Premises.class, id, name);
    }

    /** Premises of which nothing is known yet. */
    public static Premises of(String id) {
        return PremisesBuilder.builder().id(id).build();
    }
}
