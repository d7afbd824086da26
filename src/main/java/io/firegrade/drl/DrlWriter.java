package io.firegrade.drl;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Numbers;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.facts.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes checked criteria as the DRL that Drools compiles. No text of a pack is passed on, so nothing in it can be run.
 *
 * <p>Every comparison is guarded: with a value that is not established it is false, and Drools never computes with null. A match is
 * therefore possible, and whatever is certain is a match.
 */
final class DrlWriter {

    private static final Map<Comparator, String> SIGNS = Map.of(
            Comparator.EQ, "==",
            Comparator.NE, "!=",
            Comparator.LT, "<",
            Comparator.LE, "<=",
            Comparator.GT, ">",
            Comparator.GE, ">=");

    static final String SUBJECT = "$s0";

    private final TreeSet<String> imports = new TreeSet<>();
    private OneFact facts = OneFact.NONE;

    String write(List<Criterion> criteria) {
        imports.add(Dates.class.getCanonicalName());
        imports.add(Numbers.class.getCanonicalName());
        String rules = criteria.stream().map(this::rule).collect(Collectors.joining("\n"));
        return "package io.firegrade.compiled\n"
                + imports.stream().map(name -> "import " + name + "\n").collect(Collectors.joining())
                + "dialect \"mvel\"\n" + rules;
    }

    private String rule(Criterion criterion) {
        facts = OneFact.of(criterion);
        return "rule \"" + criterion.id() + "\"\nwhen\n"
                + facts.elements().stream()
                        .map(element -> "  " + element(element) + "\n")
                        .collect(Collectors.joining())
                + "then\nend\n";
    }

    private String element(Element element) {
        if (element instanceof Element.Pattern pattern) {
            return pattern(pattern, List.of());
        } else if (element instanceof Element.Exists exists) {
            return (exists.negated() ? "not " : "exists ") + group(exists.elements());
        } else if (element instanceof Element.AnyOf any) {
            return anyOf(any);
        }
        return accumulate((Element.Accumulate) element);
    }

    /**
     * One of the branches, said with {@code not}: Drools makes a rule of each branch of an {@code or}, and where the branches differ
     * in length, an accumulate after them reads its bindings from the wrong place.
     */
    private String anyOf(Element.AnyOf any) {
        return any.branches().stream()
                .map(branch -> "not " + group(branch))
                .collect(Collectors.joining(" and ", "not ( ", " )"));
    }

    private String group(List<Element> elements) {
        return elements.stream().map(this::element).collect(Collectors.joining(" and ", "( ", " )"));
    }

    private String pattern(Element.Pattern pattern, Collection<String> bindings) {
        imports.add(pattern.type().javaType().getCanonicalName());
        Set<String> constraints = new LinkedHashSet<>(bindings);
        pattern.sameAs().ifPresent(slot -> constraints.add("this == $s" + facts.slot(slot)));
        pattern.conditions().forEach(condition -> addConstraints(condition, pattern.slot(), constraints));
        return "$s" + pattern.slot() + " : " + pattern.type().name() + "( " + String.join(", ", constraints) + " )";
    }

    private String accumulate(Element.Accumulate accumulate) {
        List<String> bindings = new ArrayList<>();
        List<String> functions = new ArrayList<>();
        for (Element.Total total : accumulate.totals()) {
            String read = total.summed().map(Component::name).orElse("id");
            bindings.add("$v" + total.slot() + " : " + read);
            functions.add("$t" + total.slot()
                    + (total.summed().isPresent()
                            ? " : sum( Numbers.micros( $v" + total.slot() + " ) )"
                            : " : count( $v" + total.slot() + " )"));
        }
        String conditions = accumulate.conditions().stream()
                .map(condition -> condition(condition, -1))
                .collect(Collectors.joining(", "));
        return "accumulate( " + pattern(accumulate.source(), bindings) + "; " + String.join(", ", functions)
                + (conditions.isEmpty() ? "" : "; " + conditions) + " )";
    }

    /** Adds a condition. Its guards stand apart if they can: Drools shares them among the criteria, and indexes the comparison. */
    private void addConstraints(Condition condition, int own, Set<String> constraints) {
        boolean apart = condition instanceof Condition.Membership membership
                ? isPlain(membership.operand())
                : condition instanceof Condition.Comparison comparison
                        && isPlain(comparison.left())
                        && isPlain(comparison.right());
        if (apart) {
            guards(condition, own).forEach(read -> constraints.add(read + " != null"));
            constraints.add(unguarded(condition, own));
        } else {
            constraints.add(condition(condition, own));
        }
    }

    /** A condition; the fields of the pattern's own slot are written as plain names. */
    private String condition(Condition condition, int own) {
        if (condition instanceof Condition.AllOf all) {
            return junction(all.conditions(), " && ", own);
        } else if (condition instanceof Condition.AnyOf any) {
            return junction(any.conditions(), " || ", own);
        }
        List<String> guards = guards(condition, own);
        String text = unguarded(condition, own);
        return guards.isEmpty()
                ? text
                : guards.stream().map(read -> read + " != null && ").collect(Collectors.joining("", "( ", text + " )"));
    }

    private String unguarded(Condition condition, int own) {
        if (condition instanceof Condition.Membership membership) {
            String values = membership.values().stream().map(this::literal).collect(Collectors.joining(", "));
            return operand(membership.operand(), own) + (membership.negated() ? " not in ( " : " in ( ") + values
                    + " )";
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return side(comparison.left(), own) + " " + SIGNS.get(comparison.comparator()) + " "
                + side(comparison.right(), own);
    }

    private String junction(List<Condition> conditions, String operator, int own) {
        return conditions.stream()
                .map(condition -> condition(condition, own))
                .collect(Collectors.joining(operator, "( ", " )"));
    }

    /**
     * What must not be null for a condition to be computed at all. Where Drools copes with a null by itself, it may come to either
     * answer: whatever is not established is possible, and what is certain stays among the matches.
     */
    private List<String> guards(Condition condition, int own) {
        if (condition instanceof Condition.Membership membership) {
            return isPlain(membership.operand()) ? List.of() : reads(membership.operand(), own);
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        if (isPlain(comparison.left()) && isPlain(comparison.right())) {
            boolean withConstant =
                    comparison.left() instanceof Operand.Literal || comparison.right() instanceof Operand.Literal;
            boolean ordered = comparison.comparator() != Comparator.EQ && comparison.comparator() != Comparator.NE;
            if (withConstant || !ordered) {
                return List.of();
            }
        }
        return Stream.concat(reads(comparison.left(), own).stream(), reads(comparison.right(), own).stream())
                .distinct()
                .toList();
    }

    private static boolean isPlain(Operand operand) {
        return operand instanceof Operand.Literal || operand instanceof Operand.Read;
    }

    /** The components that an operand reads and that can be null: an id cannot. */
    private List<String> reads(Operand operand, int own) {
        if (operand instanceof Operand.Read read) {
            return read.component().kind() == Component.Kind.ID ? List.of() : List.of(read(read, own));
        } else if (operand instanceof Operand.Shift shift) {
            return reads(shift.date(), own);
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            List<String> both = new ArrayList<>(reads(arithmetic.left(), own));
            both.addAll(reads(arithmetic.right(), own));
            return both;
        }
        return List.of();
    }

    private String side(Operand operand, int own) {
        String text = operand(operand, own);
        return operand instanceof Operand.Arithmetic ? "Numbers.rounded( " + text + " )" : text;
    }

    private String operand(Operand operand, int own) {
        if (operand instanceof Operand.Literal literal) {
            return literal(literal.value());
        } else if (operand instanceof Operand.Read read) {
            return read(read, own);
        } else if (operand instanceof Operand.OfTotal total) {
            return total.total().summed().isPresent()
                    ? "Numbers.ofMicros( $t" + total.total().slot() + " )"
                    : "$t" + total.total().slot();
        } else if (operand instanceof Operand.Shift shift) {
            return "Dates." + shift.unit().function() + "( " + operand(shift.date(), own) + ", " + shift.amount()
                    + " )";
        }
        Operand.Arithmetic arithmetic = (Operand.Arithmetic) operand;
        return "( " + part(arithmetic.left(), own) + " " + arithmetic.operator().sign() + " "
                + part(arithmetic.right(), own) + " )";
    }

    /** A number that is computed with; as a decimal, as the settler does, since whole numbers overflow in silence. */
    private String part(Operand operand, int own) {
        String text = operand(operand, own);
        return operand instanceof Operand.Arithmetic ? text : "Numbers.decimal( " + text + " )";
    }

    private String read(Operand.Read read, int own) {
        int slot = facts.slot(read.slot());
        String name = read.component().name();
        return slot == own ? name : "$s" + slot + "." + name;
    }

    private String literal(Object value) {
        if (value instanceof Enum<?> constant) {
            Class<?> type = constant.getDeclaringClass();
            imports.add(type.getCanonicalName());
            return type.getSimpleName() + "." + constant.name();
        } else if (value instanceof LocalDate date) {
            return "Dates.of( " + date.getYear() + ", " + date.getMonthValue() + ", " + date.getDayOfMonth() + " )";
        } else if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        } else if (value instanceof String text) {
            return "\"" + text + "\"";
        }
        return String.valueOf(value);
    }
}
