package io.firegrade.testing;

import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Draws the values of components: all that a component can hold, and often what criteria compare it with, the value beside it, and
 * the ends of its range.
 */
final class ValueArbitraries {

    private static final int LONGEST_TEXT = 12;
    private static final int MANY = 1_000;

    private final ComparedValues compared;

    ValueArbitraries(ComparedValues compared) {
        this.compared = compared;
    }

    /**
     * A value that is decided only when the inspection is put together: a reference depends on the facts that there are, a date on
     * the day of the visit.
     */
    sealed interface Later {}

    /**
     * One of the facts of a type.
     *
     * @param number stands for one of them, however many there are
     */
    record Reference(int number) implements Later {}

    /** A day that a component takes only as far as the visit allows. */
    sealed interface Dated extends Later {

        /** The day that was drawn. */
        LocalDate from(LocalDate visit);

        /** The nearest day that the component can hold at that visit. */
        default LocalDate of(Component component, LocalDate visit) {
            LocalDate drawn = from(visit);
            if (drawn.isBefore(FactType.EARLIEST_DATE)) {
                return FactType.EARLIEST_DATE;
            }
            return drawn.isAfter(visit) && !component.mayLieAhead() ? visit : drawn;
        }
    }

    /**
     * A day seen from the day of the visit.
     *
     * @param years how many years before it
     * @param months how many months before it
     * @param days how many days before it; negative for a day after it
     */
    record Day(int years, int months, int days) implements Dated {

        @Override
        public LocalDate from(LocalDate visit) {
            return visit.minusYears(years).minusMonths(months).minusDays(days);
        }
    }

    /**
     * A day by itself.
     *
     * @param day the day
     */
    record On(LocalDate day) implements Dated {

        @Override
        public LocalDate from(LocalDate visit) {
            return day;
        }
    }

    /** The values of a component, never null. */
    Arbitrary<Object> of(Component component) {
        List<Object> limits = compared.of(component);
        return switch (component.kind()) {
            case ID -> throw new IllegalArgumentException(component + " is given, not drawn");
            case REFERENCE -> Arbitraries.integers().between(0, MANY).map(Reference::new);
            case TEXT -> orOneOf(limits, text());
            case BOOLEAN -> Arbitraries.of(false, true).asGeneric();
            case INTEGER -> orOneOf(near(component, limits, 1, true), integers(component));
            case DECIMAL -> orOneOf(near(component, limits, 0.01, false), decimals(component));
            case DATE ->
                orOneOf(
                        limits.stream()
                                .<Object>map(limit -> new On((LocalDate) limit))
                                .toList(),
                        days());
            case ENUM -> orOneOf(limits, Arbitraries.of(component.javaType().getEnumConstants()));
        };
    }

    private static Arbitrary<Object> orOneOf(List<Object> often, Arbitrary<?> any) {
        return often.isEmpty()
                ? any.asGeneric()
                : Arbitraries.frequencyOf(Tuple.of(1, any.asGeneric()), Tuple.of(1, Arbitraries.of(often)));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('一', '十')
                .ofMinLength(1)
                .ofMaxLength(LONGEST_TEXT);
    }

    private static Arbitrary<Integer> integers(Component component) {
        return Arbitraries.integers().between((int) Math.ceil(least(component)), (int) Math.floor(most(component)));
    }

    private static Arbitrary<Double> decimals(Component component) {
        return Arbitraries.doubles()
                .between(least(component), most(component))
                .ofScale(2)
                .map(ValueArbitraries::positiveZero);
    }

    /** Days of the last years: often a round number of years or months before the visit, or the day before or after that. */
    private static Arbitrary<Object> days() {
        Arbitrary<Integer> beside = Arbitraries.integers().between(-1, 1);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-30, 400).map(days -> new Day(0, 0, days)),
                Combinators.combine(Arbitraries.integers().between(0, 24), beside)
                        .as((months, days) -> new Day(0, months, days)),
                Combinators.combine(Arbitraries.integers().between(0, 30), beside)
                        .as((years, days) -> new Day(years, 0, days)));
    }

    /** The limits, the values beside them and the ends of the range, as far as the component takes them. */
    private static List<Object> near(Component component, List<Object> limits, double step, boolean whole) {
        List<Object> near = new ArrayList<>();
        for (Object limit : limits) {
            if (limit instanceof Number number) {
                double value = number.doubleValue();
                Stream.of(value, value - step, value + step)
                        .map(one -> Math.rint(one * 1e6) / 1e6)
                        .filter(one -> one >= least(component) && one <= most(component))
                        .filter(one -> !whole || one == Math.rint(one))
                        .forEach(one -> near.add(number(one, whole)));
            }
        }
        near.add(number(whole ? Math.ceil(least(component)) : least(component), whole));
        return near.stream().distinct().toList();
    }

    private static Object number(double value, boolean whole) {
        return whole ? (Object) (int) value : (Object) positiveZero(value);
    }

    /** A fact holds no negative zero. */
    private static double positiveZero(double value) {
        return value == 0 ? 0.0 : value;
    }

    private static double least(Component component) {
        return Math.max(component.min(), -FactType.GREATEST_NUMBER);
    }

    private static double most(Component component) {
        return Math.min(component.max(), FactType.GREATEST_NUMBER);
    }
}
