package io.firegrade.engine;

import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a condition so that it faces the reader: a value of a fact on the left, its limit on the right. */
final class Facing {

    private Facing() {}

    /** The condition with its value and limit, if both are known and a component of a fact is read. */
    static Optional<Evidence.Met> met(Condition condition, Frame frame) {
        if (condition instanceof Condition.Membership membership) {
            return met(membership.operand(), membership.comparator(), membership.values(), frame);
        } else if (condition instanceof Condition.Comparison comparison) {
            if (read(comparison.left()) != null) {
                return met(comparison.left(), comparison.comparator(), limit(comparison.right(), frame), frame);
            }
            return met(comparison.right(), flipped(comparison.comparator()), limit(comparison.left(), frame), frame);
        }
        return Optional.empty();
    }

    /** Those conditions of a pattern that restrict its facts one by one. */
    static List<Evidence.Restriction> restrictions(Element.Pattern pattern, Frame frame) {
        List<Evidence.Restriction> restrictions = new ArrayList<>();
        for (Condition condition : pattern.conditions()) {
            restriction(condition, pattern.slot(), frame).ifPresent(restrictions::add);
        }
        return restrictions;
    }

    /** The condition as a restriction on facts of the pattern in the given slot; that slot need not be bound. */
    private static Optional<Evidence.Restriction> restriction(Condition condition, int slot, Frame frame) {
        if (condition instanceof Condition.Membership membership
                && membership.operand() instanceof Operand.Read read
                && read.slot() == slot) {
            return Optional.of(
                    new Evidence.Restriction(read.component(), membership.comparator(), membership.values()));
        } else if (condition instanceof Condition.Comparison comparison) {
            return comparison.left() instanceof Operand.Read left && left.slot() == slot
                    ? restriction(left, comparison.comparator(), comparison.right(), frame)
                    : comparison.right() instanceof Operand.Read right && right.slot() == slot
                            ? restriction(right, flipped(comparison.comparator()), comparison.left(), frame)
                            : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Evidence.Restriction> restriction(
            Operand.Read read, Comparator comparator, Operand other, Frame frame) {
        Object limit = reads(other, read.slot()) ? null : limit(other, frame);
        return Optional.ofNullable(limit).map(known -> new Evidence.Restriction(read.component(), comparator, known));
    }

    static Comparator flipped(Comparator comparator) {
        return switch (comparator) {
            case LT -> Comparator.GT;
            case LE -> Comparator.GE;
            case GT -> Comparator.LT;
            case GE -> Comparator.LE;
            default -> comparator;
        };
    }

    /** What a value is compared with: a plain value, the ends of a total, or nothing if it is not established. */
    static @Nullable Object limit(Operand operand, Frame frame) {
        if (!Values.readsTotal(operand)) {
            return Values.value(operand, frame);
        }
        Interval interval = Values.interval(operand, frame);
        if (interval == null) {
            return null;
        }
        Interval rounded = Values.side(operand, interval);
        return rounded.least() == rounded.most() ? (Object) rounded.least() : rounded.toString();
    }

    private static Optional<Evidence.Met> met(
            Operand operand, Comparator comparator, @Nullable Object limit, Frame frame) {
        Operand.Read read = read(operand);
        if (read == null || limit == null || Values.readsTotal(operand)) {
            return Optional.empty();
        }
        Row row = frame.row(read.slot());
        Object value = row.value(read.component());
        Object compared = Values.value(operand, frame);
        if (value == null || compared == null) {
            return Optional.empty();
        }
        return Optional.of(new Evidence.Met(
                row.reference(),
                read.component(),
                value,
                operand instanceof Operand.Read ? Optional.empty() : Optional.of(compared),
                comparator,
                limit));
    }

    private static boolean reads(Operand operand, int slot) {
        if (operand instanceof Operand.Read read) {
            return read.slot() == slot;
        } else if (operand instanceof Operand.Shift shift) {
            return reads(shift.date(), slot);
        }
        return operand instanceof Operand.Arithmetic arithmetic
                && (reads(arithmetic.left(), slot) || reads(arithmetic.right(), slot));
    }

    private static Operand.@Nullable Read read(Operand operand) {
        if (operand instanceof Operand.Read read) {
            return read;
        } else if (operand instanceof Operand.Shift shift) {
            return read(shift.date());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            Operand.Read left = read(arithmetic.left());
            return left == null ? read(arithmetic.right()) : left;
        }
        return null;
    }
}
