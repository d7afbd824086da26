package io.firegrade.criteria;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Limit;
import java.util.List;

/**
 * A table of a pack, which criteria read as {@code Limit( table == "…", atLeast <= $n, below > $n, $limit : value )}.
 *
 * @param name its name
 * @param title what it is
 * @param source the clauses that its values come from, at least one
 * @param rows its rows, in the order of their limits, which do not overlap
 */
public record Table(String name, Bilingual title, List<Citation> source, List<Limit> rows) {

    /** Copies the lists. */
    public Table {
        source = List.copyOf(source);
        rows = List.copyOf(rows);
    }
}
