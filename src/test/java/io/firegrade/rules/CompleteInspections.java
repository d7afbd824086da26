package io.firegrade.rules;

import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Visit;
import io.firegrade.inspection.Completeness;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes inspections in which everything is known, of values that criteria compare with: constants that they name, numbers at and
 * beside their limits, dates at and beside their deadlines. All numbers are exact binary fractions.
 */
final class CompleteInspections {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]\\w+\\.([A-Z][A-Z0-9_]+)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(\\.\\d+)?(?![\\w.])");
    private static final int TRIES = 200;
    private static final int FEW = 4;
    private static final int MANY = 24;

    private final Map<Class<?>, Object> favourites = new HashMap<>();
    private final Random random;
    private final List<FactType> types;
    private final List<String> constants;
    private final List<Double> numbers;

    CompleteInspections(String drl, long seed) {
        this.random = new Random(seed);
        this.types = FactModel.standard().inspected().stream()
                .filter(type -> isReadBy(drl, type))
                .toList();
        this.constants = CONSTANT.matcher(drl)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        this.numbers = NUMBER.matcher(drl)
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .map(number -> Math.rint(number * 4) / 4)
                .flatMap(number -> List.of(number, number - 0.25, number + 0.25).stream())
                .distinct()
                .toList();
    }

    /** The facts of one inspection by their types; mostly few of a type, at times many, and of some none. */
    Map<FactType, List<Fact>> next() {
        favourites.clear();
        Map<FactType, List<Fact>> facts = new LinkedHashMap<>();
        Map<FactType, Integer> counts = new LinkedHashMap<>();
        for (FactType type : types) {
            counts.put(type, type.single() ? 1 : count());
        }
        for (int i = 0; i < counts.size(); i++) {
            counts.replaceAll((type, count) -> lacksTargets(type, counts) ? 0 : count);
        }
        counts.forEach((type, count) -> {
            List<Fact> made = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                made.add(fact(type, type.single() ? type.key() : type.key() + i, counts));
            }
            facts.put(type, made);
        });
        return facts;
    }

    static Inspection inspection(Map<FactType, List<Fact>> facts) {
        Premises premises = (Premises) facts.get(FactType.of(Premises.class)).get(0);
        Inspection.Builder builder = Inspection.of(premises, DATE);
        facts.forEach((type, listed) -> {
            if (!type.equals(FactType.of(Premises.class))) {
                builder.saw(listed.toArray(Fact[]::new));
            }
            builder.complete(type, Completeness.COMPLETE);
        });
        return builder.build();
    }

    private int count() {
        int most = random.nextInt(4) == 0 ? MANY : FEW;
        return random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(most);
    }

    private static boolean isReadBy(String drl, FactType type) {
        return type.single()
                || drl.contains(" " + type.name() + "(")
                || FactModel.standard().inspected().stream()
                        .filter(other -> drl.contains(" " + other.name() + "("))
                        .flatMap(other -> other.plainComponents().stream())
                        .anyMatch(component -> component.kind() == Component.Kind.REFERENCE
                                && component
                                        .target()
                                        .filter(type.javaType()::equals)
                                        .isPresent());
    }

    /** Whether a fact of the type would refer to something of which there is nothing. */
    private static boolean lacksTargets(FactType type, Map<FactType, Integer> counts) {
        return type.plainComponents().stream()
                .flatMap(component ->
                        component.kind() == Component.Kind.REFERENCE ? component.target().stream() : Stream.empty())
                .anyMatch(target -> counts.getOrDefault(FactType.of(target), 0) == 0);
    }

    /** Some records refuse values that contradict each other; then other values are drawn. */
    private Fact fact(FactType type, String id, Map<FactType, Integer> counts) {
        for (int i = 0; i < TRIES; i++) {
            @Nullable
            Object[] values = type.plainComponents().stream()
                    .map(component -> value(component, id, counts))
                    .toArray();
            try {
                return type.create(values);
            } catch (IllegalArgumentException e) {
                // These contradict each other: draw again.
            }
        }
        throw new IllegalStateException("no values for " + type);
    }

    private Object value(Component component, String id, Map<FactType, Integer> counts) {
        return switch (component.kind()) {
            case ID -> id;
            case REFERENCE -> reference(FactType.of(component.target().orElseThrow()), counts);
            case TEXT -> "text" + random.nextInt(2);
            case BOOLEAN -> random.nextBoolean();
            case INTEGER -> (int) Math.round(number(component));
            case DECIMAL -> number(component);
            case DATE -> component.owner().equals(FactType.of(Visit.class).name()) ? DATE : date(component);
            case ENUM -> constant(component.javaType());
        };
    }

    private String reference(FactType target, Map<FactType, Integer> counts) {
        return target.single() ? target.key() : target.key() + random.nextInt(counts.getOrDefault(target, 1));
    }

    /** Half of the time the favourite of this inspection, so that facts come together that criteria ask for together. */
    private Object constant(Class<?> type) {
        Object[] all = type.getEnumConstants();
        Object favourite = favourites.computeIfAbsent(type, key -> drawn(all));
        return random.nextBoolean() ? favourite : drawn(all);
    }

    private Object drawn(Object[] all) {
        List<Object> named = Arrays.stream(all)
                .filter(constant -> constants.contains(((Enum<?>) constant).name()))
                .toList();
        return named.isEmpty() || random.nextBoolean()
                ? all[random.nextInt(all.length)]
                : named.get(random.nextInt(named.size()));
    }

    private double number(Component component) {
        double drawn = numbers.get(random.nextInt(numbers.size()));
        return Math.max(component.min(), Math.min(component.max(), drawn));
    }

    private LocalDate date(Component component) {
        LocalDate deadline = switch (random.nextInt(3)) {
            case 0 -> DATE.minusYears(random.nextInt(14));
            case 1 -> DATE.minusMonths(random.nextInt(14));
            default -> DATE.minusDays(random.nextInt(100));
        };
        LocalDate day = deadline.plusDays(random.nextInt(3) - 1);
        return day.isAfter(DATE) && !component.mayLieAhead() ? DATE : day;
    }
}
