package io.firegrade.criteria;

import io.firegrade.assessment.Grade;
import io.firegrade.facts.Bilingual;
import io.firegrade.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * One hazard criterion.
 *
 * <p>The first element of the scope is the pattern of the subject, bound to slot 0; the rest of the scope are patterns on single
 * types. The violation is everything that follows.
 *
 * @param id its name
 * @param title what the hazard is
 * @param grade how grave it is
 * @param basis the clauses it rests on, at least one
 * @param advice how to rectify it
 * @param withinDays the deadline in days, 0 for at once
 * @param raises the milder criterion of the same violation whose finding this one replaces
 * @param scope which subjects it is about; only patterns
 * @param violation what is wrong with them, not empty
 * @param slots how many bindings the tree uses
 * @param at where the rule stands
 */
public record Criterion(
        String id,
        Bilingual title,
        Grade grade,
        List<Citation> basis,
        Bilingual advice,
        int withinDays,
        Optional<String> raises,
        List<Element.Pattern> scope,
        List<Element> violation,
        int slots,
        Location at) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no basis, subject or violation
     */
    public Criterion {
        basis = List.copyOf(basis);
        scope = List.copyOf(scope);
        violation = List.copyOf(violation);
        if (basis.isEmpty() || scope.isEmpty() || violation.isEmpty()) {
            throw new IllegalArgumentException("criterion " + id + " needs a basis, a subject and a violation");
        }
    }

    /** The pattern of the subject. */
    public Element.Pattern subject() {
        return scope.get(0);
    }
}
