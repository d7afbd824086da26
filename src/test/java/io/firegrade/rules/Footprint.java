package io.firegrade.rules;

import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Evidence.Met;
import io.firegrade.assessment.Evidence.Restriction;
import io.firegrade.assessment.FactReference;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values that a violation rests on: those in the evidence, except of single facts that only the scope reads. Where the evidence
 * is what is not there, it rests on the facts that were suitable before; where it is a total, on all facts of the type.
 */
final class Footprint {

    private final Set<String> scope = new HashSet<>();

    private final Inspection base;

    /**
     * Of the findings of a criterion.
     *
     * @param base the premises before the violation
     */
    Footprint(Criterion criterion, Inspection base) {
        this.base = base;
        criterion.scope().stream()
                .filter(pattern -> pattern.type().single())
                .flatMap(pattern -> pattern.conditions().stream())
                .forEach(condition -> read(condition, scope));
        Set<String> violation = new HashSet<>();
        criterion.violation().forEach(element -> read(element, violation));
        scope.removeAll(violation);
    }

    /** The names of the values and facts, as {@link Changes} names them. */
    Set<String> of(Stream<Evidence> evidence) {
        Set<String> things = new HashSet<>();
        evidence.forEach(one -> add(one, things));
        return things;
    }

    private void add(Evidence evidence, Set<String> things) {
        if (evidence instanceof Met met) {
            if (plain(met.component()).noneMatch(scope::contains)) {
                values(met.fact(), met.component()).forEach(things::add);
            }
        } else if (evidence instanceof Evidence.Absent absent) {
            base.facts(absent.type()).stream()
                    .filter(fact -> absent.restriction().stream().allMatch(restriction -> isMet(restriction, fact)))
                    .forEach(fact -> {
                        things.add(Changes.fact(absent.type(), fact.id()));
                        absent.restriction()
                                .forEach(restriction -> components(restriction.component())
                                        .forEach(name -> things.add(Changes.value(absent.type(), fact.id(), name))));
                    });
            absent.nearest().stream().flatMap(miss -> miss.failing().stream()).forEach(met -> add(met, things));
        } else if (evidence instanceof Evidence.Total total) {
            base.facts(total.type()).forEach(fact -> things.add(Changes.fact(total.type(), fact.id())));
            total.members().forEach(member -> {
                things.add(Changes.fact(member.type(), member.id()));
                total.summed().ifPresent(summed -> values(member, summed).forEach(things::add));
            });
        }
    }

    private static boolean isMet(Restriction restriction, Fact fact) {
        Object value = FactType.of(fact).read(fact)[restriction.component().index()];
        if (value == null) {
            return false;
        }
        Object limit = restriction.limit();
        return switch (restriction.comparator()) {
            case EQ -> value.equals(limit);
            case NE -> !value.equals(limit);
            case IN -> ((List<?>) limit).contains(value);
            case NOT_IN -> !((List<?>) limit).contains(value);
            case LT -> order(value, limit) < 0;
            case LE -> order(value, limit) <= 0;
            case GT -> order(value, limit) > 0;
            case GE -> order(value, limit) >= 0;
        };
    }

    private static int order(Object value, Object limit) {
        return value instanceof LocalDate date
                ? date.compareTo((LocalDate) limit)
                : Double.compare(((Number) value).doubleValue(), ((Number) limit).doubleValue());
    }

    private static Stream<String> values(FactReference fact, Component component) {
        return components(component).map(name -> Changes.value(fact.type(), fact.id(), name));
    }

    private static Stream<String> components(Component component) {
        return component.derived() ? component.derivedFrom().stream() : Stream.of(component.name());
    }

    private static Stream<String> plain(Component component) {
        return components(component).map(name -> component.owner() + "." + name);
    }

    private static void read(Element element, Set<String> components) {
        if (element instanceof Element.Pattern pattern) {
            pattern.conditions().forEach(condition -> read(condition, components));
        } else if (element instanceof Element.Exists exists) {
            exists.elements().forEach(inner -> read(inner, components));
        } else if (element instanceof Element.AnyOf any) {
            any.branches().forEach(branch -> branch.forEach(inner -> read(inner, components)));
        } else if (element instanceof Element.Accumulate accumulate) {
            read(accumulate.source(), components);
            accumulate.conditions().forEach(condition -> read(condition, components));
        }
    }

    private static void read(Condition condition, Set<String> components) {
        if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(inner -> read(inner, components));
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(inner -> read(inner, components));
        } else if (condition instanceof Condition.Comparison comparison) {
            List.of(comparison.left(), comparison.right()).forEach(operand -> read(operand, components));
        } else if (condition instanceof Condition.Membership membership) {
            read(membership.operand(), components);
        }
    }

    private static void read(Operand operand, Set<String> components) {
        if (operand instanceof Operand.Read read) {
            plain(read.component()).forEach(components::add);
        } else if (operand instanceof Operand.Shift shift) {
            read(shift.date(), components);
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            read(arithmetic.left(), components);
            read(arithmetic.right(), components);
        }
    }
}
