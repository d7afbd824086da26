package io.firegrade.oracle;

import io.firegrade.oracle.Rule.Check;
import io.firegrade.oracle.Rule.Clause;
import io.firegrade.oracle.Rule.Field;
import io.firegrade.oracle.Rule.Match;
import io.firegrade.oracle.Rule.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a generated criterion reads: types, components, constants and bindings. */
final class RuleReads {

    private final Map<String, Match> matches = new HashMap<>();
    private final Map<String, Set<String>> components = new TreeMap<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<LocalDate> dates = new TreeSet<>();
    private final Set<Rule.Later> shifts = new java.util.HashSet<>();

    private RuleReads() {}

    static RuleReads of(Rule rule) {
        RuleReads reads = new RuleReads();
        reads.clauses(rule.clauses());
        return reads;
    }

    /** The types that are read. */
    Set<String> types() {
        return components.keySet();
    }

    /** The components of a type that are read, derived ones by their own names. */
    Set<String> components(String type) {
        return components.getOrDefault(type, Set.of());
    }

    /** The numbers that stand in it. */
    Set<BigDecimal> numbers() {
        return numbers;
    }

    /** The dates that stand in it. */
    Set<LocalDate> dates() {
        return dates;
    }

    /** The shifts of dates in it. */
    Set<Rule.Later> shifts() {
        return shifts;
    }

    /** Whether something outside its pattern needs the binding, or anything the total. */
    boolean names(String binding) {
        return named.contains(binding);
    }

    /** Whether the component of a bound fact has a name of its own. */
    boolean aliased(Field field) {
        Match match = matches.get(field.binding());
        return match != null && match.aliases().contains(field.component());
    }

    private void clauses(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof Match match) {
                match(match);
            } else if (clause instanceof Rule.Quantified quantified) {
                clauses(quantified.clauses());
            } else if (clause instanceof Rule.Either either) {
                either.branches().forEach(this::clauses);
            } else if (clause instanceof Rule.Accumulate accumulate) {
                match(accumulate.source());
                for (Rule.Total total : accumulate.totals()) {
                    if (total.component().isEmpty()) {
                        named.add(accumulate.source().name());
                    }
                    total.component()
                            .ifPresent(component -> read(accumulate.source().type(), component));
                }
                accumulate.checks().forEach(check -> check(check, ""));
            }
        }
    }

    private void match(Match match) {
        matches.put(match.name(), match);
        components.computeIfAbsent(match.type(), type -> new TreeSet<>());
        match.sameAs().ifPresent(named::add);
        match.checks().forEach(check -> check(check, match.name()));
    }

    private void check(Check check, String own) {
        if (check instanceof Rule.Compare compare) {
            term(compare.left(), own);
            term(compare.right(), own);
        } else if (check instanceof Rule.OneOf oneOf) {
            term(oneOf.term(), own);
        } else if (check instanceof Rule.Not not) {
            check(not.check(), own);
        } else if (check instanceof Rule.And and) {
            and.checks().forEach(part -> check(part, own));
        } else if (check instanceof Rule.Or or) {
            or.checks().forEach(part -> check(part, own));
        }
    }

    private void term(Term term, String own) {
        if (term instanceof Rule.Literal literal) {
            if (literal.value() instanceof BigDecimal number) {
                numbers.add(number);
            } else if (literal.value() instanceof LocalDate date) {
                dates.add(date);
            }
        } else if (term instanceof Field field) {
            Match match = matches.get(field.binding());
            if (match != null) {
                read(match.type(), field.component());
            }
            if (!field.binding().equals(own) && !aliased(field)) {
                named.add(field.binding());
            }
        } else if (term instanceof Rule.TotalOf total) {
            named.add(total.name());
        } else if (term instanceof Rule.Arithmetic arithmetic) {
            term(arithmetic.left(), own);
            term(arithmetic.right(), own);
        } else if (term instanceof Rule.Later later) {
            shifts.add(later);
            term(later.date(), own);
        }
    }

    private void read(String type, String component) {
        components.computeIfAbsent(type, key -> new TreeSet<>()).add(component);
    }
}
