package io.firegrade.engine;

import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.FactReference;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words the evidence of totals. */
final class TotalEvidence {

    private final Settler settler;
    private final Frame frame;
    private final Map<Integer, Element.Accumulate> totals;

    TotalEvidence(Settler settler, Criterion criterion, Frame frame) {
        this.settler = settler;
        this.frame = frame;
        this.totals = Totals.bySlot(criterion);
    }

    private List<FactReference> members(Element.Accumulate accumulate) {
        List<FactReference> members = new ArrayList<>();
        settler.forEachCandidate(accumulate.source(), frame, row -> {
            if (row.listed() && Values.allOf(accumulate.source().conditions(), frame) == Truth.TRUE) {
                members.add(row.reference());
            }
            return true;
        });
        return members;
    }

    /** The evidence of a comparison that holds and reads a total. */
    Optional<Evidence> of(Condition.Comparison comparison) {
        Element.Total left = total(comparison.left());
        Element.Total right = total(comparison.right());
        if (left != null) {
            return of(left, comparison.left(), comparison.comparator(), comparison.right());
        } else if (right != null) {
            return of(right, comparison.right(), Facing.flipped(comparison.comparator()), comparison.left());
        }
        return Optional.empty();
    }

    private Optional<Evidence> of(Element.Total total, Operand side, Evidence.Comparator comparator, Operand other) {
        Object limit = Facing.limit(other, frame);
        Interval value = Values.interval(side, frame);
        Element.Accumulate accumulate = totals.get(total.slot());
        if (limit == null || value == null || accumulate == null) {
            return Optional.empty();
        }
        Interval rounded = Values.side(side, value);
        return Optional.of(new Evidence.Total(
                total.type(), total.summed(), members(accumulate), rounded.least(), rounded.most(), comparator, limit));
    }

    private static Element.@Nullable Total total(Operand operand) {
        if (operand instanceof Operand.OfTotal total) {
            return total.total();
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            Element.Total left = total(arithmetic.left());
            return left == null ? total(arithmetic.right()) : left;
        }
        return null;
    }
}
