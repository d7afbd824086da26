package io.firegrade.oracle;

import io.firegrade.facts.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The values that a component takes in completions: at every constant of the criteria, on both sides of it, and the ends. */
final class Domain {

    private static final BigDecimal STEP = new BigDecimal("0.25");
    private static final BigDecimal FAR = BigDecimal.valueOf(1024);

    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<LocalDate> dates = new TreeSet<>();

    /** The values around the constants of a criterion. */
    static Domain of(RuleReads reads, Known known) {
        Domain domain = new Domain();
        domain.addAround(reads);
        for (Thing thing : known.things()) {
            for (Object value : thing.values().values()) {
                if (value instanceof BigDecimal number) {
                    domain.numbers.add(number);
                } else if (value instanceof LocalDate date && !thing.type().equals("Visit")) {
                    domain.dates.add(date);
                }
            }
        }
        return domain;
    }

    /** The values around the constants of several criteria. */
    static Domain of(List<Rule> rules) {
        Domain domain = new Domain();
        rules.forEach(rule -> domain.addAround(RuleReads.of(rule)));
        return domain;
    }

    private void addAround(RuleReads reads) {
        for (BigDecimal number : reads.numbers()) {
            numbers.addAll(List.of(number, number.subtract(STEP), number.add(STEP)));
        }
        Set<LocalDate> turning = new TreeSet<>(reads.dates());
        turning.add(Known.DATE);
        for (LocalDate date : List.copyOf(turning)) {
            for (Rule.Later later : reads.shifts()) {
                turning.add(
                        switch (later.function()) {
                            case "plusDays" -> date.minusDays(later.amount());
                            case "plusMonths" -> date.minusMonths(later.amount());
                            default -> date.minusYears(later.amount());
                        });
            }
        }
        turning.forEach(date -> dates.addAll(List.of(date, date.minusDays(1), date.plusDays(1))));
        dates.addAll(List.of(LocalDate.of(1990, 1, 31), LocalDate.of(2040, 12, 31)));
    }

    /** The values of a component that is no reference, in their order. */
    List<Object> values(Component component) {
        return switch (component.kind()) {
            case BOOLEAN -> List.of(false, true);
            case ENUM -> Arrays.asList((Object[]) component.javaType().getEnumConstants());
            case TEXT -> new ArrayList<>(CheckGenerator.TEXTS);
            case DATE -> new ArrayList<>(dates);
            case INTEGER -> numbers(component, RoundingMode.FLOOR, RoundingMode.CEILING);
            case DECIMAL -> numbers(component, RoundingMode.UNNECESSARY);
            case ID, REFERENCE -> throw new IllegalArgumentException(component.toString());
        };
    }

    private List<Object> numbers(Component component, RoundingMode... roundings) {
        BigDecimal min = BigDecimal.valueOf(component.min());
        BigDecimal max = Double.isInfinite(component.max()) ? FAR : BigDecimal.valueOf(component.max());
        Set<BigDecimal> values = new TreeSet<>(List.of(min, max));
        for (BigDecimal number : numbers) {
            for (RoundingMode rounding : roundings) {
                values.add(rounding == RoundingMode.UNNECESSARY ? number : number.setScale(0, rounding));
            }
        }
        return values.stream()
                .filter(value -> value.compareTo(min) >= 0 && value.compareTo(max) <= 0)
                .map(value -> (Object) value)
                .toList();
    }
}
