package io.firegrade.authoring.lint;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The components and totals that conditions compare with constants, with a value of each kind that the constants tell apart. */
final class Variables {

    private static final double INFINITE = 1e12;

    private final FactModel model;
    private final Map<Operand, Set<Object>> constants = new LinkedHashMap<>();
    private final Set<Operand> whole = new LinkedHashSet<>();

    Variables(FactModel model, List<Condition> conditions) {
        this.model = model;
        conditions.forEach(this::collect);
    }

    Set<Operand> all() {
        return constants.keySet();
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.Membership membership) {
            collect(membership.operand(), membership.values());
        } else if (condition instanceof Condition.Comparison comparison) {
            if (comparison.right() instanceof Operand.Literal literal) {
                collect(comparison.left(), List.of(literal.value()));
            } else if (comparison.left() instanceof Operand.Literal literal) {
                collect(comparison.right(), List.of(literal.value()));
            }
        }
    }

    private void collect(Operand operand, List<Object> compared) {
        if (operand instanceof Operand.Read read && isEnumerable(model, read)) {
            FactType type = model.named(read.component().owner()).orElseThrow();
            for (String from : read.component().derivedFrom()) {
                Operand source =
                        new Operand.Read(read.slot(), type.component(from).orElseThrow());
                constants.computeIfAbsent(source, key -> new LinkedHashSet<>());
                whole.add(source);
            }
        } else if (operand instanceof Operand.Read || operand instanceof Operand.OfTotal) {
            constants.computeIfAbsent(operand, key -> new LinkedHashSet<>()).addAll(compared);
        }
    }

    /** Whether this is a derived property of which every combination of the components that it reads can be tried. */
    static boolean isEnumerable(FactModel model, Operand.Read read) {
        return read.component().derived()
                && model.named(read.component().owner()).stream()
                        .flatMap(type ->
                                read.component().derivedFrom().stream().flatMap(from -> type.component(from).stream()))
                        .allMatch(component ->
                                component.kind() == Component.Kind.ENUM || component.kind() == Component.Kind.BOOLEAN);
    }

    /** A value of each kind; at least one. */
    List<Object> values(Operand operand) {
        Set<Object> compared = constants.getOrDefault(operand, Set.of());
        if (operand instanceof Operand.OfTotal total) {
            return numbers(
                    compared,
                    least(total.total()),
                    INFINITE,
                    total.total().summed().isEmpty());
        }
        Component component = ((Operand.Read) operand).component();
        return switch (component.kind()) {
            case BOOLEAN -> List.of(true, false);
            case ENUM -> constants(component.javaType(), whole.contains(operand) ? Set.of() : compared);
            case INTEGER, DECIMAL ->
                numbers(
                        compared,
                        Math.max(component.min(), -FactType.GREATEST_NUMBER),
                        Math.min(component.max(), FactType.GREATEST_NUMBER),
                        component.kind() == Component.Kind.INTEGER);
            case DATE -> dates(component, compared);
            case ID, REFERENCE, TEXT ->
                Stream.concat(compared.stream(), Stream.of("\u0000")).toList();
        };
    }

    private static double least(Element.Total total) {
        return total.summed().filter(summed -> summed.min() < 0).isPresent() ? -INFINITE : 0;
    }

    /** Those that are compared and one other; all if none is compared. */
    private static List<Object> constants(Class<?> type, Set<Object> compared) {
        List<Object> chosen = new ArrayList<>();
        boolean other = false;
        for (Object constant : type.getEnumConstants()) {
            if (compared.isEmpty() || compared.contains(constant)) {
                chosen.add(constant);
            } else if (!other) {
                other = true;
                chosen.add(constant);
            }
        }
        return chosen;
    }

    /** The limits, both ends of the range, and what lies between. */
    private static List<Object> numbers(Set<Object> compared, double least, double greatest, boolean integer) {
        TreeSet<Double> limits = new TreeSet<>(List.of(least, greatest));
        for (Object number : compared) {
            double limit = ((Number) number).doubleValue();
            limits.add(limit);
            if (integer) {
                limits.addAll(
                        List.of(Math.floor(limit), Math.ceil(limit), Math.floor(limit) + 1, Math.ceil(limit) - 1));
            }
        }
        List<Object> values = new ArrayList<>();
        double before = Double.NaN;
        for (double limit : limits) {
            if (limit < least || limit > greatest) {
                continue;
            }
            if (!integer && !Double.isNaN(before)) {
                values.add(before + (limit - before) / 2);
            }
            if (!integer || limit == Math.rint(limit)) {
                values.add(limit);
            }
            before = limit;
        }
        return values;
    }

    private List<Object> dates(Component component, Set<Object> compared) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Object date : compared) {
            LocalDate limit = (LocalDate) date;
            days.addAll(List.of(limit.minusDays(1), limit, limit.plusDays(1)));
        }
        FactType type = model.named(component.owner()).orElseThrow();
        return days.stream()
                .filter(day -> type.problem(component, day) == null)
                .map(Object.class::cast)
                .toList();
    }
}
