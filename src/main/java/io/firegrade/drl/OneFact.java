package io.firegrade.drl;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The elements of a criterion for Drools. What is asked of the same fact again ({@code this == $x}) is asked where the fact is bound,
 * which saves a join, unless it reads other facts, too.
 */
final class OneFact {

    static final OneFact NONE = new OneFact(List.of());

    private final List<Element> elements = new ArrayList<>();
    private final Map<Integer, Integer> slots = new HashMap<>();

    private OneFact(List<Element> elements) {
        elements.forEach(this::add);
    }

    static OneFact of(Criterion criterion) {
        List<Element> elements = new ArrayList<>(criterion.scope());
        elements.addAll(criterion.violation());
        return new OneFact(elements);
    }

    List<Element> elements() {
        return elements;
    }

    /** The slot to which the fact of a slot is bound. */
    int slot(int slot) {
        return slots.getOrDefault(slot, slot);
    }

    private void add(Element element) {
        if (element instanceof Element.Pattern pattern && pattern.sameAs().isPresent()) {
            int slot = slot(pattern.sameAs().get());
            for (int i = 0; i < elements.size(); i++) {
                if (elements.get(i) instanceof Element.Pattern bound
                        && bound.slot() == slot
                        && readOnly(pattern.conditions(), pattern.slot())) {
                    slots.put(pattern.slot(), slot);
                    elements.set(i, both(bound, pattern));
                    return;
                }
            }
        }
        elements.add(element);
    }

    private static Element both(Element.Pattern bound, Element.Pattern again) {
        List<Condition> conditions = new ArrayList<>(bound.conditions());
        conditions.addAll(again.conditions());
        return new Element.Pattern(bound.slot(), bound.type(), bound.sameAs(), conditions, bound.at());
    }

    private static boolean readOnly(List<Condition> conditions, int slot) {
        return conditions.stream().allMatch(condition -> readsOnly(condition, slot));
    }

    private static boolean readsOnly(Condition condition, int slot) {
        if (condition instanceof Condition.AllOf all) {
            return readOnly(all.conditions(), slot);
        } else if (condition instanceof Condition.AnyOf any) {
            return readOnly(any.conditions(), slot);
        } else if (condition instanceof Condition.Membership membership) {
            return readsOnly(membership.operand(), slot);
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return readsOnly(comparison.left(), slot) && readsOnly(comparison.right(), slot);
    }

    private static boolean readsOnly(Operand operand, int slot) {
        if (operand instanceof Operand.Read read) {
            return read.slot() == slot;
        } else if (operand instanceof Operand.Shift shift) {
            return readsOnly(shift.date(), slot);
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            return readsOnly(arithmetic.left(), slot) && readsOnly(arithmetic.right(), slot);
        }
        return operand instanceof Operand.Literal;
    }
}
