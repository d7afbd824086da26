package io.firegrade.engine;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.criteria.Numbers;
import io.firegrade.criteria.Operand.Operator;
import java.math.BigDecimal;

/**
 * A number that is known to lie between two ends, both included unless infinite.
 *
 * @param least the lower end
 * @param most the upper end
 */
record Interval(double least, double most) {

    static Interval of(double value) {
        return new Interval(value, value);
    }

    Interval compute(Operator operator, Interval other) {
        return switch (operator) {
            case PLUS -> new Interval(least + other.least, most + other.most);
            case MINUS -> new Interval(least - other.most, most - other.least);
            case TIMES -> {
                double a = times(least, other.least);
                double b = times(least, other.most);
                double c = times(most, other.least);
                double d = times(most, other.most);
                yield new Interval(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
            }
        };
    }

    Interval rounded() {
        return new Interval(Numbers.rounded(least), Numbers.rounded(most));
    }

    Truth compare(Comparator comparator, Interval other) {
        return switch (comparator) {
            case LT -> decide(most < other.least, least >= other.most);
            case LE -> decide(most <= other.least, least > other.most);
            case GT -> decide(least > other.most, most <= other.least);
            case GE -> decide(least >= other.most, most < other.least);
            case EQ -> equalTo(other);
            case NE -> equalTo(other).not();
            case IN, NOT_IN -> throw new IllegalArgumentException("a list holds no numbers");
        };
    }

    private Truth equalTo(Interval other) {
        boolean points = least == most && other.least == other.most;
        return decide(points && least == other.least, most < other.least || least > other.most);
    }

    private static Truth decide(boolean certain, boolean impossible) {
        return certain ? Truth.TRUE : impossible ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The ends as a reader would write them, such as {@code 0…2} or {@code ≥ 1.5}. */
    @Override
    public String toString() {
        return Double.isInfinite(most) ? "≥ " + plain(least) : plain(least) + "…" + plain(most);
    }

    private static String plain(double value) {
        return Double.isInfinite(value)
                ? "-∞"
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** No actual value is infinite, so nothing times zero is zero. */
    private static double times(double a, double b) {
        return a == 0 || b == 0 ? 0 : a * b;
    }
}
