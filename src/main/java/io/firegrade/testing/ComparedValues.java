package io.firegrade.testing;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constants with which criteria compare the components of facts: where values are worth trying. */
final class ComparedValues {

    /** Of no criteria. */
    static final ComparedValues NONE = new ComparedValues(List.of());

    private final Map<Component, Set<Object>> values = new HashMap<>();

    ComparedValues(Collection<Criterion> criteria) {
        for (Criterion criterion : criteria) {
            criterion.conditions().forEach(this::add);
        }
    }

    /** The constants for a component, in the order of the criteria. */
    List<Object> of(Component component) {
        return List.copyOf(values.getOrDefault(component, Set.of()));
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            add(comparison.left(), comparison.right());
            add(comparison.right(), comparison.left());
        } else if (condition instanceof Condition.Membership membership
                && membership.operand() instanceof Operand.Read read) {
            values(read.component()).addAll(membership.values());
        }
    }

    private void add(Operand operand, Operand limit) {
        if (limit instanceof Operand.Literal literal) {
            for (Component component : components(operand)) {
                values(component).add(literal.value());
            }
        }
    }

    /** The limit of a sum is worth trying for each of its parts, too. */
    private static List<Component> components(Operand operand) {
        List<Component> components = new ArrayList<>();
        if (operand instanceof Operand.Read read) {
            components.add(read.component());
        } else if (operand instanceof Operand.OfTotal total) {
            total.total().summed().ifPresent(components::add);
        }
        return components;
    }

    private Set<Object> values(Component component) {
        return values.computeIfAbsent(component, key -> new LinkedHashSet<>());
    }
}
