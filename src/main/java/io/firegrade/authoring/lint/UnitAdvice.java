package io.firegrade.authoring.lint;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import java.util.Optional;

/**
 * Finds values of different units that are compared or added up as they are. Of a product, a constant or a decimal number without a
 * unit, such as the value of a table, it says nothing.
 */
final class UnitAdvice implements Advice {

    private static final String COUNT = "a count";

    @Override
    public void look(LintedPack pack, Findings findings) {
        for (Criterion criterion : pack.own()) {
            new Units(criterion, findings).look();
        }
    }

    /**
     * A value with its unit.
     *
     * @param name how a message names it
     * @param unit its unit, or that it is a count
     */
    private record Measured(String name, String unit) {

        @Override
        public String toString() {
            return name + (unit.equals(COUNT) ? " is " : " is in ") + unit;
        }
    }

    private record Units(Criterion criterion, Findings findings) {

        void look() {
            for (Condition condition : criterion.conditions()) {
                if (condition instanceof Condition.Comparison comparison) {
                    together(comparison.left(), comparison.right(), comparison, "compared");
                }
            }
        }

        /** The unit of two values that must have the same, if it is known. */
        private Optional<Measured> together(Operand left, Operand right, Condition.Comparison in, String done) {
            Optional<Measured> a = measured(left, in);
            Optional<Measured> b = measured(right, in);
            if (a.isPresent() && b.isPresent() && !a.get().unit().equals(b.get().unit())) {
                findings.add(
                        Check.DIFFERENT_UNITS,
                        criterion.id(),
                        in.at(),
                        a.get() + ", and " + b.get() + ": these are " + done
                                + " as they are; name a value of the same unit, or convert one by a product");
                return Optional.empty();
            }
            return a.or(() -> b);
        }

        private Optional<Measured> measured(Operand operand, Condition.Comparison in) {
            if (operand instanceof Operand.Read read) {
                return measured(read.component());
            } else if (operand instanceof Operand.OfTotal of) {
                return of.total()
                        .summed()
                        .map(Units::measured)
                        .orElseGet(() -> Optional.of(new Measured(
                                "the number of " + of.total().type().name(), COUNT)));
            } else if (operand instanceof Operand.Arithmetic arithmetic
                    && arithmetic.operator() != Operand.Operator.TIMES) {
                String done = arithmetic.operator() == Operand.Operator.PLUS ? "added up" : "subtracted";
                return together(arithmetic.left(), arithmetic.right(), in, done);
            }
            return Optional.empty();
        }

        private static Optional<Measured> measured(Component component) {
            String unit = component.kind() == Component.Kind.INTEGER
                            && component.unit().isEmpty()
                    ? COUNT
                    : component.unit();
            return component.numeric() && !unit.isEmpty()
                    ? Optional.of(new Measured(component.name(), unit))
                    : Optional.empty();
        }
    }
}
