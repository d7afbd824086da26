package io.firegrade.assessment;

import java.util.Optional;

/**
 * A grade as far as it is known.
 *
 * @param atLeast the worst grade that is proven; empty if no hazard is
 * @param atMost the worst grade that is possible; empty if no hazard is
 */
public record GradeBounds(Optional<Grade> atLeast, Optional<Grade> atMost) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the proven grade is worse than the possible one
     */
    public GradeBounds {
        if (atLeast.isPresent() && (atMost.isEmpty() || atLeast.get().compareTo(atMost.get()) > 0)) {
            throw new IllegalArgumentException(
                    "at least " + atLeast + " and at most " + atMost + " contradict each other");
        }
    }
}
