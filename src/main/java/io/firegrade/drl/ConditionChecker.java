package io.firegrade.drl;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.drl.ValueType.Typed;
import io.firegrade.facts.Component;
import io.firegrade.source.Location;
import io.firegrade.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks conditions, and pushes negation down to the comparisons. What is wrong is a problem, and the condition empty. */
final class ConditionChecker {

    private static final Map<String, Comparator> COMPARATORS = Map.of(
            "==", Comparator.EQ,
            "!=", Comparator.NE,
            "<", Comparator.LT,
            "<=", Comparator.LE,
            ">", Comparator.GT,
            ">=", Comparator.GE);
    private static final Map<Comparator, Comparator> OPPOSITE = Map.of(
            Comparator.EQ, Comparator.NE,
            Comparator.NE, Comparator.EQ,
            Comparator.LT, Comparator.GE,
            Comparator.GE, Comparator.LT,
            Comparator.GT, Comparator.LE,
            Comparator.LE, Comparator.GT);

    private final Problems problems;
    private final OperandChecker operands;

    /**
     * Prepares to check.
     *
     * @param pattern the pattern whose conditions they are; null for those of an accumulate
     */
    ConditionChecker(Vocabulary vocabulary, Problems problems, Bindings bindings, Element.@Nullable Pattern pattern) {
        this.problems = problems;
        this.operands = new OperandChecker(vocabulary, problems, bindings, pattern);
    }

    /** Checks conditions that stand side by side. */
    List<Condition> checkAll(List<Syntax.Expression> expressions) {
        return expressions.stream()
                .flatMap(expression -> check(expression, false).stream())
                .toList();
    }

    /** The parts of a conjunction, from left to right. */
    static List<Syntax.Expression> conjuncts(Syntax.Expression expression) {
        return expression instanceof Syntax.Binary binary && binary.operator().is("&&")
                ? Stream.concat(conjuncts(binary.left()).stream(), conjuncts(binary.right()).stream())
                        .toList()
                : List.of(expression);
    }

    /** Whether this is the word {@code this}. */
    static boolean isThis(Syntax.Expression expression) {
        return expression instanceof Syntax.Name name
                && name.second() == null
                && name.first().is("this");
    }

    private Optional<Condition> check(Syntax.Expression expression, boolean negated) {
        if (expression instanceof Syntax.Not not) {
            return check(not.operand(), !negated);
        } else if (expression instanceof Syntax.In in) {
            return membership(in, negated);
        } else if (expression instanceof Syntax.Binary binary) {
            if (binary.operator().is("&&") || binary.operator().is("||")) {
                return junction(binary, negated);
            } else if (COMPARATORS.containsKey(binary.operator().text())) {
                return comparison(binary, negated);
            }
        }
        Optional<Typed> value = operands.check(expression);
        value.ifPresent(typed -> problems.add(
                expression.start(),
                typed.type().kind() == Component.Kind.BOOLEAN
                        ? "a condition compares: write == true or == false"
                        : "this is a value, and a condition compares values: add a comparison, such as >= 100"));
        return Optional.empty();
    }

    private Optional<Condition> junction(Syntax.Binary binary, boolean negated) {
        List<Condition> parts = new ArrayList<>();
        boolean complete = flatten(binary, binary.operator().text(), negated, parts);
        if (!complete) {
            return Optional.empty();
        }
        boolean all = binary.operator().is("&&") != negated;
        return Optional.of(all ? new Condition.AllOf(parts) : new Condition.AnyOf(parts));
    }

    private boolean flatten(Syntax.Expression expression, String operator, boolean negated, List<Condition> parts) {
        if (expression instanceof Syntax.Binary binary
                && binary.operator().text().equals(operator)) {
            boolean left = flatten(binary.left(), operator, negated, parts);
            return flatten(binary.right(), operator, negated, parts) && left;
        }
        Optional<Condition> part = check(expression, negated);
        part.ifPresent(parts::add);
        return part.isPresent();
    }

    private Optional<Condition> membership(Syntax.In in, boolean negated) {
        Optional<Typed> operand = operands.check(in.operand());
        List<Object> values = new ArrayList<>();
        boolean sound = operand.isPresent();
        for (Syntax.Expression expression : in.values()) {
            Optional<Typed> value = operands.check(expression, operand);
            if (value.isEmpty() || operand.isEmpty()) {
                sound = false;
            } else if (!(value.get().operand() instanceof Operand.Literal literal)) {
                sound = refuse(expression.start(), "a list holds constants only")
                        .isPresent();
            } else if (!comparable(operand.get(), value.get(), expression.start())
                    || !possible(operand.get(), value.get(), expression.start())) {
                sound = false;
            } else if (values.contains(literal.value())) {
                sound = refuse(expression.start(), "this value stands in the list twice")
                        .isPresent();
            } else {
                values.add(literal.value());
            }
        }
        if (!sound || operand.isEmpty()) {
            return Optional.empty();
        } else if (operand.get().type().ordered()) {
            return refuse(in.start(), "'in' is for constants and texts: compare numbers and dates with ==, < or >");
        }
        return Optional.of(
                new Condition.Membership(operand.get().operand(), in.negated() != negated, values, at(in.start())));
    }

    private Optional<Condition> comparison(Syntax.Binary binary, boolean negated) {
        if (isThis(binary.left()) || isThis(binary.right())) {
            return refuse(
                    binary.start(), "'this' stands only in this == $x as a condition of its own, not inside brackets");
        }
        Optional<Typed> left = operands.check(binary.left());
        Optional<Typed> right = operands.check(binary.right(), left);
        if (left.isEmpty()
                || right.isEmpty()
                || !comparable(left.get(), right.get(), binary.right().start())) {
            return Optional.empty();
        }
        Comparator comparator = COMPARATORS.getOrDefault(binary.operator().text(), Comparator.EQ);
        if (comparator != Comparator.EQ
                && comparator != Comparator.NE
                && !left.get().type().ordered()) {
            return refuse(
                    binary.operator().start(),
                    "'" + binary.operator().text() + "' compares numbers and dates, and this is "
                            + left.get().type().shown() + ": use ==, != or in");
        } else if (isConstant(left.get().operand()) && isConstant(right.get().operand())) {
            return refuse(binary.start(), "both sides are constants: compare a field or a binding");
        } else if (!possible(left.get(), right.get(), binary.right().start())
                || !possible(right.get(), left.get(), binary.left().start())) {
            return Optional.empty();
        } else if ((comparator == Comparator.EQ || comparator == Comparator.NE)
                && isWhole(left.get()) != isWhole(right.get())
                && isField(left.get())
                && isField(right.get())) {
            return refuse(
                    binary.operator().start(),
                    "'" + binary.operator().text()
                            + "' between a whole number and a decimal number can miss by a fraction: compare with <= or >=");
        }
        return Optional.of(new Condition.Comparison(
                left.get().operand(),
                negated ? OPPOSITE.getOrDefault(comparator, comparator) : comparator,
                right.get().operand(),
                at(binary.start())));
    }

    /** Whether a fact can have a constant as the value of a field that is compared with it. */
    private boolean possible(Typed field, Typed constant, int offset) {
        if (!(field.operand() instanceof Operand.Read read)
                || !(constant.operand() instanceof Operand.Literal literal)) {
            return true;
        }
        Object value = literal.value();
        if (isWhole(field) && value instanceof Double number) {
            if (number != Math.rint(number)) {
                problems.add(offset, "no fact has this value: " + read.component() + " takes whole numbers");
                return false;
            }
            value = number.intValue();
        }
        String problem = operands.problem(read.component(), value);
        if (problem != null) {
            problems.add(offset, "no fact has this value: " + problem);
        }
        return problem == null;
    }

    private static boolean isField(Typed typed) {
        return typed.operand() instanceof Operand.Read read && read.component().numeric();
    }

    private static boolean isWhole(Typed typed) {
        return typed.operand() instanceof Operand.Read read && read.component().kind() == Component.Kind.INTEGER;
    }

    private static boolean isConstant(Operand operand) {
        if (operand instanceof Operand.Shift shift) {
            return isConstant(shift.date());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            return isConstant(arithmetic.left()) && isConstant(arithmetic.right());
        }
        return operand instanceof Operand.Literal;
    }

    private boolean comparable(Typed left, Typed right, int offset) {
        ValueType a = left.type();
        ValueType b = right.type();
        if (a.equals(b) || (a.kind() == b.kind() && (a.ofAnyFact() || b.ofAnyFact()))) {
            return true;
        }
        String hint = "";
        if (right.operand() instanceof Operand.Literal literal && literal.value() instanceof String text) {
            if (a.kind() == Component.Kind.ENUM
                    && Vocabulary.constants(a.javaType()).contains(text)) {
                hint = ": write " + a.javaType().getSimpleName() + "." + text;
            } else if (a.kind() == Component.Kind.DECIMAL && text.matches("\\d+(\\.\\d+)?")) {
                hint = ": write " + text + " without quotes";
            } else if (a.kind() == Component.Kind.DATE) {
                hint = ": write Dates.of( year, month, day )";
            } else if (a.kind() == Component.Kind.REFERENCE) {
                hint = ": ids belong to one inspection, compare with $x.id or another reference";
            }
        }
        problems.add(offset, "these cannot be compared: " + a.shown() + " and " + b.shown() + hint);
        return false;
    }

    private Location at(int offset) {
        return problems.at(offset);
    }

    private Optional<Condition> refuse(int offset, String message) {
        problems.add(offset, message);
        return Optional.empty();
    }
}
