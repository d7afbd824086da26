package io.firegrade.oracle;

import io.firegrade.facts.Component;
import io.firegrade.oracle.Rule.Check;
import io.firegrade.oracle.Rule.Term;
import io.firegrade.oracle.Visible.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Generates conditions inside the profile of the criterion language. All numbers are binary fractions. */
final class CheckGenerator {

    /** The numbers that stand in criteria. */
    static final List<BigDecimal> NUMBERS = Stream.of("0", "1", "2", "3", "2.5", "0.5", "8", "16", "64", "-1", "-2.5")
            .map(BigDecimal::new)
            .toList();
    /** The dates that stand in criteria. */
    static final List<LocalDate> DATES = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 8, 31),
            LocalDate.of(2026, 5, 20),
            LocalDate.of(2026, 11, 20));
    /** The texts that stand in criteria, and one that does not. */
    static final List<String> TEXTS = List.of("A", "B", "C");

    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(3);

    private final Dice dice;

    CheckGenerator(Dice dice) {
        this.dice = dice;
    }

    /** Some conditions on a fact of a pattern; where it can, often one that ties it to an earlier fact. */
    List<Check> checks(Bound own, Visible visible, int least, int most) {
        List<Check> checks = new ArrayList<>();
        int count = dice.between(least, most);
        if (dice.chance(0.6)) {
            join(own, visible).ifPresent(checks::add);
        }
        while (checks.size() < count) {
            checks.add(check(own, visible, 0));
        }
        return checks;
    }

    private Check check(Bound own, Visible visible, int depth) {
        if (depth < 2 && dice.chance(0.25)) {
            int form = dice.below(3);
            if (form == 0) {
                return new Rule.Not(check(own, visible, depth + 1));
            }
            List<Check> parts = new ArrayList<>();
            int size = dice.between(2, 3);
            while (parts.size() < size) {
                parts.add(check(own, visible, depth + 1));
            }
            return form == 1 ? new Rule.And(parts) : new Rule.Or(parts);
        }
        if (!visible.totals().isEmpty() && dice.chance(0.4)) {
            return total(visible, Optional.of(own));
        }
        boolean other = !visible.things().isEmpty() && dice.chance(0.15);
        return leaf(other ? dice.of(visible.things()) : own, own, visible);
    }

    /** A condition on totals, in the accumulate that binds them or later. */
    Check total(Visible visible, Optional<Bound> own) {
        Term left = new Rule.TotalOf(dice.of(visible.totals()));
        if (dice.chance(0.2)) {
            left = arithmetic(left, own, visible);
        }
        Term right = number(MOST_COUNTED);
        if (dice.chance(0.3)) {
            right = numeric(own, visible).map(field -> (Term) field).orElse(right);
        } else if (dice.chance(0.2)) {
            right = arithmetic(new Rule.TotalOf(dice.of(visible.totals())), own, visible);
        } else if (dice.chance(0.3)) {
            right = number(NUMBERS);
        }
        return new Rule.Compare(left, sign(true), right);
    }

    /** A condition that compares ids or references of the fact and an earlier one. */
    private Optional<Check> join(Bound own, Visible visible) {
        List<Check> joins = new ArrayList<>();
        for (Rule.Field mine : named(own)) {
            for (Bound other : visible.things()) {
                for (Rule.Field theirs : named(other)) {
                    if (target(own, mine).equals(target(other, theirs))) {
                        joins.add(new Rule.Compare(mine, dice.chance(0.8) ? "==" : "!=", theirs));
                    }
                }
            }
        }
        return joins.isEmpty() ? Optional.empty() : Optional.of(dice.of(joins));
    }

    private static List<Rule.Field> named(Bound bound) {
        List<Rule.Field> fields = new ArrayList<>();
        if (Vocabulary.MANY.contains(bound.type())) {
            fields.add(new Rule.Field(bound.name(), "id"));
        }
        Vocabulary.plain(bound.type()).stream()
                .filter(component -> component.kind() == Component.Kind.REFERENCE)
                .forEach(component -> fields.add(new Rule.Field(bound.name(), component.name())));
        return fields;
    }

    private static String target(Bound bound, Rule.Field field) {
        return Vocabulary.target(Vocabulary.component(bound.type(), field.component()));
    }

    private Check leaf(Bound of, Bound own, Visible visible) {
        Component component = dice.of(Vocabulary.readable(of.type()));
        Rule.Field field = new Rule.Field(of.name(), component.name());
        return switch (component.kind()) {
            case BOOLEAN -> new Rule.Compare(field, sign(false), other(field, component, visible, dice.chance(0.5)));
            case ENUM ->
                constants(field, component, visible, Arrays.asList((Object[])
                        component.javaType().getEnumConstants()));
            case TEXT -> constants(field, component, visible, new ArrayList<Object>(TEXTS.subList(0, 2)));
            case REFERENCE, ID -> join(of, visible).orElseGet(() -> leaf(of, own, visible));
            case DATE -> date(field, visible);
            case INTEGER, DECIMAL -> number(field, component, own, visible);
        };
    }

    private Check constants(Rule.Field field, Component component, Visible visible, List<Object> constants) {
        if (dice.chance(0.5)) {
            return new Rule.Compare(field, sign(false), other(field, component, visible, dice.of(constants)));
        }
        List<Object> shuffled = new ArrayList<>(constants);
        Collections.rotate(shuffled, dice.below(shuffled.size()));
        return new Rule.OneOf(field, dice.chance(0.5), List.copyOf(shuffled.subList(0, dice.between(1, 2))));
    }

    /** The constant, or sometimes the same kind of component of another fact. */
    private Term other(Rule.Field field, Component component, Visible visible, Object constant) {
        List<Term> others = new ArrayList<>();
        for (Bound bound : visible.things()) {
            for (Component candidate : Vocabulary.readable(bound.type())) {
                Rule.Field read = new Rule.Field(bound.name(), candidate.name());
                if (candidate.javaType() == component.javaType()
                        && candidate.kind() == component.kind()
                        && !read.equals(field)) {
                    others.add(read);
                }
            }
        }
        return others.isEmpty() || dice.chance(0.7) ? new Rule.Literal(constant) : dice.of(others);
    }

    private Check number(Rule.Field field, Component component, Bound own, Visible visible) {
        boolean computed = dice.chance(0.2);
        Term left = computed ? arithmetic(field, Optional.of(own), visible) : field;
        Term right = number(computed ? NUMBERS : possible(component));
        if (dice.chance(0.3)) {
            right = numeric(Optional.of(own), visible)
                    .filter(read -> !read.equals(field))
                    .map(read -> (Term) read)
                    .orElse(right);
        } else if (dice.chance(0.15)) {
            right = numeric(Optional.of(own), visible)
                    .map(read -> arithmetic(read, Optional.of(own), visible))
                    .orElse(right);
        }
        boolean twoFields = left instanceof Rule.Field && right instanceof Rule.Field;
        // Whole and decimal numbers are not compared for equality.
        String sign = twoFields ? dice.of("<", "<=", ">", ">=") : sign(true);
        // Unmodified Drools folds the constants of "16 >= 1 * …", so only a plain field stands on the right.
        return right instanceof Rule.Literal && left instanceof Rule.Field && dice.chance(0.1)
                ? new Rule.Compare(right, sign, left)
                : new Rule.Compare(left, sign, right);
    }

    /** The numbers that the component can have; a criterion compares it with no others. */
    private static List<BigDecimal> possible(Component component) {
        return NUMBERS.stream()
                .filter(number -> number.doubleValue() >= component.min() && number.doubleValue() <= component.max())
                .filter(number -> component.kind() == Component.Kind.DECIMAL
                        || number.stripTrailingZeros().scale() <= 0)
                .toList();
    }

    private Term arithmetic(Term left, Optional<Bound> own, Visible visible) {
        Term right = number(NUMBERS);
        if (dice.chance(0.3)) {
            right = numeric(own, visible).map(read -> (Term) read).orElse(right);
        } else if (!visible.totals().isEmpty() && dice.chance(0.3)) {
            right = new Rule.TotalOf(dice.of(visible.totals()));
        }
        Term first = new Rule.Arithmetic(dice.of("+", "-", "*"), left, right);
        return dice.chance(0.2) ? new Rule.Arithmetic(dice.of("+", "-", "*"), number(NUMBERS), first) : first;
    }

    private Optional<Rule.Field> numeric(Optional<Bound> own, Visible visible) {
        List<Rule.Field> fields = Stream.concat(own.stream(), visible.things().stream())
                .flatMap(bound -> Vocabulary.plain(bound.type()).stream()
                        .filter(Component::numeric)
                        .map(component -> new Rule.Field(bound.name(), component.name())))
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(dice.of(fields));
    }

    private Check date(Rule.Field field, Visible visible) {
        List<Term> others = visible.things().stream()
                .flatMap(bound -> Vocabulary.plain(bound.type()).stream()
                        .filter(component -> component.kind() == Component.Kind.DATE)
                        .map(component -> (Term) new Rule.Field(bound.name(), component.name())))
                .filter(other -> !other.equals(field))
                .toList();
        Term right = others.isEmpty() || dice.chance(0.4) ? new Rule.Literal(dice.of(DATES)) : dice.of(others);
        Term left = dice.chance(0.5) ? later(field) : field;
        return new Rule.Compare(
                left, sign(true), right instanceof Rule.Field && dice.chance(0.2) ? later(right) : right);
    }

    private Term later(Term date) {
        return dice.of(
                new Rule.Later("plusDays", date, 30),
                new Rule.Later("plusMonths", date, 1),
                new Rule.Later("plusMonths", date, 6),
                new Rule.Later("plusYears", date, 1),
                new Rule.Later("plusYears", date, 2));
    }

    private Term number(List<BigDecimal> numbers) {
        return new Rule.Literal(dice.of(numbers));
    }

    private Term number(BigDecimal most) {
        return number(NUMBERS.stream()
                .filter(number -> number.signum() >= 0 && number.compareTo(most) <= 0)
                .toList());
    }

    private String sign(boolean ordered) {
        return ordered ? dice.of("==", "!=", "<", "<=", ">", ">=", "<", "<=", ">", ">=") : dice.of("==", "==", "!=");
    }
}
