package io.firegrade.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A generated criterion.
 *
 * @param id its name
 * @param clauses its left-hand side; the first is the pattern of the subject
 */
record Rule(String id, List<Clause> clauses) {

    static final Set<String> SINGLE = Set.of("Premises", "Site", "Visit");

    /** A part of the left-hand side. */
    sealed interface Clause {}

    /**
     * A pattern.
     *
     * @param name its binding, unique in the rule
     * @param sameAs the binding of the fact that it is to be
     * @param aliases the components that are bound to names of their own
     */
    record Match(String name, String type, Optional<String> sameAs, List<Check> checks, Set<String> aliases)
            implements Clause {}

    /** {@code not} or {@code exists}. */
    record Quantified(boolean negated, List<Clause> clauses) implements Clause {}

    /** A bracketed {@code or}. */
    record Either(List<List<Clause>> branches) implements Clause {}

    /** An accumulate. */
    record Accumulate(Match source, List<Total> totals, List<Check> checks) implements Clause {}

    /**
     * A count or sum.
     *
     * @param component what is added up; {@code id} or empty for a count
     */
    record Total(String name, Optional<String> component) {

        boolean counts() {
            return component.map("id"::equals).orElse(true);
        }
    }

    /** A condition. */
    sealed interface Check {}

    /** One of the six comparisons. */
    record Compare(Term left, String sign, Term right) implements Check {}

    /** {@code in} and {@code not in}. */
    record OneOf(Term term, boolean negated, List<Object> values) implements Check {}

    /** {@code &&}. */
    record And(List<Check> checks) implements Check {}

    /** {@code ||}. */
    record Or(List<Check> checks) implements Check {}

    /** {@code !( … )}. */
    record Not(Check check) implements Check {}

    /** A value. */
    sealed interface Term {}

    /** A constant; a number is a {@link java.math.BigDecimal}. */
    record Literal(Object value) implements Term {}

    /** A component of a bound fact. */
    record Field(String binding, String component) implements Term {}

    /** A bound count or sum. */
    record TotalOf(String name) implements Term {}

    /** {@code +}, {@code -} or {@code *}. */
    record Arithmetic(String sign, Term left, Term right) implements Term {}

    /** A date moved by a function of {@link io.firegrade.facts.Dates}. */
    record Later(String function, Term date, int amount) implements Term {}

    Match subject() {
        return (Match) clauses.get(0);
    }

    /** The subject and the patterns on single types right after it. */
    List<Match> scope() {
        List<Match> scope = new ArrayList<>();
        for (Clause clause : clauses) {
            boolean scoped = clause instanceof Match match
                    && match.sameAs().isEmpty()
                    && (scope.isEmpty() || SINGLE.contains(match.type()));
            if (!scoped) {
                break;
            }
            scope.add((Match) clause);
        }
        return scope;
    }

    @Override
    public String toString() {
        return new RulePrinter(this).print();
    }
}
