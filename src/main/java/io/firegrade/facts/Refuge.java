package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A refuge storey or refuge room of a high-rise.
 *
 * @param id its name within the inspection
 * @param storey the storey
 * @param misused whether it is used for something else
 * @param locked whether it is locked
 */
@FactRecord(key = "refuges", zh = "避难层、避难间", en = "refuge")
public record Refuge(
        String id,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "被占用", en = "used for something else") @Nullable
        Boolean misused,

        @Label(zh = "被锁闭", en = "locked") @Nullable Boolean locked)
        implements Fact, RefugeBuilder.With {

    /** Checks ids and ranges. */
    public Refuge {
        FactType.check(Refuge.class, id, storey, misused, locked);
    }

    /** A refuge of which nothing is known yet. */
    public static Refuge of(String id) {
        return RefugeBuilder.builder().id(id).build();
    }
}
