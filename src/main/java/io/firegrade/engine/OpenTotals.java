package io.firegrade.engine;

import io.firegrade.assessment.Evidence;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The totals on which it hangs that a criterion is open: what is proven, what is possible, and the limit. */
final class OpenTotals {

    private final Settler settler;
    private final Frame frame;
    private final TotalEvidence totals;
    private final List<Evidence> found = new ArrayList<>();

    private OpenTotals(Settler settler, Criterion criterion) {
        this.settler = settler;
        this.frame = new Frame(criterion);
        this.totals = new TotalEvidence(settler, criterion, frame);
    }

    /** The open totals of a criterion that is open for a subject. */
    static List<Evidence> of(Settler settler, Criterion criterion, Row subject) {
        OpenTotals open = new OpenTotals(settler, criterion);
        settler.bindScope(criterion, subject, open.frame);
        open.elements(criterion.violation());
        return open.found;
    }

    private void elements(List<Element> elements) {
        for (Element element : elements) {
            if (element instanceof Element.Accumulate accumulate) {
                if (settler.own(accumulate, frame) == Truth.UNKNOWN) {
                    conditions(accumulate.conditions(), comparison -> true);
                }
            } else if (element instanceof Element.AnyOf any) {
                any.branches().stream()
                        .filter(branch -> settler.truth(branch, 0, frame) == Truth.UNKNOWN)
                        .forEach(this::elements);
            } else if (element instanceof Element.Exists exists) {
                elements(exists.elements());
            } else if (element instanceof Element.Pattern pattern
                    && pattern.sameAs().isPresent()) {
                for (Row row : settler.candidates(pattern, frame)) {
                    frame.bind(pattern.slot(), row);
                    conditions(pattern.conditions(), OpenTotals::isLimit);
                }
            }
        }
    }

    /** Whether a total that was bound before is compared with a limit; an open share of two totals tells a reader nothing. */
    private static boolean isLimit(Condition.Comparison comparison) {
        return comparison.left() instanceof Operand.OfTotal && comparison.right() instanceof Operand.Literal;
    }

    private void conditions(List<Condition> conditions, Predicate<Condition.Comparison> told) {
        for (Condition condition : Values.having(Truth.UNKNOWN, conditions, frame)) {
            if (condition instanceof Condition.AllOf all) {
                conditions(all.conditions(), told);
            } else if (condition instanceof Condition.AnyOf any) {
                conditions(any.conditions(), told);
            } else if (condition instanceof Condition.Comparison comparison && told.test(comparison)) {
                totals.of(comparison).ifPresent(found::add);
            }
        }
    }
}
