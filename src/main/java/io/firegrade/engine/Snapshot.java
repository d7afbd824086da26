package io.firegrade.engine;

import io.firegrade.assessment.FactReference;
import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.inspection.Completeness;
import io.firegrade.inspection.Inspection;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The facts of one inspection as rows, each type in the order of the ids, so that the order of the input decides nothing. */
final class Snapshot {

    /**
     * The rows of one type.
     *
     * @param listed the facts that are listed or referred to
     * @param remainder what stands for those that are not; null if the type is complete
     * @param all the listed ones, those that may be there, and the remainder
     */
    record Rows(List<Row> listed, @Nullable Row remainder, List<Row> all) {

        private static final Rows NONE = new Rows(List.of(), null, List.of());

        static Rows of(List<Row> listed, @Nullable Row remainder) {
            if (remainder == null) {
                return new Rows(listed, null, listed);
            }
            List<Row> all = new ArrayList<>(listed);
            all.add(remainder);
            return new Rows(listed, remainder, all);
        }
    }

    private final Map<FactType, Rows> rows;
    private final @Nullable FactType changedType;
    private final Rows changedRows;

    /**
     * Facts of which those of one type are others: hundreds of answers are tried, and each changes one type.
     *
     * @param changedType the type that {@code changedRows} are of, whatever {@code rows} hold of it
     */
    private Snapshot(Map<FactType, Rows> rows, @Nullable FactType changedType, Rows changedRows) {
        this.rows = rows;
        this.changedType = changedType;
        this.changedRows = changedRows;
    }

    /**
     * Reads the facts of the given types.
     *
     * @param given the rows of types that are not inspected
     */
    static Snapshot of(Inspection inspection, Collection<FactType> types, Map<FactType, List<Row>> given) {
        Map<FactType, Rows> rows = new HashMap<>(2 * (types.size() + given.size()));
        given.forEach((type, all) -> rows.put(type, new Rows(all, null, all)));
        for (FactType type : types) {
            rows.put(type, rows(inspection, type));
        }
        return new Snapshot(rows, null, Rows.NONE);
    }

    private static Rows rows(Inspection inspection, FactType type) {
        List<Fact> facts = inspection.facts(type);
        List<Fact> stubs = inspection.stubs(type);
        Completeness completeness = inspection.completeness(type);
        if (facts.isEmpty() && stubs.isEmpty() && completeness.everywhere()) {
            return Rows.NONE;
        }
        List<Row> listed = new ArrayList<>(facts.size() + stubs.size());
        for (int i = 0; i < facts.size(); i++) {
            int index = i;
            listed.add(Row.of(type, facts.get(i), id -> reference(inspection, type, id, index)));
        }
        for (Fact stub : stubs) {
            listed.add(Row.of(type, stub, id -> reference(inspection, type, id, -1)));
        }
        if (listed.size() > 1) {
            listed.sort(Comparator.comparing(Row::id));
        }
        Row remainder = completeness.everywhere()
                ? null
                : Row.remainder(
                        type, reference(inspection, type, "", -1), completeness.rooms(), Inspection.roomOf(type));
        return Rows.of(listed, remainder);
    }

    Rows of(FactType type) {
        Rows found = find(type);
        if (found == null) {
            throw new IllegalStateException(type + " is read by no criterion");
        }
        return found;
    }

    private @Nullable Rows find(FactType type) {
        return type == changedType ? changedRows : rows.get(type);
    }

    /** The ids of the facts of a type that are listed or referred to; none if no criterion reads the type. */
    List<String> ids(FactType type) {
        Rows found = find(type);
        return found == null ? List.of() : found.listed().stream().map(Row::id).toList();
    }

    /** The facts of some types that are listed or referred to. */
    List<Fact> facts(Collection<FactType> types) {
        List<Fact> facts = new ArrayList<>();
        types.forEach(type -> of(type).listed().forEach(row -> facts.add(row.fact())));
        return facts;
    }

    /** The same facts, but for one row. */
    Snapshot with(Row before, Row after) {
        Rows type = of(before.type());
        List<Row> listed = replaced(type.listed(), before, after);
        List<Row> all = type.all() == type.listed() ? listed : replaced(type.all(), before, after);
        return trial(before.type(), new Rows(listed, type.remainder(), all));
    }

    /** The rows with another in the place of one: not a copy, as lists are long, and answers to try many. */
    static List<Row> replaced(List<Row> rows, Row before, Row after) {
        int place = 0;
        while (place < rows.size() && rows.get(place) != before) {
            place++;
        }
        return place == rows.size() ? rows : new Replaced(rows, place, after);
    }

    private static final class Replaced extends AbstractList<Row> implements RandomAccess {

        private final List<Row> rows;
        private final int place;
        private final Row after;

        Replaced(List<Row> rows, int place, Row after) {
            this.rows = rows;
            this.place = place;
            this.after = after;
        }

        @Override
        public Row get(int index) {
            return index == place ? after : rows.get(index);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    /** The same facts, and of one type others instead. */
    Snapshot with(FactType type, List<Row> all) {
        Map<FactType, Rows> copy = new HashMap<>(rows);
        if (changedType != null) {
            copy.put(changedType, changedRows);
        }
        copy.put(type, new Rows(all.stream().filter(Row::listed).toList(), null, all));
        return new Snapshot(copy, null, Rows.NONE);
    }

    /** The same facts, and no others of this type. */
    Snapshot completed(FactType type) {
        return trial(type, Rows.of(of(type).listed(), null));
    }

    /**
     * The same facts, and another of this type as it is asked for; there may be still more.
     *
     * @param values those of its values that are chosen
     */
    Snapshot found(FactType type, Map<Component, Object> values) {
        Rows before = of(type);
        Row remainder = before.remainder();
        if (remainder == null) {
            return trial(type, before);
        }
        Row found = remainder.found(values);
        List<Row> all = new ArrayList<>(before.listed());
        all.add(found);
        all.add(remainder);
        return trial(type, new Rows(before.listed(), found, all));
    }

    private Snapshot trial(FactType type, Rows changed) {
        if (changedType != null && changedType != type) {
            throw new IllegalStateException("an answer is tried alone");
        }
        return new Snapshot(rows, type, changed);
    }

    /**
     * The reference to a fact.
     *
     * @param index its place in the list of its type; negative if it is not listed
     */
    private static FactReference reference(Inspection inspection, FactType type, String id, int index) {
        String list = "/" + type.key();
        String pointer = type.single() || index < 0 ? list : list + "/" + index;
        return new FactReference(type, id, pointer, inspection.location(pointer));
    }
}
