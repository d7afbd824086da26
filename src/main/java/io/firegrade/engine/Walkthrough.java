package io.firegrade.engine;

import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Step;
import io.firegrade.assessment.Step.Outcome;
import io.firegrade.assessment.Step.Part;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the conditions of a criterion for one subject and notes what each came to: along the facts that meet them, or else
 * along those that come nearest.
 */
final class Walkthrough {

    private final Settler settler;
    private final Criterion criterion;
    private final Frame frame;
    private final StepValues values;
    private final List<Step> steps = new ArrayList<>();

    private Walkthrough(Settler settler, Criterion criterion) {
        this.settler = settler;
        this.criterion = criterion;
        this.frame = new Frame(criterion);
        this.values = new StepValues(settler, criterion, frame);
    }

    static List<Step> of(Settler settler, Criterion criterion, Row subject) {
        Walkthrough walk = new Walkthrough(settler, criterion);
        Truth scope = settler.bindScope(criterion, subject, walk.frame);
        for (Element.Pattern pattern : criterion.scope()) {
            walk.pattern(pattern, Part.SCOPE, walk.frame.row(pattern.slot()), 0);
        }
        if (scope == Truth.FALSE) {
            criterion.violation().forEach(walk::skip);
        } else {
            walk.elements(criterion.violation(), 0);
        }
        return walk.steps;
    }

    private void elements(List<Element> elements, int from) {
        if (from == elements.size()) {
            return;
        }
        Element element = elements.get(from);
        if (element instanceof Element.Pattern pattern) {
            Row row = nearest(pattern, elements, from);
            if (row == null) {
                add(pattern, Outcome.NOT_MET, List.of(EvidenceCollector.absent(settler, criterion, frame, pattern)));
                elements.subList(from + 1, elements.size()).forEach(this::skip);
                return;
            }
            frame.bind(pattern.slot(), row);
            pattern(pattern, Part.VIOLATION, row, among(pattern));
            if (Values.allOf(pattern.conditions(), frame) == Truth.FALSE) {
                elements.subList(from + 1, elements.size()).forEach(this::skip);
                return;
            }
        } else if (element instanceof Element.AnyOf any) {
            any.branches().forEach(branch -> elements(branch, 0));
            steps.add(new Step(any.at(), Part.ALTERNATIVES, outcome(settler.own(any, frame)), List.of(), List.of(), 0));
        } else if (element instanceof Element.Exists exists) {
            exists(exists);
        } else if (element instanceof Element.Accumulate accumulate) {
            Truth truth = settler.own(accumulate, frame);
            StepValues.Found found = values.of(accumulate.conditions(), truth);
            List<Step.Reading> readings = truth == Truth.UNKNOWN ? values.behind(accumulate) : found.readings();
            steps.add(new Step(accumulate.at(), Part.VIOLATION, outcome(truth), found.evidence(), readings, 0));
        }
        elements(elements, from + 1);
    }

    private void exists(Element.Exists exists) {
        Truth truth = settler.own(exists, frame);
        if (truth == Truth.UNKNOWN) {
            steps.add(new Step(exists.at(), Part.VIOLATION, Outcome.UNKNOWN, List.of(), values.behind(exists), 0));
            return;
        }
        boolean there = (truth == Truth.TRUE) != exists.negated();
        add(
                exists,
                outcome(truth),
                there
                        ? EvidenceCollector.found(settler, criterion, frame, exists.elements())
                        : EvidenceCollector.missing(settler, criterion, frame, exists.elements()));
    }

    /** The steps of a pattern that is bound: one for itself where it has no conditions, else one for each of them. */
    private void pattern(Element.Pattern pattern, Part part, Row row, int among) {
        List<Condition> conditions = conjuncts(pattern.conditions());
        if (conditions.isEmpty() || !row.certain()) {
            boolean certain = row.certain();
            steps.add(new Step(
                    pattern.at(),
                    part,
                    certain ? Outcome.MET : Outcome.UNKNOWN,
                    certain && !pattern.type().single() ? List.of(new Evidence.Present(row.reference())) : List.of(),
                    certain ? List.of() : List.of(values.unlisted(row)),
                    among));
        }
        for (Condition condition : conditions) {
            Truth truth = Values.truth(condition, frame);
            StepValues.Found found = values.of(List.of(condition), truth);
            if (row.certain() || truth == Truth.FALSE) {
                steps.add(new Step(
                        at(condition, pattern), part, outcome(truth), found.evidence(), found.readings(), among));
            }
        }
    }

    private void skip(Element element) {
        if (element instanceof Element.AnyOf any) {
            any.branches().forEach(branch -> branch.forEach(this::skip));
        } else {
            add(element, Outcome.NOT_REACHED, List.of());
        }
    }

    private void add(Element element, Outcome outcome, List<Evidence> evidence) {
        steps.add(new Step(element.at(), Part.VIOLATION, outcome, evidence, List.of(), 0));
    }

    /** The listed facts that a pattern chooses from; 0 if it names the very one. */
    private int among(Element.Pattern pattern) {
        return pattern.sameAs().isPresent() || pattern.type().single()
                ? 0
                : (int) settler.candidates(pattern, frame).stream()
                        .filter(Row::listed)
                        .count();
    }

    /** The row with which the elements come nearest to being met; null if no fact comes near. */
    private @Nullable Row nearest(Element.Pattern pattern, List<Element> elements, int from) {
        List<Candidate> candidates = new ArrayList<>();
        for (Row row : settler.candidates(pattern, frame)) {
            frame.bind(pattern.slot(), row);
            Truth truth = settler.candidate(pattern, elements, from, frame);
            truth = row.certain() ? truth : truth.and(Truth.UNKNOWN);
            List<Condition> failing = conjuncts(pattern.conditions()).stream()
                    .filter(condition -> Values.truth(condition, frame) == Truth.FALSE)
                    .toList();
            Optional<Evidence.NearMiss> miss = NearMisses.of(pattern.conditions(), row, frame);
            boolean another = !failing.isEmpty()
                    && pattern.sameAs().isEmpty()
                    && miss.isEmpty()
                    && failing.stream().allMatch(condition -> readsId(condition));
            if (!another && (row.listed() || truth != Truth.FALSE)) {
                double distance = miss.map(Walkthrough::distance).orElse(0.0);
                int open = Values.having(Truth.UNKNOWN, pattern.conditions(), frame)
                        .size();
                candidates.add(new Candidate(row, truth, failing.size(), open + (row.listed() ? 0 : 1), distance));
            }
        }
        return candidates.stream().min(Candidate.NEAREST).map(Candidate::row).orElse(null);
    }

    private record Candidate(Row row, Truth truth, int failing, int open, double distance) {

        static final Comparator<Candidate> NEAREST = Comparator.comparing(Candidate::truth, Comparator.reverseOrder())
                .thenComparingInt(Candidate::failing)
                .thenComparingInt(Candidate::open)
                .thenComparingDouble(Candidate::distance);
    }

    private static double distance(Evidence.NearMiss miss) {
        return miss.failing().stream().mapToDouble(NearMisses::distance).sum();
    }

    private static boolean readsId(Condition condition) {
        return condition instanceof Condition.Comparison comparison
                && (isId(comparison.left()) || isId(comparison.right()));
    }

    private static boolean isId(Operand operand) {
        return operand instanceof Operand.Read read && read.component().kind() == Component.Kind.ID;
    }

    private static List<Condition> conjuncts(List<Condition> conditions) {
        List<Condition> parts = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.AllOf all) {
                parts.addAll(conjuncts(all.conditions()));
            } else {
                parts.add(condition);
            }
        }
        return parts;
    }

    private static Location at(Condition condition, Element.Pattern pattern) {
        if (condition instanceof Condition.Comparison comparison) {
            return comparison.at();
        } else if (condition instanceof Condition.Membership membership) {
            return membership.at();
        } else if (condition instanceof Condition.AnyOf any) {
            return at(any.conditions().get(0), pattern);
        }
        return pattern.at();
    }

    private static Outcome outcome(Truth truth) {
        return switch (truth) {
            case TRUE -> Outcome.MET;
            case FALSE -> Outcome.NOT_MET;
            case UNKNOWN -> Outcome.UNKNOWN;
        };
    }
}
