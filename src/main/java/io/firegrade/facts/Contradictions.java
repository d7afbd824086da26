package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/** Refuses values of one fact that cannot both be true: a verdict would rest on the wrong one. */
final class Contradictions {

    private Contradictions() {}

    /**
     * Checks the order of two values, if both are established.
     *
     * @throws IllegalArgumentException if the first comes after the second; the message names both
     */
    static <T extends Comparable<? super T>> void checkOrder(
            String first, @Nullable T value, String second, @Nullable T notBefore) {
        if (value != null && notBefore != null && value.compareTo(notBefore) > 0) {
            throw new IllegalArgumentException(
                    first + " = " + value + " contradicts " + second + " = " + notBefore
                            + ": the former cannot come after the latter; correct one of them, or leave out what is not certain");
        }
    }
}
