package io.firegrade.authoring.lint;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives bindings that stand for the same fact the same slot. */
final class Renaming {

    private final Map<Integer, Integer> renamed = new HashMap<>();

    /** From now on a slot is that of another one. */
    void rename(int slot, int other) {
        renamed.put(slot, of(other));
    }

    /** The slot of the fact. */
    int of(int slot) {
        return renamed.getOrDefault(slot, slot);
    }

    List<Condition> of(List<Condition> conditions) {
        return conditions.stream().map(this::of).toList();
    }

    private Condition of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return new Condition.AllOf(of(all.conditions()));
        } else if (condition instanceof Condition.AnyOf any) {
            return new Condition.AnyOf(of(any.conditions()));
        } else if (condition instanceof Condition.Membership membership) {
            return new Condition.Membership(
                    of(membership.operand()), membership.negated(), membership.values(), membership.at());
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return new Condition.Comparison(
                of(comparison.left()), comparison.comparator(), of(comparison.right()), comparison.at());
    }

    private Operand of(Operand operand) {
        if (operand instanceof Operand.Read read) {
            return new Operand.Read(of(read.slot()), read.component());
        } else if (operand instanceof Operand.OfTotal of) {
            Element.Total total = of.total();
            return new Operand.OfTotal(new Element.Total(of(total.slot()), total.summed(), total.type()));
        } else if (operand instanceof Operand.Arithmetic sum) {
            return new Operand.Arithmetic(sum.operator(), of(sum.left()), of(sum.right()));
        } else if (operand instanceof Operand.Shift shift) {
            return new Operand.Shift(shift.unit(), of(shift.date()), shift.amount());
        }
        return operand;
    }
}
