package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date functions of the criterion language. A date that is not established stays so.
 *
 * <p>A month that is too short gives its last day: one month after 31 January is 28 or 29 February.
 */
public final class Dates {

    private Dates() {}

    /**
     * A fixed date.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    public static LocalDate of(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** The date that many days later. */
    public static @Nullable LocalDate plusDays(@Nullable LocalDate date, int days) {
        return date == null ? null : date.plusDays(days);
    }

    /** The date that many months later. */
    public static @Nullable LocalDate plusMonths(@Nullable LocalDate date, int months) {
        return date == null ? null : date.plusMonths(months);
    }

    /** The date that many years later. */
    public static @Nullable LocalDate plusYears(@Nullable LocalDate date, int years) {
        return date == null ? null : date.plusYears(years);
    }
}
