package io.firegrade.criteria;

import org.jspecify.annotations.Nullable;

/**
 * The arithmetic that both judges share, so that binary fractions never decide: results are rounded to a millionth before they are
 * compared. The compiled criteria call it, too.
 */
public final class Numbers {

    private static final double MICROS = 1e6;
    private static final double EXACT = 9e15;

    private Numbers() {}

    /** The number, rounded to a millionth. */
    public static double rounded(double value) {
        double micros = value * MICROS;
        return Math.abs(micros) < EXACT ? Math.rint(micros) / MICROS : value;
    }

    /**
     * The number as a decimal one: whole numbers would overflow when they are computed with. What is not established is no
     * number, and meets no comparison: Drools computes beside the guard, not always after it.
     */
    public static double decimal(@Nullable Number value) {
        return value == null ? Double.NaN : value.doubleValue();
    }

    /** The number in whole millionths, of which sums are exact in any order; 0 if it is not established. */
    public static double micros(@Nullable Number value) {
        return value == null ? 0 : Math.rint(value.doubleValue() * MICROS);
    }

    /** The number that a sum of {@link #micros} stands for. */
    public static double ofMicros(@Nullable Number micros) {
        return micros == null ? 0 : micros.doubleValue() / MICROS;
    }
}
