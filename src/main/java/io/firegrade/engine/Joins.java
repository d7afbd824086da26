package io.firegrade.engine;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How a criterion joins the facts of one type to others: one fact can be in one room, not in two at once. */
final class Joins {

    private static final int MOST_VALUES = 8;
    private static final int MOST_CHOICES = 64;

    private final Snapshot snapshot;
    private final FactType type;
    private final Map<Integer, FactType> slots = new HashMap<>();
    private final Map<Component, Set<Object>> joined = new LinkedHashMap<>();

    private Joins(Criterion criterion, Snapshot snapshot, FactType type) {
        this.snapshot = snapshot;
        this.type = type;
        criterion.patterns().forEach(pattern -> slots.put(pattern.slot(), pattern.type()));
        criterion.conditions().forEach(this::join);
    }

    /** The values that a fact of the type may have where it is joined to known ones; a single empty choice if it is not joined. */
    static List<Map<Component, Object>> of(Criterion criterion, Snapshot snapshot, FactType type) {
        List<Map<Component, Object>> choices = List.of(Map.of());
        for (Map.Entry<Component, Set<Object>> join : new Joins(criterion, snapshot, type).joined.entrySet()) {
            List<Map<Component, Object>> longer = new ArrayList<>();
            for (Map<Component, Object> choice : choices) {
                for (Object value : join.getValue()) {
                    Map<Component, Object> more = new LinkedHashMap<>(choice);
                    more.put(join.getKey(), value);
                    longer.add(more);
                }
            }
            choices = longer.subList(0, Math.min(longer.size(), MOST_CHOICES));
        }
        return choices;
    }

    private void join(Condition condition) {
        if (condition instanceof Condition.Comparison comparison
                && comparison.comparator() == Comparator.EQ
                && comparison.left() instanceof Operand.Read left
                && comparison.right() instanceof Operand.Read right
                && left.slot() != right.slot()) {
            join(left, right);
            join(right, left);
        }
    }

    private void join(Operand.Read own, Operand.Read other) {
        FactType others = Objects.requireNonNull(slots.get(other.slot()));
        if (type.equals(slots.get(own.slot())) && own.component().kind() != Component.Kind.ID) {
            Set<Object> values = joined.computeIfAbsent(own.component(), key -> new LinkedHashSet<>());
            snapshot.of(others).listed().stream()
                    .map(row -> row.value(other.component()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .limit(MOST_VALUES)
                    .forEach(values::add);
        }
    }
}
