package io.firegrade.engine;

/** The three truth values of Kleene's logic, in their order. */
public enum Truth {
    /** It holds in no completion of the inspection. */
    FALSE,
    /** It may hold or not. */
    UNKNOWN,
    /** It holds in every completion of the inspection. */
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
    }
}
