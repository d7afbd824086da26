package io.firegrade.engine;

import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import java.util.List;

/**
 * Walks over a criterion as the settler does, but to the end: it looks at every candidate and every branch, though one may decide
 * already, and tells a watcher what each condition came to. Within a pattern it stops at the first condition that is false, as what
 * follows is about other facts.
 */
final class WatchedWalk {

    private final Settler settler;
    private final Criterion criterion;
    private final ConditionWatcher watcher;
    private final Frame frame;

    WatchedWalk(Settler settler, Criterion criterion, ConditionWatcher watcher) {
        this.settler = settler;
        this.criterion = criterion;
        this.watcher = watcher;
        this.frame = new Frame(criterion);
    }

    void walk() {
        List<Row> subjects = Judging.subjects(criterion, settler);
        if (subjects.isEmpty()) {
            watcher.judged(Verdict.NOT_APPLICABLE);
        }
        for (Row subject : subjects) {
            watcher.judged(settler.verdict(criterion, subject));
            Truth scope = settler.bindScope(criterion, subject, frame);
            for (Element.Pattern pattern : criterion.scope()) {
                if (conditions(pattern.conditions()) == Truth.FALSE) {
                    break;
                }
            }
            if (scope != Truth.FALSE) {
                elements(criterion.violation(), 0);
            }
        }
    }

    private void elements(List<Element> elements, int from) {
        if (from == elements.size()) {
            return;
        }
        Element element = elements.get(from);
        if (element instanceof Element.Pattern pattern) {
            for (Row row : settler.candidates(pattern, frame)) {
                frame.bind(pattern.slot(), row);
                if (conditions(pattern.conditions()) != Truth.FALSE) {
                    elements(elements, from + 1);
                }
            }
            return;
        }
        if (element instanceof Element.Exists exists) {
            elements(exists.elements(), 0);
        } else if (element instanceof Element.AnyOf any) {
            any.branches().forEach(branch -> elements(branch, 0));
        } else if (element instanceof Element.Accumulate accumulate) {
            elements(List.of(accumulate.source()), 0);
        }
        Truth own = settler.own(element, frame);
        if (element instanceof Element.Accumulate accumulate) {
            conditions(accumulate.conditions());
        }
        if (own != Truth.FALSE) {
            elements(elements, from + 1);
        }
    }

    private Truth conditions(List<Condition> conditions) {
        Truth all = Truth.TRUE;
        for (int i = 0; i < conditions.size() && all != Truth.FALSE; i++) {
            all = all.and(condition(conditions.get(i)));
        }
        return all;
    }

    private Truth condition(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return conditions(all.conditions());
        } else if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().map(this::condition).reduce(Truth.FALSE, Truth::or);
        }
        Truth truth = Values.truth(condition, frame);
        if (!readsRemainder(condition)) {
            watcher.evaluated(condition, truth);
        }
        return truth;
    }

    private boolean readsRemainder(Condition condition) {
        return condition instanceof Condition.Comparison comparison
                ? readsRemainder(comparison.left()) || readsRemainder(comparison.right())
                : readsRemainder(((Condition.Membership) condition).operand());
    }

    private boolean readsRemainder(Operand operand) {
        if (operand instanceof Operand.Read read) {
            return frame.row(read.slot()).kind() == Row.Kind.REMAINDER;
        } else if (operand instanceof Operand.Shift shift) {
            return readsRemainder(shift.date());
        }
        return operand instanceof Operand.Arithmetic arithmetic
                && (readsRemainder(arithmetic.left()) || readsRemainder(arithmetic.right()));
    }
}
