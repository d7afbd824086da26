package io.firegrade.engine;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Operand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates conditions over bound facts. */
final class Values {

    private Values() {}

    static Truth truth(Condition condition, Frame frame) {
        if (condition instanceof Condition.Comparison comparison) {
            return comparison(comparison, frame);
        } else if (condition instanceof Condition.Membership membership) {
            return membership(membership, frame);
        } else if (condition instanceof Condition.AllOf all) {
            return allOf(all.conditions(), frame);
        }
        Truth result = Truth.FALSE;
        for (Condition part : ((Condition.AnyOf) condition).conditions()) {
            result = result.or(truth(part, frame));
            if (result == Truth.TRUE) {
                break;
            }
        }
        return result;
    }

    static Truth allOf(List<Condition> conditions, Frame frame) {
        Truth result = Truth.TRUE;
        for (int i = 0;
                i < conditions.size() && result != Truth.FALSE;
                i++) { // an iterator costs more than a condition
            result = result.and(truth(conditions.get(i), frame));
        }
        return result;
    }

    /** Those of the conditions that have the given truth. */
    static List<Condition> having(Truth truth, List<Condition> conditions, Frame frame) {
        List<Condition> having = new ArrayList<>(conditions.size());
        for (Condition condition : conditions) {
            if (truth(condition, frame) == truth) {
                having.add(condition);
            }
        }
        return having;
    }

    private static Truth membership(Condition.Membership membership, Frame frame) {
        Object value = value(membership.operand(), frame);
        if (value == null) {
            return readsFound(membership.operand(), frame) ? Truth.TRUE : Truth.UNKNOWN;
        }
        return Truth.of(membership.values().contains(value) != membership.negated());
    }

    private static Truth comparison(Condition.Comparison comparison, Frame frame) {
        Operand left = comparison.left();
        Operand right = comparison.right();
        if (left instanceof Operand.Read read && right instanceof Operand.Literal literal) { // most are of this form
            Row row = frame.row(read.slot());
            Object known = row.value(read.component());
            if (known != null) {
                return Truth.of(holds(known, comparison.comparator(), literal.value()));
            }
        } else if (readsTotal(left) || readsTotal(right)) {
            Interval a = interval(left, frame);
            Interval b = interval(right, frame);
            return a == null || b == null
                    ? Truth.UNKNOWN
                    : side(left, a).compare(comparison.comparator(), side(right, b));
        }
        Object a = value(left, frame);
        Object b = value(right, frame);
        if (a != null && b != null) {
            return Truth.of(holds(a, comparison.comparator(), b));
        }
        boolean differ = differ(left, b, frame) || differ(right, a, frame);
        if (differ && comparison.comparator() == Comparator.EQ) {
            return Truth.FALSE;
        } else if (differ && comparison.comparator() == Comparator.NE) {
            return Truth.TRUE;
        }
        return readsFound(left, frame) || readsFound(right, frame) ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static boolean differ(Operand unknown, @Nullable Object known, Frame frame) {
        return known != null
                && unknown instanceof Operand.Read read
                && frame.row(read.slot()).differsFrom(read.component(), known);
    }

    /** Whether a known value stands to another as the comparator says. */
    static boolean holds(Object a, Comparator comparator, Object b) {
        if (comparator == Comparator.EQ || comparator == Comparator.NE) {
            return equal(a, b) == (comparator == Comparator.EQ);
        }
        int order = a instanceof LocalDate date && b instanceof LocalDate other
                ? date.compareTo(other)
                : Double.compare(((Number) a).doubleValue(), ((Number) b).doubleValue());
        return switch (comparator) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean equal(Object a, Object b) {
        return (a instanceof Number one && b instanceof Number other)
                ? one.doubleValue() == other.doubleValue()
                : a.equals(b);
    }

    /** The value of an operand that reads no total, rounded if it was computed; null if it is not established. */
    static @Nullable Object value(Operand operand, Frame frame) {
        if (operand instanceof Operand.Read read) {
            return frame.row(read.slot()).value(read.component());
        } else if (operand instanceof Operand.Literal literal) {
            return literal.value();
        } else if (operand instanceof Operand.Shift shift) {
            return value(shift.date(), frame) instanceof LocalDate date
                    ? shift.unit().after(date, shift.amount())
                    : null;
        }
        Interval computed = interval(operand, frame);
        return computed == null || computed.least() != computed.most()
                ? null
                : (Object) side(operand, computed).least();
    }

    /** The number that an operand is; null if it reads a component that is not established. */
    static @Nullable Interval interval(Operand operand, Frame frame) {
        if (operand instanceof Operand.OfTotal total) {
            return frame.total(total.total());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            Interval left = interval(arithmetic.left(), frame);
            Interval right = interval(arithmetic.right(), frame);
            return left == null || right == null ? null : left.compute(arithmetic.operator(), right);
        }
        return value(operand, frame) instanceof Number number ? Interval.of(number.doubleValue()) : null;
    }

    static Interval side(Operand operand, Interval value) {
        return operand instanceof Operand.Arithmetic ? value.rounded() : value;
    }

    static boolean readsTotal(Operand operand) {
        return operand instanceof Operand.OfTotal
                || (operand instanceof Operand.Arithmetic arithmetic
                        && (readsTotal(arithmetic.left()) || readsTotal(arithmetic.right())));
    }

    /** Whether a condition reads nothing but components of the fact in the given slot. */
    static boolean readsOnly(Condition condition, int slot) {
        if (condition instanceof Condition.Comparison comparison) {
            return readsOnly(comparison.left(), slot) && readsOnly(comparison.right(), slot);
        } else if (condition instanceof Condition.Membership membership) {
            return readsOnly(membership.operand(), slot);
        }
        List<Condition> parts = condition instanceof Condition.AllOf all
                ? all.conditions()
                : ((Condition.AnyOf) condition).conditions();
        return parts.stream().allMatch(part -> readsOnly(part, slot));
    }

    private static boolean readsOnly(Operand operand, int slot) {
        if (operand instanceof Operand.Read read) {
            return read.slot() == slot;
        } else if (operand instanceof Operand.Shift shift) {
            return readsOnly(shift.date(), slot);
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            return readsOnly(arithmetic.left(), slot) && readsOnly(arithmetic.right(), slot);
        }
        return operand instanceof Operand.Literal;
    }

    /** Whether a value is read of a fact that is tried as found, and is whatever is asked for. */
    private static boolean readsFound(Operand operand, Frame frame) {
        if (operand instanceof Operand.Read read) {
            Row row = frame.row(read.slot());
            return row.kind() == Row.Kind.FOUND && row.value(read.component()) == null;
        } else if (operand instanceof Operand.Shift shift) {
            return readsFound(shift.date(), frame);
        }
        return operand instanceof Operand.Arithmetic arithmetic
                && (readsFound(arithmetic.left(), frame) || readsFound(arithmetic.right(), frame));
    }
}
