package io.firegrade.engine;

import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import org.jspecify.annotations.Nullable;

/** The bindings of a criterion while it is evaluated. */
final class Frame {

    private final @Nullable Row[] rows;
    private @Nullable Interval @Nullable [] totals; // few criteria have any

    Frame(Criterion criterion) {
        this(criterion.slots());
    }

    Frame(int slots) {
        this.rows = new @Nullable Row[slots];
    }

    Row row(int slot) {
        Row row = rows[slot];
        if (row == null) {
            throw new IllegalStateException("slot " + slot + " is not bound");
        }
        return row;
    }

    void bind(int slot, Row row) {
        rows[slot] = row;
    }

    Interval total(Element.Total total) {
        Interval interval = totals == null ? null : totals[total.slot()];
        if (interval == null) {
            throw new IllegalStateException("slot " + total.slot() + " is not bound");
        }
        return interval;
    }

    void bind(Element.Total total, Interval interval) {
        if (totals == null) {
            totals = new @Nullable Interval[rows.length];
        }
        totals[total.slot()] = interval;
    }
}
