package io.firegrade.criteria;

import io.firegrade.facts.Component;
import java.time.LocalDate;

/** A value in a condition. */
public sealed interface Operand {

    /**
     * A constant.
     *
     * @param value a {@code String}, {@code Boolean}, {@code Double}, {@code LocalDate} or enum constant
     */
    record Literal(Object value) implements Operand {}

    /**
     * A component of a bound fact.
     *
     * @param slot where the fact is bound
     * @param component what is read
     */
    record Read(int slot, Component component) implements Operand {}

    /**
     * A total of an accumulate.
     *
     * @param total where it is bound, and of what it is
     */
    record OfTotal(Element.Total total) implements Operand {}

    /**
     * A sum, difference or product of numbers.
     *
     * @param operator what is computed
     * @param left the left number
     * @param right the right number
     */
    record Arithmetic(Operator operator, Operand left, Operand right) implements Operand {}

    /**
     * A date moved forward.
     *
     * @param unit by what
     * @param date the date
     * @param amount by how many
     */
    record Shift(Unit unit, Operand date, int amount) implements Operand {}

    /** The arithmetic of the language. */
    enum Operator {
        /** Addition. */
        PLUS("+"),
        /** Subtraction. */
        MINUS("-"),
        /** Multiplication. */
        TIMES("*");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The sign in DRL. */
        public String sign() {
            return sign;
        }
    }

    /** The steps of calendar arithmetic. */
    enum Unit {
        /** Days. */
        DAYS("plusDays"),
        /** Months; a month that is too short gives its last day. */
        MONTHS("plusMonths"),
        /** Years; 29 February gives 28 February in other years. */
        YEARS("plusYears");

        private final String function;

        Unit(String function) {
            this.function = function;
        }

        /** The name of the function in DRL. */
        public String function() {
            return function;
        }

        /** The date that many steps later. */
        public LocalDate after(LocalDate date, int amount) {
            return switch (this) {
                case DAYS -> date.plusDays(amount);
                case MONTHS -> date.plusMonths(amount);
                case YEARS -> date.plusYears(amount);
            };
        }
    }
}
