package io.firegrade.engine;

import io.firegrade.assessment.Evidence;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.facts.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the evidence of a hazard that is proven: the same walk as the settler's, along what is true. */
final class EvidenceCollector {

    private final Settler settler;
    private final Frame frame;
    private final TotalEvidence totals;
    private final List<Evidence> evidence = new ArrayList<>();

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

    /** Why elements certainly do not hold, under the bindings of a frame. */
    static List<Evidence> missing(Settler settler, Criterion criterion, Frame frame, List<Element> elements) {
        EvidenceCollector collector = new EvidenceCollector(settler, criterion, frame);
        collector.absent(elements, 0);
        return List.copyOf(collector.evidence);
    }

    /** That no fact meets a pattern, and those that come nearest. */
    static Evidence absent(Settler settler, Criterion criterion, Frame frame, Element.Pattern pattern) {
        return new EvidenceCollector(settler, criterion, frame).absent(pattern);
    }

    private void elements(List<Element> elements, int from) {
        if (from == elements.size()) {
            return;
        }
        Element element = elements.get(from);
        if (element instanceof Element.Pattern pattern) {
            for (Row row : settler.candidates(pattern, frame)) {
                frame.bind(pattern.slot(), row);
                if (row.listed() && settler.candidate(pattern, elements, from, frame) == Truth.TRUE) {
                    candidate(pattern, row);
                    elements(elements, from + 1);
                    return;
                }
            }
            return;
        }
        if (element instanceof Element.Exists exists) {
            if (exists.negated()) {
                absent(exists.elements(), 0);
            } else {
                elements(exists.elements(), 0);
            }
        } else if (element instanceof Element.AnyOf any) {
            for (List<Element> branch : any.branches()) {
                if (settler.truth(branch, 0, frame) == Truth.TRUE) {
                    elements(branch, 0);
                    break;
                }
            }
        } else if (element instanceof Element.Accumulate accumulate) {
            settler.own(accumulate, frame);
            conditions(accumulate.conditions());
        }
        elements(elements, from + 1);
    }

    /** The evidence of a candidate that meets its pattern. */
    private void candidate(Element.Pattern pattern, Row row) {
        int before = evidence.size();
        conditions(pattern.conditions());
        if (evidence.size() == before
                && pattern.sameAs().isEmpty()
                && !pattern.type().single()) {
            add(new Evidence.Present(row.reference()));
        }
    }

    /** Says nothing twice. There are few: hashing them costs more than looking at them all. */
    private void add(Evidence more) {
        if (!evidence.contains(more)) {
            evidence.add(more);
        }
    }

    private void conditions(List<Condition> conditions) {
        for (Condition condition : Values.having(Truth.TRUE, conditions, frame)) {
            if (condition instanceof Condition.AllOf all) {
                conditions(all.conditions());
            } else if (condition instanceof Condition.AnyOf any) {
                conditions(any.conditions());
            } else if (condition instanceof Condition.Comparison comparison && readsTotal(comparison)) {
                totals.of(comparison).ifPresent(this::add);
            } else if (!isJoin(condition)) {
                Facing.met(condition, frame).ifPresent(this::add);
            }
        }
    }

    /** Why elements do not hold: what is not there, what is there though it must not be, and totals that miss their limits. */
    private void absent(List<Element> elements, int from) {
        Element element = elements.get(from);
        if (element instanceof Element.Pattern pattern) {
            Row suitable = from + 1 < elements.size() ? suitable(pattern) : null;
            if (suitable == null) {
                add(absent(pattern));
            } else {
                frame.bind(pattern.slot(), suitable);
                absent(elements, from + 1);
            }
        } else if (settler.own(element, frame) != Truth.FALSE) {
            absent(elements, from + 1);
        } else if (element instanceof Element.Exists exists) {
            if (exists.negated()) {
                elements(exists.elements(), 0);
            } else {
                absent(exists.elements(), 0);
            }
        } else if (element instanceof Element.AnyOf any) {
            any.branches().forEach(branch -> absent(branch, 0));
        } else if (element instanceof Element.Accumulate accumulate) {
            missed(accumulate.conditions());
        }
    }

    /** The first listed fact that may meet the conditions of a pattern, so that what comes after the pattern fails. */
    private @Nullable Row suitable(Element.Pattern pattern) {
        for (Row row : settler.candidates(pattern, frame)) {
            frame.bind(pattern.slot(), row);
            if (row.listed() && Values.allOf(pattern.conditions(), frame) != Truth.FALSE) {
                return row;
            }
        }
        return null;
    }

    private void missed(List<Condition> conditions) {
        for (Condition condition : Values.having(Truth.FALSE, conditions, frame)) {
            if (condition instanceof Condition.AllOf all) {
                missed(all.conditions());
            } else if (condition instanceof Condition.AnyOf any) {
                missed(any.conditions());
            } else if (condition instanceof Condition.Comparison comparison) {
                totals.of(opposite(comparison)).ifPresent(this::add);
            }
        }
    }

    /** The comparison that holds where the given one does not. */
    private static Condition.Comparison opposite(Condition.Comparison comparison) {
        Evidence.Comparator comparator = switch (comparison.comparator()) {
            case EQ -> Evidence.Comparator.NE;
            case NE -> Evidence.Comparator.EQ;
            case LT -> Evidence.Comparator.GE;
            case LE -> Evidence.Comparator.GT;
            case GT -> Evidence.Comparator.LE;
            case GE -> Evidence.Comparator.LT;
            case IN -> Evidence.Comparator.NOT_IN;
            case NOT_IN -> Evidence.Comparator.IN;
        };
        return new Condition.Comparison(comparison.left(), comparator, comparison.right(), comparison.at());
    }

    private Evidence absent(Element.Pattern pattern) {
        List<Evidence.NearMiss> misses = new ArrayList<>();
        int listed = 0;
        for (Row row : settler.candidates(pattern, frame)) {
            frame.bind(pattern.slot(), row);
            if (row.listed()) {
                listed++;
                NearMisses.of(pattern.conditions(), row, frame).ifPresent(misses::add);
            }
        }
        misses.sort(NearMisses.NEAREST);
        return new Evidence.Absent(
                pattern.type(),
                Facing.restrictions(pattern, frame),
                listed,
                misses.subList(0, Math.min(3, misses.size())));
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
