package io.firegrade.engine;

import io.firegrade.assessment.Evidence;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the nearest reason why a criterion does not hold for a subject: the candidate that fails the fewest conditions, then the one
 * with the smallest relative distance, then the first by id.
 */
final class WhyNot {

    private static final Comparator<List<Evidence>> NEAREST = Comparator.<List<Evidence>>comparingInt(List::size)
            .thenComparingDouble(
                    reasons -> reasons.stream().mapToDouble(WhyNot::distance).sum());

    private final Settler settler;
    private final Criterion criterion;
    private final Frame frame;
    private final TotalEvidence totals;

    private WhyNot(Settler settler, Criterion criterion) {
        this.settler = settler;
        this.criterion = criterion;
        this.frame = new Frame(criterion);
        this.totals = new TotalEvidence(settler, criterion, frame);
    }

    /** The reasons why the scope of a criterion does not match a subject. */
    static List<Evidence> outOfScope(Settler settler, Criterion criterion, Row subject) {
        WhyNot whyNot = new WhyNot(settler, criterion);
        settler.bindScope(criterion, subject, whyNot.frame);
        return criterion.scope().stream()
                .flatMap(pattern -> whyNot.failing(pattern.conditions()).stream())
                .toList();
    }

    /** The reasons why a subject in scope is clear. */
    static List<Evidence> clear(Settler settler, Criterion criterion, Row subject) {
        WhyNot whyNot = new WhyNot(settler, criterion);
        settler.bindScope(criterion, subject, whyNot.frame);
        return whyNot.elements(whyNot.criterion.violation(), 0);
    }

    /** Why the elements from the given one on do not hold; they are false together. */
    private List<Evidence> elements(List<Element> elements, int from) {
        Element element = elements.get(from);
        if (element instanceof Element.Pattern pattern) {
            return pattern(pattern, elements, from);
        }
        if (settler.own(element, frame) != Truth.FALSE) {
            return elements(elements, from + 1);
        } else if (element instanceof Element.Exists exists) {
            return exists.negated()
                    ? EvidenceCollector.found(settler, criterion, frame, exists.elements())
                    : elements(exists.elements(), 0);
        } else if (element instanceof Element.AnyOf any) {
            return any.branches().stream()
                    .map(branch -> elements(branch, 0))
                    .min(NEAREST)
                    .orElse(List.of());
        }
        return failing(((Element.Accumulate) element).conditions());
    }

    private List<Evidence> pattern(Element.Pattern pattern, List<Element> elements, int from) {
        List<List<Evidence>> reasons = new ArrayList<>();
        List<List<Evidence>> later = new ArrayList<>();
        int listed = 0;
        for (Row row : settler.candidates(pattern, frame)) {
            frame.bind(pattern.slot(), row);
            listed += row.listed() ? 1 : 0;
            if (Values.allOf(pattern.conditions(), frame) == Truth.FALSE) {
                List<Evidence> failing = failing(pattern.conditions());
                if (!failing.isEmpty() && !NearMisses.isAnotherThing(failing)) {
                    reasons.add(failing);
                }
            } else if (from + 1 < elements.size() && settler.truth(elements, from + 1, frame) == Truth.FALSE) {
                later.add(elements(elements, from + 1));
            }
        }
        Optional<List<Evidence>> nearest =
                later.isEmpty() ? reasons.stream().min(NEAREST) : later.stream().min(NEAREST);
        return nearest.isPresent()
                ? nearest.get()
                : List.of(new Evidence.Absent(pattern.type(), Facing.restrictions(pattern, frame), listed, List.of()));
    }

    private List<Evidence> failing(List<Condition> conditions) {
        List<Evidence> failing = new ArrayList<>();
        for (Condition condition : Values.having(Truth.FALSE, conditions, frame)) {
            if (condition instanceof Condition.AllOf all) {
                failing.addAll(failing(all.conditions()));
            } else if (condition instanceof Condition.AnyOf any) {
                failing.addAll(failing(any.conditions()));
            } else if (condition instanceof Condition.Comparison comparison
                    && (Values.readsTotal(comparison.left()) || Values.readsTotal(comparison.right()))) {
                totals.of(comparison).ifPresent(failing::add);
            } else {
                Facing.met(condition, frame).ifPresent(failing::add);
            }
        }
        return failing;
    }

    private static double distance(Evidence evidence) {
        if (evidence instanceof Evidence.Met met) {
            return NearMisses.distance(met);
        } else if (evidence instanceof Evidence.Total total && total.limit() instanceof Number limit) {
            double value = Double.isInfinite(total.most()) ? total.least() : total.most();
            return Math.abs(value - limit.doubleValue()) / Math.max(Math.abs(limit.doubleValue()), 1e-6);
        }
        return 1;
    }
}
