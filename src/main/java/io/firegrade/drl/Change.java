package io.firegrade.drl;

import java.util.function.Function;

/**
 * A part of a rule with one change in it.
 *
 * @param part the part after the change
 * @param start the offset at which it was changed
 * @param text the change in words
 */
record Change<T>(T part, int start, String text) {

    /** The same change seen from the part around this one. */
    <R> Change<R> within(Function<T, R> around) {
        return new Change<>(around.apply(part), start, text);
    }
}
