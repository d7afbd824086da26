package io.firegrade.authoring.lint;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.source.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Conditions as an author writes them, but for bindings: what they stand for is named. */
final class ConditionWords {

    private static final int OUTSIDE = -1;

    private final int slot;

    private ConditionWords(int slot) {
        this.slot = slot;
    }

    /** A condition in a pattern, whose own components need no type. */
    static String of(Condition condition, int slot) {
        return new ConditionWords(slot).say(condition);
    }

    /** A condition by itself. */
    static String of(Condition condition) {
        return of(condition, OUTSIDE);
    }

    /** Where a condition begins. */
    static Location at(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return at(all.conditions().get(0));
        } else if (condition instanceof Condition.AnyOf any) {
            return at(any.conditions().get(0));
        } else if (condition instanceof Condition.Membership membership) {
            return membership.at();
        }
        return ((Condition.Comparison) condition).at();
    }

    private String say(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return joined(all.conditions(), " && ");
        } else if (condition instanceof Condition.AnyOf any) {
            return joined(any.conditions(), " || ");
        } else if (condition instanceof Condition.Membership membership) {
            return say(membership.operand())
                    + (membership.negated() ? " not in ( " : " in ( ")
                    + membership.values().stream().map(ConditionWords::literal).collect(Collectors.joining(", "))
                    + " )";
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return say(comparison.left()) + " " + sign(comparison.comparator()) + " " + say(comparison.right());
    }

    private String joined(List<Condition> conditions, String sign) {
        return conditions.stream()
                .map(part -> part instanceof Condition.AllOf || part instanceof Condition.AnyOf
                        ? "( " + say(part) + " )"
                        : say(part))
                .collect(Collectors.joining(sign));
    }

    private static String sign(Comparator comparator) {
        return switch (comparator) {
            case EQ -> "==";
            case NE -> "!=";
            case LT -> "<";
            case LE -> "<=";
            case GT -> ">";
            case GE -> ">=";
            case IN -> "in";
            case NOT_IN -> "not in";
        };
    }

    private String say(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal(literal.value());
        } else if (operand instanceof Operand.Read read) {
            return read.slot() == slot
                    ? read.component().name()
                    : read.component().toString();
        } else if (operand instanceof Operand.OfTotal total) {
            Optional<Component> summed = total.total().summed();
            return summed.map(component -> "the sum of " + component)
                    .orElseGet(() -> "the number of " + total.total().type().name());
        } else if (operand instanceof Operand.Shift shift) {
            return "Dates." + shift.unit().function() + "( " + say(shift.date()) + ", " + shift.amount() + " )";
        }
        Operand.Arithmetic sum = (Operand.Arithmetic) operand;
        return part(sum.left()) + " " + sum.operator().sign() + " " + part(sum.right());
    }

    private String part(Operand operand) {
        return operand instanceof Operand.Arithmetic ? "(" + say(operand) + ")" : say(operand);
    }

    static String literal(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        } else if (value instanceof LocalDate date) {
            return "Dates.of( " + date.getYear() + ", " + date.getMonthValue() + ", " + date.getDayOfMonth() + " )";
        } else if (value instanceof Double number) {
            return number == Math.rint(number) ? Long.toString(number.longValue()) : number.toString();
        }
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}
