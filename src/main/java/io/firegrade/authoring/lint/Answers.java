package io.firegrade.authoring.lint;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What conditions say where some components and totals have known values. */
final class Answers {

    private final FactModel model;
    private final Map<Operand, Object> assigned;

    /**
     * Answers by these values.
     *
     * @param assigned the values, which may change between answers
     */
    Answers(FactModel model, Map<Operand, Object> assigned) {
        this.model = model;
        this.assigned = assigned;
    }

    Answer of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().map(this::of).reduce(Answer.YES, Answer::and);
        } else if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().map(this::of).reduce(Answer.NO, Answer::or);
        } else if (condition instanceof Condition.Membership membership) {
            Object value = value(membership.operand());
            return value == null
                    ? Answer.MAYBE
                    : Answer.of(membership.values().contains(value) != membership.negated());
        }
        return of((Condition.Comparison) condition);
    }

    private Answer of(Condition.Comparison comparison) {
        Comparator comparator = comparison.comparator();
        if (comparison.left().equals(comparison.right())) {
            return Answer.of(comparator == Comparator.EQ || comparator == Comparator.LE || comparator == Comparator.GE);
        }
        Object left = value(comparison.left());
        Object right = value(comparison.right());
        if (left == null || right == null) {
            return Answer.MAYBE;
        } else if (comparator == Comparator.EQ || comparator == Comparator.NE) {
            return Answer.of(equal(left, right) == (comparator == Comparator.EQ));
        }
        int order = left instanceof LocalDate date
                ? date.compareTo((LocalDate) right)
                : Double.compare(((Number) left).doubleValue(), ((Number) right).doubleValue());
        return Answer.of(
                switch (comparator) {
                    case LT -> order < 0;
                    case LE -> order <= 0;
                    case GT -> order > 0;
                    default -> order >= 0;
                });
    }

    private static boolean equal(Object left, Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return left.equals(right);
    }

    private @Nullable Object value(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        Object value = assigned.get(operand);
        return value == null && operand instanceof Operand.Read read && Variables.isEnumerable(model, read)
                ? derived(read)
                : value;
    }

    /** A derived property of a fact of which the components are known that it reads. */
    private @Nullable Object derived(Operand.Read read) {
        FactType type = model.named(read.component().owner()).orElseThrow();
        @Nullable Object[] values = new @Nullable Object[type.plainComponents().size()];
        values[0] = "any";
        for (String from : read.component().derivedFrom()) {
            Component component = type.component(from).orElseThrow();
            values[component.index()] = assigned.get(new Operand.Read(read.slot(), component));
        }
        try {
            return type.read(type.create(values), read.component().index());
        } catch (IllegalArgumentException e) {
            return null; // an application's constructor refuses the combination
        }
    }
}
