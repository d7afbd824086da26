package io.firegrade.oracle;

import io.firegrade.oracle.Rule.Check;
import io.firegrade.oracle.Rule.Clause;
import io.firegrade.oracle.Rule.Match;
import io.firegrade.oracle.Rule.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Evaluates a criterion over a complete world, in the plainest way: two values, nested loops, exact decimals. */
final class NaiveEvaluator {

    private static final int PLACES = 6;

    private final World world;

    NaiveEvaluator(World world) {
        this.world = world;
    }

    /** The ids of the subjects for which the criterion fires. */
    Set<String> fires(Rule rule) {
        return subjects(rule, rule.clauses());
    }

    /** The ids of the subjects that the criterion is about. */
    Set<String> inScope(Rule rule) {
        return subjects(rule, List.copyOf(rule.scope()));
    }

    private Set<String> subjects(Rule rule, List<Clause> clauses) {
        Set<String> ids = new TreeSet<>();
        for (Thing subject : world.of(rule.subject().type())) {
            Map<String, Object> bound = bind(Map.of(), rule.subject().name(), subject);
            if (all(rule.subject().checks(), rule.subject().name(), bound)
                    && holds(clauses.subList(1, clauses.size()), bound)) {
                ids.add(subject.id());
            }
        }
        return ids;
    }

    private boolean holds(List<Clause> clauses, Map<String, Object> bound) {
        if (clauses.isEmpty()) {
            return true;
        }
        Clause clause = clauses.get(0);
        List<Clause> rest = clauses.subList(1, clauses.size());
        if (clause instanceof Match match) {
            for (Thing thing : candidates(match, bound)) {
                if (holds(rest, bind(bound, match.name(), thing))) {
                    return true;
                }
            }
            return false;
        } else if (clause instanceof Rule.Quantified quantified) {
            return holds(quantified.clauses(), bound) != quantified.negated() && holds(rest, bound);
        } else if (clause instanceof Rule.Either either) {
            return either.branches().stream().anyMatch(branch -> holds(branch, bound)) && holds(rest, bound);
        }
        Rule.Accumulate accumulate = (Rule.Accumulate) clause;
        Map<String, Object> more = bound;
        for (Rule.Total total : accumulate.totals()) {
            more = bind(more, total.name(), total(total, candidates(accumulate.source(), bound)));
        }
        return all(accumulate.checks(), "", more) && holds(rest, more);
    }

    private List<Thing> candidates(Match match, Map<String, Object> bound) {
        return world.of(match.type()).stream()
                .filter(thing -> match.sameAs().isEmpty()
                        || thing.id().equals(thing(bound, match.sameAs().get()).id()))
                .filter(thing -> all(match.checks(), match.name(), bind(bound, match.name(), thing)))
                .toList();
    }

    private static BigDecimal total(Rule.Total total, List<Thing> members) {
        if (total.counts()) {
            return BigDecimal.valueOf(members.size());
        }
        return members.stream()
                .map(thing -> rounded((BigDecimal) thing.get(total.component().orElseThrow())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean all(List<Check> checks, String own, Map<String, Object> bound) {
        return checks.stream().allMatch(check -> holds(check, own, bound));
    }

    private boolean holds(Check check, String own, Map<String, Object> bound) {
        if (check instanceof Rule.And and) {
            return all(and.checks(), own, bound);
        } else if (check instanceof Rule.Or or) {
            return or.checks().stream().anyMatch(part -> holds(part, own, bound));
        } else if (check instanceof Rule.Not not) {
            return !holds(not.check(), own, bound);
        } else if (check instanceof Rule.OneOf oneOf) {
            return oneOf.values().contains(value(oneOf.term(), bound)) != oneOf.negated();
        }
        Rule.Compare compare = (Rule.Compare) check;
        return compare(compare.sign(), side(compare.left(), bound), side(compare.right(), bound));
    }

    private static boolean compare(String sign, Object left, Object right) {
        boolean ordered = left instanceof BigDecimal || left instanceof LocalDate;
        int order = !ordered
                ? (left.equals(right) ? 0 : 1)
                : left instanceof BigDecimal number
                        ? number.compareTo((BigDecimal) right)
                        : ((LocalDate) left).compareTo((LocalDate) right);
        return switch (sign) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new IllegalArgumentException(sign);
        };
    }

    /** What is computed is rounded before it is compared. */
    private Object side(Term term, Map<String, Object> bound) {
        Object value = value(term, bound);
        return term instanceof Rule.Arithmetic ? rounded((BigDecimal) value) : value;
    }

    private Object value(Term term, Map<String, Object> bound) {
        if (term instanceof Rule.Literal literal) {
            return literal.value();
        } else if (term instanceof Rule.Field field) {
            return thing(bound, field.binding()).get(field.component());
        } else if (term instanceof Rule.TotalOf total) {
            return found(bound, total.name());
        } else if (term instanceof Rule.Later later) {
            LocalDate date = (LocalDate) value(later.date(), bound);
            return switch (later.function()) {
                case "plusDays" -> date.plusDays(later.amount());
                case "plusMonths" -> date.plusMonths(later.amount());
                default -> date.plusYears(later.amount());
            };
        }
        Rule.Arithmetic arithmetic = (Rule.Arithmetic) term;
        BigDecimal left = (BigDecimal) value(arithmetic.left(), bound);
        BigDecimal right = (BigDecimal) value(arithmetic.right(), bound);
        return switch (arithmetic.sign()) {
            case "+" -> left.add(right);
            case "-" -> left.subtract(right);
            default -> left.multiply(right);
        };
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    private static Thing thing(Map<String, Object> bound, String name) {
        return (Thing) found(bound, name);
    }

    private static Object found(Map<String, Object> bound, String name) {
        Object value = bound.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not bound");
        }
        return value;
    }

    private static Map<String, Object> bind(Map<String, Object> bound, String name, Object value) {
        Map<String, Object> more = new HashMap<>(bound);
        more.put(name, value);
        return more;
    }
}
