package io.firegrade.criteria;

import io.firegrade.assessment.FollowUp;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.PackReference;
import io.firegrade.assessment.Role;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Breach;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Limit;
import io.firegrade.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One hazard criterion.
 *
 * <p>The first element of the scope is the pattern of the subject, bound to slot 0; the rest of the scope are patterns on single
 * types. The violation is everything that follows.
 *
 * @param id its name
 * @param pack the pack that it comes from
 * @param role what it is for
 * @param title what the hazard is
 * @param grade how grave it is; of an element or a ground for sealing {@link Grade#MAJOR}, as it bears on such a hazard
 * @param basis the clauses it rests on, at least one
 * @param advice how to rectify it; of an element its title, as the hazards behind it carry the advice
 * @param withinDays the deadline in days, 0 for at once
 * @param raises the milder criterion of the same violation whose finding this one replaces
 * @param followUp who sees to it that what it finds is rectified, if the pack says so; of an element nobody
 * @param waivable whether somebody may answer for it until a day, so that it is reported apart
 * @param scope which subjects it is about; only patterns
 * @param violation what is wrong with them, not empty
 * @param slots how many bindings the tree uses
 * @param at where the rule stands
 */
public record Criterion(
        String id,
        PackReference pack,
        Role role,
        Bilingual title,
        Grade grade,
        List<Citation> basis,
        Bilingual advice,
        int withinDays,
        Optional<String> raises,
        Optional<FollowUp> followUp,
        boolean waivable,
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

    /** The scope and the violation, in the order in which they are written. */
    public List<Element> elements() {
        List<Element> elements = new ArrayList<>(scope);
        elements.addAll(violation);
        return elements;
    }

    /** All patterns, those within {@code not}, {@code exists}, {@code or} and {@code accumulate} among them. */
    public List<Element.Pattern> patterns() {
        List<Element.Pattern> patterns = new ArrayList<>(scope);
        addPatterns(violation, patterns);
        return patterns;
    }

    /** All patterns of elements, those within {@code not}, {@code exists}, {@code or} and {@code accumulate} among them. */
    public static List<Element.Pattern> patterns(List<Element> elements) {
        List<Element.Pattern> patterns = new ArrayList<>();
        addPatterns(elements, patterns);
        return patterns;
    }

    private static void addPatterns(List<Element> elements, List<Element.Pattern> patterns) {
        for (Element element : elements) {
            if (element instanceof Element.Pattern pattern) {
                patterns.add(pattern);
            } else if (element instanceof Element.Exists exists) {
                addPatterns(exists.elements(), patterns);
            } else if (element instanceof Element.AnyOf any) {
                any.branches().forEach(branch -> addPatterns(branch, patterns));
            } else if (element instanceof Element.Accumulate accumulate) {
                patterns.add(accumulate.source());
            }
        }
    }

    /** All single comparisons and memberships of the scope and the violation, in the order in which they are written. */
    public List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        addConditions(elements(), conditions);
        return conditions;
    }

    private static void addConditions(List<Element> elements, List<Condition> conditions) {
        for (Element element : elements) {
            if (element instanceof Element.Pattern pattern) {
                conditions.addAll(Condition.single(pattern.conditions()));
            } else if (element instanceof Element.Exists exists) {
                addConditions(exists.elements(), conditions);
            } else if (element instanceof Element.AnyOf any) {
                any.branches().forEach(branch -> addConditions(branch, conditions));
            } else if (element instanceof Element.Accumulate accumulate) {
                conditions.addAll(Condition.single(accumulate.source().conditions()));
                conditions.addAll(Condition.single(accumulate.conditions()));
            }
        }
    }

    /** Whether it reads breaches of other criteria. */
    public boolean readsBreaches() {
        return patterns().stream().anyMatch(pattern -> pattern.type().javaType() == Breach.class);
    }

    /** The criteria whose breaches it reads, by id; none for a criterion that reads facts alone. */
    public Set<String> judgedOver() {
        return named(FactType.of(Breach.class), "criterion");
    }

    /** The tables of the pack that it reads, by name. */
    public Set<String> tables() {
        return named(FactType.of(Limit.class), "table");
    }

    private Set<String> named(FactType type, String component) {
        Set<String> names = new LinkedHashSet<>();
        for (Element.Pattern pattern : patterns()) {
            if (pattern.type().equals(type)) {
                names.addAll(NamedLiterals.of(
                        pattern.slot(), type.component(component).orElseThrow(), pattern.conditions()));
            }
        }
        return names;
    }
}
