package io.firegrade.authoring.lint;

/** Whether values meet a condition. */
enum Answer {
    /** They do not. */
    NO,
    /** It depends on something else. */
    MAYBE,
    /** They do. */
    YES;

    static Answer of(boolean met) {
        return met ? YES : NO;
    }

    Answer and(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Answer or(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
