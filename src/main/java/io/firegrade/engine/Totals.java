package io.firegrade.engine;

import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import java.util.List;
import java.util.Optional;

/** Finds the accumulate that a total comes from. */
final class Totals {

    private Totals() {}

    /** The accumulate of a criterion that a total comes from. */
    static Optional<Element.Accumulate> source(Criterion criterion, Element.Total total) {
        return source(criterion.violation(), total);
    }

    private static Optional<Element.Accumulate> source(List<Element> elements, Element.Total total) {
        for (Element element : elements) {
            Optional<Element.Accumulate> found = source(element, total);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Element.Accumulate> source(Element element, Element.Total total) {
        if (element instanceof Element.Accumulate accumulate) {
            return accumulate.totals().stream().anyMatch(own -> own.slot() == total.slot())
                    ? Optional.of(accumulate)
                    : Optional.empty();
        } else if (element instanceof Element.Exists exists) {
            return source(exists.elements(), total);
        } else if (element instanceof Element.AnyOf any) {
            return any.branches().stream()
                    .flatMap(branch -> source(branch, total).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
