package io.firegrade.criteria;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One clause of a standard.
 *
 * @param number its number, such as {@code 12.0.3}
 * @param verified whether its wording was read in the official text; only then it is shown as law
 * @param from the first day on which it is in force, if later than the standard's
 * @param until the last day on which it is in force, if earlier than the standard's
 */
public record Clause(String number, boolean verified, Optional<LocalDate> from, Optional<LocalDate> until) {

    /**
     * Checks the dates.
     *
     * @throws IllegalArgumentException if the clause ends before it begins
     */
    public Clause {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "clause " + number + " ends on " + until.get() + ", before it begins on " + from.get());
        }
    }
}
