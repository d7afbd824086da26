package io.firegrade.engine;

import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the accumulate that a total comes from. */
final class Totals {

    private Totals() {}

    /** The accumulates of a criterion by the slots of their totals. */
    static Map<Integer, Element.Accumulate> bySlot(Criterion criterion) {
        Map<Integer, Element.Accumulate> bySlot = new HashMap<>();
        collect(criterion.violation(), bySlot);
        return bySlot;
    }

    private static void collect(List<Element> elements, Map<Integer, Element.Accumulate> bySlot) {
        for (Element element : elements) {
            if (element instanceof Element.Accumulate accumulate) {
                accumulate.totals().forEach(total -> bySlot.put(total.slot(), accumulate));
            } else if (element instanceof Element.Exists exists) {
                collect(exists.elements(), bySlot);
            } else if (element instanceof Element.AnyOf any) {
                any.branches().forEach(branch -> collect(branch, bySlot));
            }
        }
    }
}
