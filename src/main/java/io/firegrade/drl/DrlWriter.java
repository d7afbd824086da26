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
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    String write(List<Criterion> criteria) {
        imports.add(Dates.class.getCanonicalName());
        imports.add(Numbers.class.getCanonicalName());
        String rules = criteria.stream().map(this::rule).collect(Collectors.joining("\n"));
        return "package io.firegrade.compiled\n"
                + imports.stream().map(name -> "import " + name + "\n").collect(Collectors.joining())
                + "dialect \"mvel\"\n" + rules;
    }

    private String rule(Criterion criterion) {
        List<Element> elements = new ArrayList<>(criterion.scope());
        elements.addAll(criterion.violation());
        return "rule \"" + criterion.id() + "\"\nwhen\n"
                + elements.stream()
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
            return any.branches().stream().map(this::group).collect(Collectors.joining(" or ", "( ", " )"));
        }
        return accumulate((Element.Accumulate) element);
    }

    private String group(List<Element> elements) {
        return elements.stream().map(this::element).collect(Collectors.joining(" and ", "( ", " )"));
    }

    private String pattern(Element.Pattern pattern, Collection<String> bindings) {
        imports.add(pattern.type().javaType().getCanonicalName());
        List<String> constraints = new ArrayList<>(bindings);
        pattern.sameAs().ifPresent(slot -> constraints.add("this == $s" + slot));
        pattern.conditions().forEach(condition -> constraints.add(condition(condition, pattern.slot())));
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

    /** A condition; the fields of the pattern's own slot are written as plain names. */
    private String condition(Condition condition, int own) {
        if (condition instanceof Condition.AllOf all) {
            return junction(all.conditions(), " && ", own);
        } else if (condition instanceof Condition.AnyOf any) {
            return junction(any.conditions(), " || ", own);
        } else if (condition instanceof Condition.Membership membership) {
            String operand = operand(membership.operand(), own);
            String values = membership.values().stream().map(this::literal).collect(Collectors.joining(", "));
            String text = operand + (membership.negated() ? " not in ( " : " in ( ") + values + " )";
            return guarded(membership.negated() ? reads(membership.operand(), own) : List.of(), text);
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        String text = side(comparison.left(), own) + " " + SIGNS.get(comparison.comparator()) + " "
                + side(comparison.right(), own);
        return guarded(guards(comparison, own), text);
    }

    private String junction(List<Condition> conditions, String operator, int own) {
        return conditions.stream()
                .map(condition -> condition(condition, own))
                .collect(Collectors.joining(operator, "( ", " )"));
    }

    /** Drools itself finds no match where a null is compared with a constant, but for {@code !=}. */
    private static List<String> guards(Condition.Comparison comparison, int own) {
        boolean withConstant =
                comparison.left() instanceof Operand.Literal || comparison.right() instanceof Operand.Literal;
        boolean plain = isPlain(comparison.left()) && isPlain(comparison.right());
        if (withConstant && plain && comparison.comparator() != Comparator.NE) {
            return List.of();
        }
        List<String> reads = new ArrayList<>(reads(comparison.left(), own));
        reads.addAll(reads(comparison.right(), own));
        return reads;
    }

    private static boolean isPlain(Operand operand) {
        return operand instanceof Operand.Literal || operand instanceof Operand.Read;
    }

    private static String guarded(List<String> reads, String text) {
        if (reads.isEmpty()) {
            return text;
        }
        return reads.stream()
                .distinct()
                .map(read -> read + " != null && ")
                .collect(Collectors.joining("", "( ", text + " )"));
    }

    private static List<String> reads(Operand operand, int own) {
        if (operand instanceof Operand.Read read) {
            return List.of(read(read, own));
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

    private static String read(Operand.Read read, int own) {
        return read.slot() == own
                ? read.component().name()
                : "$s" + read.slot() + "." + read.component().name();
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
