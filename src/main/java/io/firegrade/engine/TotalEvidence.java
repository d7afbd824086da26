package io.firegrade.engine;

import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.FactReference;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words the evidence of totals. */
final class TotalEvidence {

    private final Settler settler;
    private final Criterion criterion;
    private final Frame frame;

    TotalEvidence(Settler settler, Criterion criterion, Frame frame) {
        this.settler = settler;
        this.criterion = criterion;
        this.frame = frame;
    }

    private List<FactReference> members(Element.Accumulate accumulate) {
        List<FactReference> members = new ArrayList<>();
        for (Row row : settler.candidates(accumulate.source(), frame)) {
            frame.bind(accumulate.source().slot(), row);
            if (row.listed() && Values.allOf(accumulate.source().conditions(), frame) == Truth.TRUE) {
                members.add(row.reference());
            }
        }
        return members;
    }

    /** The evidence of a comparison that reads a total. */
    Optional<Evidence> of(Condition.Comparison comparison) {
        return Values.readsTotal(comparison.left())
                ? of(comparison.left(), comparison.comparator(), comparison.right())
                : of(comparison.right(), Facing.flipped(comparison.comparator()), comparison.left());
    }

    private Optional<Evidence> of(Operand side, Evidence.Comparator comparator, Operand other) {
        List<Element.Total> read = new ArrayList<>();
        collect(side, read);
        Object limit = Facing.limit(other, frame);
        Interval value = Values.interval(side, frame);
        if (read.isEmpty() || limit == null || value == null) {
            return Optional.empty();
        }
        List<FactReference> members = read.stream()
                .flatMap(total -> Totals.source(criterion, total).stream())
                .distinct()
                .flatMap(accumulate -> members(accumulate).stream())
                .distinct()
                .toList();
        Interval rounded = Values.side(side, value);
        return Optional.of(new Evidence.Total(
                read.get(0).type(),
                read.get(0).summed(),
                side instanceof Operand.Arithmetic,
                members,
                rounded.least(),
                rounded.most(),
                comparator,
                limit));
    }

    private static void collect(Operand operand, List<Element.Total> totals) {
        if (operand instanceof Operand.OfTotal total) {
            totals.add(total.total());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            collect(arithmetic.left(), totals);
            collect(arithmetic.right(), totals);
        }
    }
}
