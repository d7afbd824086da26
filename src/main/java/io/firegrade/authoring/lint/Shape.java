package io.firegrade.authoring.lint;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a criterion says, without the names of its bindings and the order of its conditions: two criteria of one shape mean the same.
 * The order of patterns counts.
 */
final class Shape {

    private final Map<Integer, Integer> slots = new HashMap<>();

    private Shape() {}

    static String of(Criterion criterion) {
        Shape shape = new Shape();
        return shape.elements(List.copyOf(criterion.scope())) + " | " + shape.elements(criterion.violation());
    }

    private String elements(List<Element> elements) {
        return elements.stream().map(this::element).collect(Collectors.joining(" "));
    }

    private String element(Element element) {
        if (element instanceof Element.Pattern pattern) {
            int slot = slot(pattern.slot());
            return slot + ":" + pattern.type().name()
                    + pattern.sameAs().map(same -> "=" + slot(same)).orElse("") + conditions(pattern.conditions());
        } else if (element instanceof Element.Exists exists) {
            return (exists.negated() ? "not(" : "exists(") + elements(exists.elements()) + ")";
        } else if (element instanceof Element.AnyOf any) {
            return any.branches().stream().map(this::elements).collect(Collectors.joining(" or ", "(", ")"));
        }
        Element.Accumulate accumulate = (Element.Accumulate) element;
        String source = element(accumulate.source());
        String totals = accumulate.totals().stream()
                .map(total -> slot(total.slot()) + "="
                        + total.summed().map(Object::toString).orElse("count"))
                .collect(Collectors.joining(","));
        return "total(" + source + ";" + totals + ";" + conditions(accumulate.conditions()) + ")";
    }

    private String conditions(List<Condition> conditions) {
        return conditions.stream().map(this::condition).sorted().collect(Collectors.joining(", ", "(", ")"));
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return "all" + conditions(all.conditions());
        } else if (condition instanceof Condition.AnyOf any) {
            return "any" + conditions(any.conditions());
        } else if (condition instanceof Condition.Membership membership) {
            String values = membership.values().stream()
                    .map(ConditionWords::literal)
                    .sorted()
                    .collect(Collectors.joining(","));
            return membership.values().size() == 1
                    ? operand(membership.operand()) + (membership.negated() ? " NE " : " EQ ") + values
                    : operand(membership.operand()) + " " + membership.comparator() + " " + values;
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return operand(comparison.left()) + " " + comparison.comparator() + " " + operand(comparison.right());
    }

    private String operand(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return ConditionWords.literal(literal.value());
        } else if (operand instanceof Operand.Read read) {
            return slot(read.slot()) + "." + read.component().name();
        } else if (operand instanceof Operand.OfTotal total) {
            return "total " + slot(total.total().slot());
        } else if (operand instanceof Operand.Shift shift) {
            return operand(shift.date()) + " + " + shift.amount() + " " + shift.unit();
        }
        Operand.Arithmetic sum = (Operand.Arithmetic) operand;
        return "(" + operand(sum.left()) + " " + sum.operator() + " " + operand(sum.right()) + ")";
    }

    private int slot(int slot) {
        return slots.computeIfAbsent(slot, key -> slots.size());
    }
}
