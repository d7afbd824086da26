package io.firegrade.criteria;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One clause of a standard.
 *
 * @param number its number, such as {@code 12.0.3}
 * @param verified whether its wording was read in the official text; only then it is shown as law
 * @param verifiedFrom the first day on which the wording that was read is in force, if later than the standard's: a law that was
 *     amended had the clause before, but nobody read how it ran then, so before that day it is shown as unverified
 * @param mandatory whether it binds, if that is otherwise than the kind of its standard says
 * @param from the first day on which it is in force, if later than the standard's
 * @param until the last day on which it is in force, if earlier than the standard's
 */
public record Clause(
        String number,
        boolean verified,
        Optional<LocalDate> verifiedFrom,
        Optional<Boolean> mandatory,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

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

    /** A clause that reads as it was read for as long as it is in force, and binds as its standard does. */
    public Clause(String number, boolean verified, Optional<LocalDate> from, Optional<LocalDate> until) {
        this(number, verified, Optional.empty(), Optional.empty(), from, until);
    }

    /** Whether the wording in force on that day was read. */
    public boolean verifiedOn(LocalDate date) {
        return verified && verifiedFrom.map(first -> !date.isBefore(first)).orElse(true);
    }
}
