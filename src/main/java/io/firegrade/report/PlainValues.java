package io.firegrade.report;

import java.math.BigDecimal;

/** Writes numbers as people do: without trailing zeros, and without an exponent where that stays readable. */
final class PlainValues {

    private static final double LONGEST = 1e15;

    private PlainValues() {}

    /** The shortest decimal that is this number. */
    static BigDecimal decimal(double value) {
        BigDecimal shortest = BigDecimal.valueOf(value);
        return Math.abs(value) < LONGEST ? new BigDecimal(plain(shortest)) : shortest;
    }

    /** The number in words. */
    static String text(double value) {
        return Double.isFinite(value) ? decimal(value).toString() : value > 0 ? "∞" : value < 0 ? "-∞" : "?";
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
