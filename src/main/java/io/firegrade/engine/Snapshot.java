package io.firegrade.engine;

import io.firegrade.assessment.FactReference;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.inspection.Completeness;
import io.firegrade.inspection.Inspection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private Snapshot(Map<FactType, Rows> rows) {
        this.rows = rows;
    }

    /** Reads the facts of the given types. */
    static Snapshot of(Inspection inspection, Collection<FactType> types) {
        Map<FactType, Rows> rows = new HashMap<>();
        for (FactType type : types) {
            List<Row> listed = new ArrayList<>();
            List<Fact> facts = inspection.facts(type);
            for (int i = 0; i < facts.size(); i++) {
                String pointer = type.single() ? list(type) : list(type) + "/" + i;
                listed.add(Row.of(
                        type,
                        facts.get(i),
                        reference(inspection, type, facts.get(i).id(), pointer)));
            }
            for (Fact stub : inspection.stubs(type)) {
                listed.add(Row.of(type, stub, reference(inspection, type, stub.id(), list(type))));
            }
            listed.sort(Comparator.comparing(Row::id));
            Completeness completeness = inspection.completeness(type);
            Row remainder = completeness.everywhere()
                    ? null
                    : Row.remainder(
                            type,
                            reference(inspection, type, "", list(type)),
                            completeness.rooms(),
                            Inspection.roomOf(type));
            rows.put(type, Rows.of(listed, remainder));
        }
        return new Snapshot(rows);
    }

    Rows of(FactType type) {
        Rows found = rows.get(type);
        if (found == null) {
            throw new IllegalStateException(type + " is read by no criterion");
        }
        return found;
    }

    /** The ids of the facts of a type that are listed or referred to; none if no criterion reads the type. */
    List<String> ids(FactType type) {
        Rows found = rows.get(type);
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
        return with(
                before.type(),
                new Rows(
                        replaced(type.listed(), before, after), type.remainder(), replaced(type.all(), before, after)));
    }

    private static List<Row> replaced(List<Row> rows, Row before, Row after) {
        return rows.stream().map(row -> row == before ? after : row).toList();
    }

    /** The same facts, and of one type others instead. */
    Snapshot with(FactType type, List<Row> all) {
        return with(type, new Rows(all.stream().filter(Row::listed).toList(), null, all));
    }

    /** The same facts, and no others of this type. */
    Snapshot completed(FactType type) {
        return with(type, Rows.of(of(type).listed(), null));
    }

    /** The same facts, and others of this type as they are asked for. */
    Snapshot found(FactType type) {
        Row remainder = of(type).remainder();
        return with(type, Rows.of(of(type).listed(), remainder == null ? null : remainder.found()));
    }

    private Snapshot with(FactType type, Rows changed) {
        Map<FactType, Rows> copy = new HashMap<>(rows);
        copy.put(type, changed);
        return new Snapshot(copy);
    }

    private static String list(FactType type) {
        return "/" + type.key();
    }

    private static FactReference reference(Inspection inspection, FactType type, String id, String pointer) {
        return new FactReference(type, id, pointer, inspection.location(pointer));
    }
}
