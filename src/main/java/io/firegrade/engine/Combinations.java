package io.firegrade.engine;

import io.firegrade.assessment.AssessmentException;
import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Bounds how many combinations of facts criteria look at, from the sizes of an inspection's lists alone. A join of long lists is not
 * stopped once Drools has begun with it, so it is refused before.
 */
final class Combinations {

    private final List<Criterion> criteria;
    private final long most;
    private final SortedMap<Integer, Long> patternsByDepth = new TreeMap<>();

    /**
     * Prepares to bound.
     *
     * @param criteria the criteria that are judged together
     * @param most the most combinations of all of them
     */
    Combinations(List<Criterion> criteria, long most) {
        this.criteria = criteria;
        this.most = most;
        criteria.forEach(
                criterion -> addPatterns(criterion.violation(), addPatterns(criterion.scope(), new Place(0, 1))));
    }

    /**
     * Refuses what could take too long.
     *
     * @throws AssessmentException if there could be more combinations; the message names the worst criterion and its lists
     */
    void check(Snapshot snapshot, Iterable<FactType> types) {
        if (isSmall(snapshot, types)) {
            return;
        }
        Count count = new Count(snapshot);
        double all = 0;
        double worst = 0;
        Criterion worstCriterion = criteria.get(0);
        for (Criterion criterion : criteria) {
            double work = count.of(criterion);
            all += work;
            if (work > worst) {
                worst = work;
                worstCriterion = criterion;
            }
        }
        if (all > most) {
            throw new AssessmentException(
                    "there are too many facts for the criteria: they could combine in "
                            + shown(all) + " ways, " + shown(worst) + " of them for " + worstCriterion.id() + " ("
                            + lists(worstCriterion, snapshot) + "), and at most " + most
                            + " are looked at: assess parts of the premises by themselves, or raise maxCombinations",
                    null);
        }
    }

    /**
     * Where a pattern stands.
     *
     * @param depth how many lists are combined there
     * @param ways in how many ways the branches above combine
     */
    private record Place(int depth, long ways) {}

    /** Counts patterns by how many lists they combine, without looking at their joins. */
    private Place addPatterns(List<? extends Element> elements, Place above) {
        Place place = above;
        for (Element element : elements) {
            if (element instanceof Element.Pattern pattern) {
                boolean one = pattern.sameAs().isPresent() || pattern.type().single();
                place = one ? place : new Place(place.depth() + 1, place.ways());
                patternsByDepth.merge(place.depth(), place.ways(), Long::sum);
            } else if (element instanceof Element.Accumulate) {
                patternsByDepth.merge(place.depth() + 1, place.ways(), Long::sum);
            } else if (element instanceof Element.Exists exists) {
                addPatterns(exists.elements(), place);
            } else if (element instanceof Element.AnyOf any) {
                int depth = place.depth();
                for (List<Element> branch : any.branches()) {
                    depth = Math.max(depth, addPatterns(branch, place).depth());
                }
                place = new Place(depth, place.ways() * any.branches().size());
            }
        }
        return place;
    }

    /** Most inspections are so small that nothing needs to be counted. */
    private boolean isSmall(Snapshot snapshot, Iterable<FactType> types) {
        int longest = 1;
        for (FactType type : types) {
            longest = Math.max(longest, snapshot.of(type).all().size());
        }
        double combinations = 0;
        for (Map.Entry<Integer, Long> patterns : patternsByDepth.entrySet()) {
            combinations += patterns.getValue() * Math.pow(longest, patterns.getKey());
        }
        return combinations <= most;
    }

    private static String lists(Criterion criterion, Snapshot snapshot) {
        return criterion.patterns().stream()
                .map(Element.Pattern::type)
                .filter(type -> !type.single())
                .distinct()
                .map(type -> type.key() + ": " + snapshot.of(type).all().size())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static String shown(double count) {
        return count < 1e15 ? Long.toString((long) count) : "over 1000000000000000";
    }

    /** Counts for one inspection. */
    private static final class Count {

        private final Snapshot snapshot;
        private final Map<Component, Integer> largest = new HashMap<>();
        private double work;

        Count(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        double of(Criterion criterion) {
            Map<Integer, FactType> slots = new HashMap<>();
            criterion.patterns().forEach(pattern -> slots.put(pattern.slot(), pattern.type()));
            work = 0;
            double subjects = elements(criterion.scope(), 1, slots);
            elements(criterion.violation(), subjects, slots);
            return work;
        }

        /** Adds the work of elements, and gives how many combinations there are after them. */
        private double elements(List<? extends Element> elements, double before, Map<Integer, FactType> slots) {
            double combinations = before;
            for (Element element : elements) {
                if (element instanceof Element.Pattern pattern) {
                    combinations *= candidates(pattern, slots);
                    work += combinations;
                } else if (element instanceof Element.Accumulate accumulate) {
                    work += combinations * candidates(accumulate.source(), slots);
                } else if (element instanceof Element.Exists exists) {
                    elements(exists.elements(), combinations, slots);
                } else if (element instanceof Element.AnyOf any) {
                    double after = 0;
                    for (List<Element> branch : any.branches()) {
                        after += elements(branch, combinations, slots);
                    }
                    combinations = after;
                }
            }
            return combinations;
        }

        /** How many facts can match a pattern together with one combination of those above. */
        private double candidates(Element.Pattern pattern, Map<Integer, FactType> slots) {
            if (pattern.sameAs().isPresent()) {
                return 1;
            }
            return Math.max(
                    1,
                    Math.min(snapshot.of(pattern.type()).all().size(), joined(pattern, pattern.conditions(), slots)));
        }

        private double joined(Element.Pattern pattern, List<Condition> conditions, Map<Integer, FactType> slots) {
            double fewest = Double.POSITIVE_INFINITY;
            for (Condition condition : conditions) {
                if (condition instanceof Condition.AllOf all) {
                    fewest = Math.min(fewest, joined(pattern, all.conditions(), slots));
                } else if (condition instanceof Condition.Comparison comparison
                        && comparison.comparator() == Comparator.EQ
                        && comparison.left() instanceof Operand.Read left
                        && comparison.right() instanceof Operand.Read right
                        && left.slot() != right.slot()) {
                    boolean own = left.slot() == pattern.slot();
                    fewest = Math.min(fewest, equal(own ? left : right, own ? right : left, slots));
                }
            }
            return fewest;
        }

        /** An unknown value may equal any. */
        private double equal(Operand.Read own, Operand.Read other, Map<Integer, FactType> slots) {
            FactType type = slots.get(other.slot());
            if (type == null || hasUnknown(type, other.component())) {
                return Double.POSITIVE_INFINITY;
            }
            FactType ownType = slots.get(own.slot());
            return ownType == null
                    ? Double.POSITIVE_INFINITY
                    : largest.computeIfAbsent(own.component(), component -> largest(ownType, component));
        }

        private boolean hasUnknown(FactType type, Component component) {
            return snapshot.of(type).listed().stream().anyMatch(row -> row.value(component) == null);
        }

        /** The most facts of a type that have one value of a component, or may have it. */
        private int largest(FactType type, Component component) {
            Map<Object, Integer> sizes = new HashMap<>();
            int unknown = snapshot.of(type).remainder() == null ? 0 : 1;
            int largest = 0;
            for (Row row : snapshot.of(type).listed()) {
                Object value = row.value(component);
                if (value == null) {
                    unknown++;
                } else {
                    largest = Math.max(largest, sizes.merge(value, 1, Integer::sum));
                }
            }
            return largest + unknown;
        }
    }
}
