package io.firegrade.engine;

import io.firegrade.assessment.Evidence;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.facts.Component;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the evidence of a hazard that is proven: the same walk as the settler's, along what is true. */
final class EvidenceCollector {

    private final Settler settler;
    private final Frame frame;
    private final TotalEvidence totals;
    private final Set<Evidence> evidence = new LinkedHashSet<>();

    private EvidenceCollector(Settler settler, Criterion criterion, Frame frame) {
        this.settler = settler;
        this.frame = frame;
        this.totals = new TotalEvidence(settler, criterion, frame);
    }

    /** The evidence that a criterion holds for a subject, of which it is certain; at least that the subject is there. */
    static List<Evidence> of(Settler settler, Criterion criterion, Row subject) {
        EvidenceCollector collector = new EvidenceCollector(settler, criterion, new Frame(criterion));
        settler.bindScope(criterion, subject, collector.frame);
        criterion.scope().forEach(pattern -> collector.conditions(pattern.conditions()));
        collector.elements(criterion.violation(), 0);
        if (collector.evidence.isEmpty()) { // nothing but ids was compared
            collector.evidence.add(new Evidence.Present(subject.reference()));
        }
        return List.copyOf(collector.evidence);
    }

    /** The facts by which elements certainly hold, under the bindings of a frame. */
    static List<Evidence> found(Settler settler, Criterion criterion, Frame frame, List<Element> elements) {
        EvidenceCollector collector = new EvidenceCollector(settler, criterion, frame);
        collector.elements(elements, 0);
        return List.copyOf(collector.evidence);
    }

    private void elements(List<Element> elements, int from) {
        if (from == elements.size()) {
            return;
        }
        Element element = elements.get(from);
        if (element instanceof Element.Pattern pattern) {
            settler.forEachCandidate(pattern, frame, row -> {
                if (!row.listed() || settler.candidate(pattern, elements, from, frame) != Truth.TRUE) {
                    return true;
                }
                int before = evidence.size();
                conditions(pattern.conditions());
                if (evidence.size() == before
                        && pattern.sameAs().isEmpty()
                        && !pattern.type().single()) {
                    evidence.add(new Evidence.Present(row.reference()));
                }
                elements(elements, from + 1);
                return false;
            });
            return;
        }
        if (element instanceof Element.Exists exists) {
            if (exists.negated()) {
                absent(exists.elements());
            } else {
                elements(exists.elements(), 0);
            }
        } else if (element instanceof Element.AnyOf any) {
            any.branches().stream()
                    .filter(branch -> settler.truth(branch, 0, frame) == Truth.TRUE)
                    .findFirst()
                    .ifPresent(branch -> elements(branch, 0));
        } else if (element instanceof Element.Accumulate accumulate) {
            settler.own(accumulate, frame);
            conditions(accumulate.conditions());
        }
        elements(elements, from + 1);
    }

    private void conditions(List<Condition> conditions) {
        for (Condition condition : Values.having(Truth.TRUE, conditions, frame)) {
            if (condition instanceof Condition.AllOf all) {
                conditions(all.conditions());
            } else if (condition instanceof Condition.AnyOf any) {
                conditions(any.conditions());
            } else if (condition instanceof Condition.Comparison comparison && readsTotal(comparison)) {
                totals.of(comparison).ifPresent(evidence::add);
            } else if (!isJoin(condition)) {
                Facing.met(condition, frame).ifPresent(evidence::add);
            }
        }
    }

    /** What is not there: each pattern that would have to be there for the elements to hold. */
    private void absent(List<Element> elements) {
        for (Element element : elements) {
            if (element instanceof Element.Pattern pattern) {
                evidence.add(absent(pattern));
                return; // the patterns after it depend on it
            } else if (element instanceof Element.AnyOf any) {
                any.branches().forEach(this::absent);
                return;
            }
        }
    }

    private Evidence absent(Element.Pattern pattern) {
        List<Evidence.NearMiss> misses = new ArrayList<>();
        int[] listed = {0};
        settler.forEachCandidate(pattern, frame, row -> {
            if (row.listed()) {
                listed[0]++;
                NearMisses.of(pattern.conditions(), row, frame).ifPresent(misses::add);
            }
            return true;
        });
        List<Evidence.Restriction> restrictions = pattern.conditions().stream()
                .flatMap(condition -> Facing.restriction(condition, pattern.slot(), frame).stream())
                .toList();
        return new Evidence.Absent(
                pattern.type(),
                restrictions,
                listed[0],
                misses.stream().sorted(NearMisses.NEAREST).limit(3).toList());
    }

    private static boolean readsTotal(Condition.Comparison comparison) {
        return Values.readsTotal(comparison.left()) || Values.readsTotal(comparison.right());
    }

    /** A condition that only ties facts together by their ids says nothing to a reader. */
    private static boolean isJoin(Condition condition) {
        return condition instanceof Condition.Comparison comparison
                && comparison.left() instanceof io.firegrade.criteria.Operand.Read left
                && comparison.right() instanceof io.firegrade.criteria.Operand.Read
                && (left.component().kind() == Component.Kind.ID
                        || left.component().kind() == Component.Kind.REFERENCE);
    }
}
