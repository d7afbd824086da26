package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table of a pack: the value that holds for numbers from one limit up to, but not including, another.
 *
 * @param id the name of the table, {@code #} and the number of the row
 * @param table the name of the table
 * @param atLeast the least number for which the row holds
 * @param below the number from which it holds no longer
 * @param value the value
 */
@FactRecord(key = "limits", zh = "限值表", en = "limit of a table", origin = Origin.TABLE)
public record Limit(
        String id,
        @Label(zh = "表名", en = "table") @Nullable String table,

        @Label(zh = "不小于", en = "at least") @Range(min = -1e9, max = 1e9) @Nullable
        Double atLeast,

        @Label(zh = "小于", en = "below") @Range(min = -1e9, max = 1e9) @Nullable
        Double below,

        @Label(zh = "限值", en = "value") @Range(min = -1e9, max = 1e9) @Nullable
        Double value)
        implements Fact, LimitBuilder.With {

    /** Checks ids and ranges. */
    public Limit {
        FactType.check(Limit.class, id, table, atLeast, below, value);
    }

    /** A row of which nothing is known yet. */
    public static Limit of(String id) {
        return LimitBuilder.builder().id(id).build();
    }
}
