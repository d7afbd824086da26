package io.firegrade.bench;

import io.firegrade.facts.Fact;
import io.firegrade.facts.Room;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the plain criteria share to read facts that are all known. */
final class Known {

    private Known() {}

    /** Those of the facts that are of a type. */
    static <T extends Fact> List<T> listed(Class<T> type, List<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static void add(boolean hazard, String criterion, Fact subject, List<Match> found) {
        if (hazard) {
            found.add(new Match(criterion, subject.id()));
        }
    }

    static boolean in(Room room, @Nullable String reference) {
        return room.id().equals(reference);
    }

    static <T> boolean any(List<T> facts, Predicate<T> condition) {
        for (T fact : facts) {
            if (condition.test(fact)) {
                return true;
            }
        }
        return false;
    }

    static <T> boolean none(List<T> facts, Predicate<T> condition) {
        return !any(facts, condition);
    }

    static boolean is(@Nullable Boolean value) {
        return Objects.requireNonNull(value);
    }

    static double number(@Nullable Number value) {
        return Objects.requireNonNull(value).doubleValue();
    }

    static LocalDate date(@Nullable LocalDate value) {
        return Objects.requireNonNull(value);
    }
}
