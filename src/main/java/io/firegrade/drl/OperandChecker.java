package io.firegrade.drl;

import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.drl.Bindings.Alias;
import io.firegrade.drl.Bindings.Broken;
import io.firegrade.drl.Bindings.FactBound;
import io.firegrade.drl.Bindings.TotalBound;
import io.firegrade.drl.ValueType.Typed;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import io.firegrade.source.Nearest;
import io.firegrade.source.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves the values of conditions and gives them their types. What it cannot resolve is a problem and empty. */
final class OperandChecker {

    private static final Map<String, Operand.Unit> SHIFTS = Map.of(
            "Dates.plusDays", Operand.Unit.DAYS,
            "Dates.plusMonths", Operand.Unit.MONTHS,
            "Dates.plusYears", Operand.Unit.YEARS);
    private static final int FURTHEST_SHIFT = 100_000;
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2500;

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Bindings bindings;
    private final Element.@Nullable Pattern pattern;

    /**
     * Prepares to check.
     *
     * @param pattern the pattern whose fields plain names mean; null in the conditions of an accumulate
     */
    OperandChecker(Vocabulary vocabulary, Problems problems, Bindings bindings, Element.@Nullable Pattern pattern) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.bindings = bindings;
        this.pattern = pattern;
    }

    Optional<Typed> check(Syntax.Expression expression) {
        if (expression instanceof Syntax.Literal literal) {
            return literal(literal);
        } else if (expression instanceof Syntax.Name name) {
            return name(name);
        } else if (expression instanceof Syntax.Call call) {
            return call(call);
        } else if (expression instanceof Syntax.Binary binary) {
            return arithmetic(binary);
        }
        return refuse(expression.start(), "a condition stands where a value belongs");
    }

    /**
     * Checks what is compared with another value. A name that is a constant of the other's enum, and no field, was likely meant so.
     *
     * @param other the other value, if it is sound
     */
    Optional<Typed> check(Syntax.Expression expression, Optional<Typed> other) {
        if (pattern != null
                && expression instanceof Syntax.Name name
                && name.second() == null
                && other.isPresent()
                && other.get().type().kind() == Component.Kind.ENUM
                && pattern.type().component(name.text()).isEmpty()) {
            Class<?> enumType = other.get().type().javaType();
            if (Vocabulary.constants(enumType).contains(name.text())) {
                return refuse(
                        name.start(),
                        "unknown field '" + name.text() + "' of "
                                + pattern.type().name() + constantOf(enumType.getSimpleName(), name.first()));
            }
        }
        return check(expression);
    }

    private static String constantOf(String enumType, Token constant) {
        return ": a constant is written " + enumType + "." + constant.text();
    }

    private Optional<Typed> literal(Syntax.Literal literal) {
        Token token = literal.token();
        if (token.kind() == Token.Kind.STRING) {
            return Optional.of(new Typed(new Operand.Literal(token.text()), ValueType.TEXT));
        }
        if (!Lexer.isNumber(token.text())) {
            return Optional.empty(); // the lexer has reported it
        }
        double value = Double.parseDouble(token.text());
        if (value > FactType.GREATEST_NUMBER) {
            return refuse(
                    literal.start(),
                    "the number " + token.text() + " is too large: write at most " + (long) FactType.GREATEST_NUMBER);
        }
        return Optional.of(new Typed(new Operand.Literal(literal.negative() ? 0 - value : value), ValueType.NUMBER));
    }

    private Optional<Typed> name(Syntax.Name name) {
        String first = name.first().text();
        Token second = name.second();
        if (second == null) {
            if (first.equals("true") || first.equals("false")) {
                return Optional.of(new Typed(new Operand.Literal(Boolean.valueOf(first)), ValueType.BOOLEAN));
            } else if (first.equals("null")) {
                return refuse(
                        name.start(),
                        "'null' is not in the criterion language: what is not established is unknown by itself");
            } else if (first.equals("this")) {
                return refuse(name.start(), "'this' stands only in this == $x, as a condition of its own");
            } else if (name.first().isVariable()) {
                return variable(name);
            }
            return field(name.first());
        }
        if (name.first().isVariable()) {
            return fieldOfVariable(name, second);
        }
        return constant(name.first(), second);
    }

    private Optional<Typed> variable(Syntax.Name name) {
        Bindings.Bound bound = bindings.find(name.text()).orElse(null);
        if (bound instanceof Broken) {
            return Optional.empty();
        }
        if (bound instanceof Alias alias) {
            return Optional.of(new Typed(alias.read(), ValueType.of(alias.read().component())));
        } else if (bound instanceof TotalBound total) {
            return Optional.of(new Typed(new Operand.OfTotal(total.total()), ValueType.NUMBER));
        } else if (bound instanceof FactBound fact) {
            return refuse(
                    name.start(),
                    "'" + name.text() + "' is a whole " + fact.type().name() + ": name a field of it, such as "
                            + name.text() + ".id, or write this == " + name.text());
        }
        return refuse(name.start(), bindings.unknown(name.text()));
    }

    private Optional<Typed> field(Token field) {
        if (pattern == null) {
            return refuse(
                    field.start(),
                    "'" + field.text()
                            + "' is no binding: conditions on totals read bindings only, such as $total >= 100");
        }
        return read(pattern.slot(), pattern.type(), field);
    }

    private Optional<Typed> fieldOfVariable(Syntax.Name name, Token field) {
        Bindings.Bound bound = bindings.find(name.first().text()).orElse(null);
        if (bound instanceof Broken) {
            return Optional.empty();
        } else if (bound instanceof FactBound fact) {
            return read(fact.slot(), fact.type(), field);
        } else if (bound == null) {
            return refuse(name.start(), bindings.unknown(name.first().text()));
        }
        return refuse(
                name.start(), "'" + name.first().text() + "' is no fact, so it has no field '" + field.text() + "'");
    }

    private Optional<Typed> read(int slot, FactType type, Token field) {
        return component(type, field)
                .map(component -> new Typed(new Operand.Read(slot, component), ValueType.of(component)));
    }

    /** The component that a field names. */
    Optional<Component> component(FactType type, Token field) {
        Optional<Component> found = type.component(field.text());
        if (found.isEmpty()) {
            List<String> known = type.components().stream().map(Component::name).toList();
            Optional<String> near = Nearest.to(field.text(), known);
            problems.add(
                    field.start(),
                    "unknown field '" + field.text() + "' of " + type.name()
                            + enumWith(type, field.text())
                                    .map(name -> constantOf(name, field))
                                    .or(() -> near.map(name -> ", did you mean '" + name + "'?"))
                                    .orElse(": it has " + String.join(", ", known)));
        }
        return found;
    }

    /** The enum of the first component that has a constant of that name. */
    private static Optional<String> enumWith(FactType type, String constant) {
        return type.components().stream()
                .filter(component -> component.kind() == Component.Kind.ENUM)
                .map(Component::javaType)
                .filter(enumType -> Vocabulary.constants(enumType).contains(constant))
                .map(Class::getSimpleName)
                .findFirst();
    }

    private Optional<Typed> constant(Token type, Token constant) {
        Optional<Class<?>> found = vocabulary.enumType(type.text());
        if (found.isEmpty()) {
            return refuse(
                    type.start(),
                    "unknown name '" + type.text() + "'" + Nearest.hint(type.text(), vocabulary.enumNames()));
        }
        Class<?> enumType = found.get();
        for (Object value : enumType.getEnumConstants()) {
            if (((Enum<?>) value).name().equals(constant.text())) {
                return Optional.of(new Typed(new Operand.Literal(value), ValueType.ofEnum(enumType)));
            }
        }
        List<String> known = Vocabulary.constants(enumType);
        return refuse(
                constant.start(),
                "unknown constant '" + constant.text() + "' of " + type.text()
                        + Nearest.to(constant.text(), known)
                                .map(name -> ", did you mean '" + name + "'?")
                                .orElse(": it has " + String.join(", ", known)));
    }

    private Optional<Typed> call(Syntax.Call call) {
        String function = call.function().text();
        if (function.equals("Dates.of")) {
            return date(call);
        }
        Operand.Unit unit = SHIFTS.get(function);
        if (unit == null) {
            return refuse(
                    call.start(),
                    "a criterion calls nothing but Dates.of, Dates.plusDays, Dates.plusMonths and Dates.plusYears, not '"
                            + function + "'");
        }
        OptionalInt amount =
                call.arguments().size() == 2 ? wholeNumber(call.arguments().get(1)) : OptionalInt.empty();
        if (amount.isEmpty() || Math.abs(amount.getAsInt()) > FURTHEST_SHIFT) {
            return refuse(
                    call.start(),
                    "write " + function + "( a date, a whole number ), such as " + function + "( heldOn, 6 )");
        }
        return check(call.arguments().get(0)).flatMap(date -> {
            if (date.type().kind() != Component.Kind.DATE) {
                return refuse(
                        call.arguments().get(0).start(),
                        function + " moves a date, and this is " + date.type().shown());
            }
            return Optional.of(new Typed(new Operand.Shift(unit, date.operand(), amount.getAsInt()), ValueType.DATE));
        });
    }

    private Optional<Typed> date(Syntax.Call call) {
        List<OptionalInt> parts =
                call.arguments().stream().map(this::wholeNumber).toList();
        if (parts.size() != 3 || parts.stream().anyMatch(OptionalInt::isEmpty)) {
            return refuse(call.start(), "write Dates.of( year, month, day ), such as Dates.of( 2023, 6, 1 )");
        }
        int year = parts.get(0).getAsInt();
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return refuse(
                    call.start(),
                    "the year " + year + " is not plausible: write one from " + EARLIEST_YEAR + " to " + LATEST_YEAR);
        }
        try {
            LocalDate date =
                    LocalDate.of(year, parts.get(1).getAsInt(), parts.get(2).getAsInt());
            return Optional.of(new Typed(new Operand.Literal(date), ValueType.DATE));
        } catch (DateTimeException e) {
            String day =
                    parts.stream().map(part -> String.valueOf(part.getAsInt())).collect(Collectors.joining("-"));
            return refuse(call.start(), "there is no day " + day);
        }
    }

    private OptionalInt wholeNumber(Syntax.Expression expression) {
        if (expression instanceof Syntax.Literal literal
                && literal.token().kind() == Token.Kind.NUMBER
                && literal.token().text().matches("\\d{1,9}")) {
            int value = Integer.parseInt(literal.token().text());
            return OptionalInt.of(literal.negative() ? -value : value);
        }
        return OptionalInt.empty();
    }

    private Optional<Typed> arithmetic(Syntax.Binary binary) {
        Optional<Operand.Operator> operator = List.of(Operand.Operator.values()).stream()
                .filter(candidate -> candidate.sign().equals(binary.operator().text()))
                .findFirst();
        if (operator.isEmpty()) {
            return refuse(binary.start(), "a condition stands where a value belongs");
        }
        Optional<Typed> left = number(binary.left(), binary.operator());
        Optional<Typed> right = number(binary.right(), binary.operator());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Typed(
                new Operand.Arithmetic(
                        operator.get(), left.get().operand(), right.get().operand()),
                ValueType.NUMBER));
    }

    private Optional<Typed> number(Syntax.Expression expression, Token operator) {
        return check(expression).flatMap(typed -> {
            if (typed.type().kind() != Component.Kind.DECIMAL) {
                return refuse(
                        expression.start(),
                        "'" + operator.text() + "' computes with numbers, and this is "
                                + typed.type().shown());
            }
            return Optional.of(typed);
        });
    }

    /** Why no fact can have that value; null if one can. */
    @Nullable
    String problem(Component component, Object value) {
        return vocabulary
                .type(component.owner())
                .map(type -> type.problem(component, value))
                .orElse(null);
    }

    private <T> Optional<T> refuse(int offset, String message) {
        problems.add(offset, message);
        return Optional.empty();
    }
}
