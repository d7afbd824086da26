package io.firegrade.engine;

import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries answers to what is not known: those values at which a comparison turns. */
final class Answers {

    private static final double STEP = 0.5;
    private static final List<Double> SPREAD = List.of(0.0, 1.0, 10.0, 25.0, 30.0, 60.0, 150.0, 1000.0);
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(2200, 1, 1);
    private static final int MOST_REFERENCES = 8;

    private Answers() {}

    /**
     * The snapshots that result from answers to one unknown.
     *
     * @param limits the values that it is compared with
     */
    static Stream<Trial> of(Snapshot snapshot, Unknown unknown, Set<Object> limits) {
        if (unknown instanceof Unknown.More more) {
            return Stream.of(
                    new Trial(snapshot.completed(more.type()), null, null),
                    new Trial(snapshot.found(more.type()), null, null));
        }
        Unknown.Value value = (Unknown.Value) unknown;
        Row before = value.row();
        return candidates(snapshot, value.component(), limits)
                .filter(answer -> before.type().problem(value.component(), answer) == null)
                .flatMap(answer -> changed(before, value.component(), answer).stream())
                .limit(mostTried(value.component(), limits))
                .map(after -> new Trial(snapshot.with(before, after), before, after));
    }

    /** The fact with the answer; empty if its record refuses that, as it contradicts what is known. */
    private static Optional<Row> changed(Row before, Component component, Object answer) {
        try {
            return Optional.of(before.with(component, answer));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Stream<?> candidates(Snapshot snapshot, Component component, Set<Object> limits) {
        return switch (component.kind()) {
            case BOOLEAN -> Stream.of(true, false);
            case ENUM -> constants(component, limits).stream();
            case INTEGER ->
                numbers(component, limits)
                        .map(number -> (int) Math.round(number))
                        .distinct();
            case DECIMAL -> numbers(component, limits).distinct();
            case DATE -> dates(limits);
            case TEXT -> Stream.concat(limits.stream(), Stream.of("?"));
            case REFERENCE -> references(snapshot, component, limits);
            case ID -> Stream.of();
        };
    }

    /** The constants that are named, then the others. */
    private static Collection<Object> constants(Component component, Set<Object> limits) {
        Set<Object> all = new LinkedHashSet<>(limits);
        all.addAll(Arrays.asList((Object[]) component.javaType().getEnumConstants()));
        return all;
    }

    /** One constant beside the named ones is enough; all are tried where a derived property hides which matter. */
    private static long mostTried(Component component, Set<Object> limits) {
        return component.kind() == Component.Kind.ENUM && !limits.isEmpty() ? limits.size() + 1 : Long.MAX_VALUE;
    }

    private static Stream<Double> numbers(Component component, Set<Object> limits) {
        Stream<Double> around = limits.stream()
                .filter(Number.class::isInstance)
                .map(limit -> ((Number) limit).doubleValue())
                .flatMap(limit -> Stream.of(limit, limit - STEP, limit + STEP));
        Stream<Double> ends = Stream.of(component.min(), Math.min(component.max(), FactType.GREATEST_NUMBER));
        return Stream.concat(ends, limits.isEmpty() ? SPREAD.stream() : around);
    }

    private static Stream<LocalDate> dates(Set<Object> limits) {
        return Stream.concat(
                Stream.of(LONG_AGO, FAR_OFF),
                limits.stream()
                        .filter(LocalDate.class::isInstance)
                        .map(LocalDate.class::cast)
                        .flatMap(limit -> Stream.of(limit, limit.minusDays(1), limit.plusDays(1))));
    }

    private static Stream<?> references(Snapshot snapshot, Component component, Set<Object> limits) {
        Stream<String> ids = component.target().map(FactType::of).stream()
                .flatMap(type -> snapshot.ids(type).stream())
                .limit(MOST_REFERENCES);
        return Stream.concat(limits.stream(), ids).distinct();
    }

    /**
     * The facts as they would be after an answer.
     *
     * @param snapshot all the facts
     * @param before the row that the answer changes, if it changes one
     * @param after the row as changed
     */
    record Trial(
            Snapshot snapshot,
            @Nullable Row before,
            @Nullable Row after) {

        /** The same subject after the answer; null if it was a remainder that is gone. */
        @Nullable
        Row subject(Row subject) {
            if (!subject.listed()) {
                return snapshot.of(subject.type()).remainder();
            }
            return subject == before ? after : subject;
        }
    }
}
