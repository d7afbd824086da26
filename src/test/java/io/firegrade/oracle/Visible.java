package io.firegrade.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * The bindings that a generated condition may use.
 *
 * @param things the bound facts
 * @param totals the bound counts and sums
 */
record Visible(List<Bound> things, List<String> totals) {

    /** A binding and the type of its fact. */
    record Bound(String name, String type) {}

    static final Visible NOTHING = new Visible(List.of(), List.of());

    Visible with(Bound thing) {
        List<Bound> more = new ArrayList<>(things);
        more.add(thing);
        return new Visible(more, totals);
    }

    Visible withTotal(String total) {
        List<String> more = new ArrayList<>(totals);
        more.add(total);
        return new Visible(things, more);
    }
}
