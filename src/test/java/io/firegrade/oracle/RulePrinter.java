package io.firegrade.oracle;

import io.firegrade.oracle.Rule.Check;
import io.firegrade.oracle.Rule.Clause;
import io.firegrade.oracle.Rule.Match;
import io.firegrade.oracle.Rule.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a generated criterion as DRL. */
final class RulePrinter {

    private static final String HEAD = """
            package oracle;
            import io.firegrade.facts.*;
            import io.firegrade.oracle.Site;
            import io.firegrade.oracle.Bay;
            import io.firegrade.oracle.Tank;
            import io.firegrade.oracle.Lamp;
            """;
    /** Unmodified Drools needs the enums, too, which a pack does not import. */
    private static final String RAW_HEAD = HEAD + """
            import io.firegrade.oracle.Zone;
            import io.firegrade.oracle.Fluid;
            """;

    private final Rule rule;
    private final RuleReads reads;

    RulePrinter(Rule rule) {
        this.rule = rule;
        this.reads = RuleReads.of(rule);
    }

    /** The text of a pack file. */
    static String pack(List<Rule> rules) {
        return HEAD + rules.stream().map(Rule::toString).collect(Collectors.joining("\n", "\n", ""));
    }

    /** The same text for unmodified Drools, without annotations. */
    static String withoutAnnotations(List<Rule> rules) {
        return RAW_HEAD
                + rules.stream()
                        .flatMap(rule -> rule.toString().lines())
                        .filter(line -> !line.strip().startsWith("@"))
                        .collect(Collectors.joining("\n", "\n", "\n"));
    }

    String print() {
        String head = """
                rule "%s"
                    @title( zh = "甲", en = "a" )
                    @grade( SERIOUS )
                    @basis( CODE = "1" )
                    @advice( zh = "乙", en = "b" )
                    @within( days = 3 )
                when
                """.formatted(rule.id());
        return rule.clauses().stream()
                .map(clause -> "    " + clause(clause) + "\n")
                .collect(Collectors.joining("", head, "then\nend\n"));
    }

    private String clause(Clause clause) {
        if (clause instanceof Match match) {
            return match(match);
        } else if (clause instanceof Rule.Quantified quantified) {
            String word = quantified.negated() ? "not " : "exists ";
            boolean plain =
                    quantified.clauses().size() == 1 && !(quantified.clauses().get(0) instanceof Rule.Quantified);
            return word + (plain ? clause(quantified.clauses().get(0)) : group(quantified.clauses()));
        } else if (clause instanceof Rule.Either either) {
            return either.branches().stream()
                    .map(branch -> branch.size() == 1 ? clause(branch.get(0)) : group(branch))
                    .collect(Collectors.joining(" or ", "( ", " )"));
        }
        Rule.Accumulate accumulate = (Rule.Accumulate) clause;
        String functions = accumulate.totals().stream()
                .map(total -> "$" + total.name() + " : " + function(total, accumulate.source()))
                .collect(Collectors.joining(", "));
        String checks = accumulate.checks().isEmpty() ? "" : "; " + checks(accumulate.checks(), "");
        return "accumulate( " + match(accumulate.source()) + "; " + functions + checks + " )";
    }

    private static String function(Rule.Total total, Match source) {
        String argument = total.component()
                .map(component -> alias(source.name(), component))
                .orElse("$" + source.name());
        return (total.counts() ? "count( " : "sum( ") + argument + " )";
    }

    private String group(List<Clause> clauses) {
        return clauses.stream().map(this::clause).collect(Collectors.joining(" and ", "( ", " )"));
    }

    private String match(Match match) {
        List<String> parts = new ArrayList<>();
        match.sameAs().ifPresent(other -> parts.add("this == $" + other));
        match.aliases().forEach(component -> parts.add(alias(match.name(), component) + " : " + component));
        if (!match.checks().isEmpty()) {
            parts.add(checks(match.checks(), match.name()));
        }
        boolean named = reads.names(match.name()) || match.equals(rule.subject());
        return (named ? "$" + match.name() + " : " : "") + match.type() + "( " + String.join(", ", parts) + " )";
    }

    private static String alias(String binding, String component) {
        return "$" + binding + "_" + component;
    }

    private String checks(List<Check> checks, String own) {
        return checks.stream().map(check -> check(check, own)).collect(Collectors.joining(", "));
    }

    private String check(Check check, String own) {
        if (check instanceof Rule.Compare compare) {
            String left = term(compare.left(), own);
            // Without the bracket unmodified Drools reads $b.areaM2 - offset as one path of $b.
            return (left.startsWith("$") ? operand(compare.left(), own) : left) + " " + compare.sign() + " "
                    + operand(compare.right(), own);
        } else if (check instanceof Rule.OneOf oneOf) {
            return term(oneOf.term(), own)
                    + (oneOf.negated() ? " not in ( " : " in ( ")
                    + oneOf.values().stream().map(RulePrinter::literal).collect(Collectors.joining(", "))
                    + " )";
        } else if (check instanceof Rule.Not not) {
            return "!( " + check(not.check(), own) + " )";
        }
        boolean and = check instanceof Rule.And;
        List<Check> parts = and ? ((Rule.And) check).checks() : ((Rule.Or) check).checks();
        return parts.stream()
                .map(part -> check(part, own))
                .collect(Collectors.joining(and ? " && " : " || ", "( ", " )"));
    }

    private String term(Term term, String own) {
        if (term instanceof Rule.Literal literal) {
            return literal(literal.value());
        } else if (term instanceof Rule.Field field) {
            return field(field, own);
        } else if (term instanceof Rule.TotalOf total) {
            return "$" + total.name();
        } else if (term instanceof Rule.Later later) {
            return "Dates." + later.function() + "( " + term(later.date(), own) + ", " + later.amount() + " )";
        }
        Rule.Arithmetic arithmetic = (Rule.Arithmetic) term;
        return operand(arithmetic.left(), own) + " " + arithmetic.sign() + " " + operand(arithmetic.right(), own);
    }

    private String operand(Term term, String own) {
        String text = term(term, own);
        return term instanceof Rule.Arithmetic ? "( " + text + " )" : text;
    }

    private String field(Rule.Field field, String own) {
        if (field.binding().equals(own)) {
            return field.component();
        }
        return reads.aliased(field)
                ? alias(field.binding(), field.component())
                : "$" + field.binding() + "." + field.component();
    }

    private static String literal(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof LocalDate date) {
            return "Dates.of( " + date.getYear() + ", " + date.getMonthValue() + ", " + date.getDayOfMonth() + " )";
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        } else if (value instanceof String text) {
            return '"' + text + '"';
        }
        return value.toString();
    }
}
