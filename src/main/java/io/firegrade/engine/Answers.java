package io.firegrade.engine;

import io.firegrade.criteria.Numbers;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries answers to what is not known: those values at which a comparison turns. */
final class Answers {

    /** Numbers are compared to the millionth. */
    private static final double MILLIONTH = 1e-6;

    private static final List<Double> SPREAD = List.of(0.0, 1.0, 10.0, 25.0, 30.0, 60.0, 150.0, 1000.0);
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(2200, 1, 1);
    private static final int MOST_REFERENCES = 8;

    private Answers() {}

    /**
     * The snapshots that result from values of one unknown.
     *
     * @param limits the values that it is compared with
     */
    static Stream<Trial> of(Snapshot snapshot, Unknown.Value value, Set<Object> limits) {
        Row before = value.row();
        return candidates(snapshot, value.component(), limits)
                .flatMap(answer -> changed(value, answer).stream())
                .limit(mostTried(value.component(), limits))
                .map(after -> trial(snapshot, before, after));
    }

    /** The snapshot that results from one value; empty if it contradicts what is known. */
    static Optional<Trial> of(Snapshot snapshot, Unknown.Value unknown, Object answer) {
        return changed(unknown, answer).map(after -> trial(snapshot, unknown.row(), after));
    }

    private static Trial trial(Snapshot snapshot, Row before, Row after) {
        return new Trial(snapshot.with(before, after), before.type(), before, after);
    }

    /** That there are no more facts of a type. */
    static Trial none(Snapshot snapshot, FactType type) {
        return new Trial(snapshot.completed(type), type, null, null);
    }

    /**
     * That there is one more fact of a type, which meets whatever is asked of it as far as its values allow.
     *
     * @param values those of its values that are chosen
     */
    static Trial found(Snapshot snapshot, FactType type, Map<Component, Object> values) {
        return new Trial(snapshot.found(type, values), type, null, null);
    }

    /** The fact with the answer; empty if its record refuses that, as it contradicts what is known. */
    private static Optional<Row> changed(Unknown.Value unknown, Object answer) {
        Row before = unknown.row();
        if (before.type().problem(unknown.component(), answer) != null) {
            return Optional.empty();
        }
        try {
            return Optional.of(before.with(unknown.component(), answer));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Stream<?> candidates(Snapshot snapshot, Component component, Set<Object> limits) {
        return switch (component.kind()) {
            case BOOLEAN -> Stream.of(true, false);
            case ENUM -> constants(component, limits).stream();
            case INTEGER ->
                numbers(component, limits, 1)
                        .map(number -> (int) Math.round(number))
                        .distinct();
            case DECIMAL ->
                numbers(component, limits, MILLIONTH).map(Numbers::rounded).distinct();
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

    /** The limits, and the values next to them: between two limits, and beyond the last, one value is as good as another. */
    private static Stream<Double> numbers(Component component, Set<Object> limits, double step) {
        Stream<Double> around = limits.stream()
                .filter(Number.class::isInstance)
                .map(limit -> ((Number) limit).doubleValue())
                .flatMap(limit -> Stream.of(limit, limit - step, limit + step));
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
     * @param changedType the type that the answer is about
     * @param before the row that the answer changes, if it changes one
     * @param after the row as changed
     */
    record Trial(
            Snapshot snapshot,
            FactType changedType,
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
