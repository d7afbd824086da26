package io.firegrade.drl;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The small mistakes that can be made in a condition. */
final class ExpressionChanges {

    /** A limit that is included or not, and the opposite; of what has no order only the opposite passes the checks. */
    private static final Map<String, List<String>> MISTAKEN = Map.of(
            "==", List.of("!=", ">=", "<="),
            "!=", List.of("=="),
            "<", List.of("<=", ">="),
            "<=", List.of("<", ">"),
            ">", List.of(">=", "<="),
            ">=", List.of(">", "<"));

    private static final Map<String, String> OTHER_SIGN = Map.of("+", "-", "-", "+");

    private final Vocabulary vocabulary;

    ExpressionChanges(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The changes of a condition. */
    List<Change<Syntax.Expression>> of(Syntax.Expression condition) {
        if (condition instanceof Syntax.Not not) {
            List<Change<Syntax.Expression>> changes = new ArrayList<>();
            changes.add(replaced(not, not.operand(), not.start()));
            of(not.operand())
                    .forEach(change -> changes.add(change.within(part -> new Syntax.Not(not.operator(), part))));
            return changes;
        } else if (condition instanceof Syntax.In in) {
            return membership(in);
        } else if (condition instanceof Syntax.Binary binary) {
            return binary.operator().is("&&") || binary.operator().is("||") ? junction(binary) : comparison(binary);
        }
        return List.of();
    }

    private List<Change<Syntax.Expression>> junction(Syntax.Binary junction) {
        List<Change<Syntax.Expression>> changes = new ArrayList<>();
        Syntax.Expression left = junction.left();
        Syntax.Expression right = junction.right();
        String operator = junction.operator().text();
        boolean chain = left instanceof Syntax.Binary inner && inner.operator().is(operator);
        if (!chain) {
            changes.add(new Change<>(right, left.start(), without(left)));
        }
        of(left).forEach(change ->
                changes.add(change.within(part -> new Syntax.Binary(part, junction.operator(), right))));
        Syntax.Binary swapped =
                new Syntax.Binary(left, with(junction.operator(), operator.equals("&&") ? "||" : "&&"), right);
        changes.add(replaced(junction, swapped, junction.operator().start()));
        changes.add(new Change<>(left, right.start(), without(right)));
        of(right)
                .forEach(change ->
                        changes.add(change.within(part -> new Syntax.Binary(left, junction.operator(), part))));
        return changes;
    }

    private static List<Change<Syntax.Expression>> membership(Syntax.In in) {
        List<Change<Syntax.Expression>> changes = new ArrayList<>();
        changes.add(replaced(in, new Syntax.In(in.operand(), !in.negated(), in.values()), in.start()));
        for (int i = 0; i < in.values().size() && in.values().size() > 1; i++) {
            Syntax.Expression value = in.values().get(i);
            List<Syntax.Expression> fewer = new ArrayList<>(in.values());
            fewer.remove(i);
            changes.add(new Change<>(
                    new Syntax.In(in.operand(), in.negated(), fewer),
                    value.start(),
                    SyntaxText.of(in) + " " + without(value)));
        }
        return changes;
    }

    private List<Change<Syntax.Expression>> comparison(Syntax.Binary comparison) {
        List<Change<Syntax.Expression>> changes = new ArrayList<>();
        Token operator = comparison.operator();
        for (Change<Syntax.Expression> change : operand(comparison.left())) {
            Syntax.Binary changed = new Syntax.Binary(change.part(), operator, comparison.right());
            changes.add(replaced(comparison, changed, change.start()));
        }
        for (String mistaken : MISTAKEN.getOrDefault(operator.text(), List.of())) {
            Syntax.Binary changed = new Syntax.Binary(comparison.left(), with(operator, mistaken), comparison.right());
            changes.add(replaced(comparison, changed, operator.start()));
        }
        for (Change<Syntax.Expression> change : operand(comparison.right())) {
            Syntax.Binary changed = new Syntax.Binary(comparison.left(), operator, change.part());
            changes.add(replaced(comparison, changed, change.start()));
        }
        return changes;
    }

    /** The changes of a value; what the change is said to be matters not, as the whole comparison is shown. */
    private List<Change<Syntax.Expression>> operand(Syntax.Expression operand) {
        if (operand instanceof Syntax.Literal literal && literal.token().kind() == Token.Kind.NUMBER) {
            return number(literal);
        } else if (operand instanceof Syntax.Name name) {
            return constant(name);
        } else if (operand instanceof Syntax.Call call) {
            return call.function().text().equals("Dates.of") ? date(call) : shift(call);
        } else if (operand instanceof Syntax.Binary binary) {
            List<Change<Syntax.Expression>> changes = new ArrayList<>();
            operand(binary.left())
                    .forEach(change -> changes.add(
                            change.within(part -> new Syntax.Binary(part, binary.operator(), binary.right()))));
            String other = OTHER_SIGN.get(binary.operator().text());
            if (other != null) {
                Syntax.Binary changed =
                        new Syntax.Binary(binary.left(), with(binary.operator(), other), binary.right());
                changes.add(replaced(binary, changed, binary.operator().start()));
            }
            operand(binary.right())
                    .forEach(change -> changes.add(
                            change.within(part -> new Syntax.Binary(binary.left(), binary.operator(), part))));
            return changes;
        }
        return List.of();
    }

    /** One step of the last digit that is written, in both directions. */
    private static List<Change<Syntax.Expression>> number(Syntax.Literal literal) {
        if (!Lexer.isNumber(literal.token().text())) {
            return List.of();
        }
        BigDecimal written = new BigDecimal(literal.token().text());
        BigDecimal value = literal.negative() ? written.negate() : written;
        BigDecimal step = BigDecimal.ONE.movePointLeft(written.scale());
        List<Change<Syntax.Expression>> changes = new ArrayList<>();
        for (BigDecimal changed : List.of(value.subtract(step), value.add(step))) {
            Token token = new Token(
                    Token.Kind.NUMBER,
                    changed.abs().toPlainString(),
                    literal.token().start());
            changes.add(replaced(literal, new Syntax.Literal(token, changed.signum() < 0), literal.start()));
        }
        return changes;
    }

    /** The next constant of the same enum. */
    private List<Change<Syntax.Expression>> constant(Syntax.Name name) {
        Token constant = name.second();
        Class<?> type = vocabulary.enumType(name.first().text()).orElse(null);
        if (constant == null || type == null) {
            return List.of();
        }
        List<String> constants = Vocabulary.constants(type);
        String next = constants.get((constants.indexOf(constant.text()) + 1) % constants.size());
        return List.of(replaced(name, new Syntax.Name(name.first(), with(constant, next)), constant.start()));
    }

    /** The day before and the day after. */
    private static List<Change<Syntax.Expression>> date(Syntax.Call call) {
        List<Change<Syntax.Expression>> changes = new ArrayList<>();
        try {
            List<Integer> parts = call.arguments().stream()
                    .map(argument -> Integer.valueOf(SyntaxText.of(argument)))
                    .toList();
            LocalDate date = LocalDate.of(parts.get(0), parts.get(1), parts.get(2));
            for (LocalDate changed : List.of(date.minusDays(1), date.plusDays(1))) {
                List<Syntax.Expression> arguments = List.of(
                        whole(call, 0, changed.getYear()),
                        whole(call, 1, changed.getMonthValue()),
                        whole(call, 2, changed.getDayOfMonth()));
                changes.add(replaced(call, new Syntax.Call(call.function(), arguments), call.start()));
            }
        } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
            return List.of(); // no date, which the checks have told
        }
        return changes;
    }

    private static Syntax.Expression whole(Syntax.Call call, int argument, int value) {
        int start = call.arguments().get(argument).start();
        return new Syntax.Literal(new Token(Token.Kind.NUMBER, String.valueOf(value), start), false);
    }

    /** A date some steps later: one step fewer or more, or another date. */
    private List<Change<Syntax.Expression>> shift(Syntax.Call call) {
        List<Change<Syntax.Expression>> changes = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            int argument = i;
            operand(call.arguments().get(i))
                    .forEach(change -> changes.add(change.within(part -> {
                        List<Syntax.Expression> arguments = new ArrayList<>(call.arguments());
                        arguments.set(argument, part);
                        return new Syntax.Call(call.function(), arguments);
                    })));
        }
        return changes;
    }

    private static Change<Syntax.Expression> replaced(Syntax.Expression before, Syntax.Expression after, int start) {
        return new Change<>(after, start, SyntaxText.of(before) + " → " + SyntaxText.of(after));
    }

    private static String without(Syntax.Expression part) {
        return "without " + SyntaxText.of(part);
    }

    private static Token with(Token token, String text) {
        return new Token(token.kind(), text, token.start());
    }
}
