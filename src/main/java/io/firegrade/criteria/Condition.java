package io.firegrade.criteria;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.source.Location;
import java.util.ArrayList;
import java.util.List;

/** A condition on bound values. Negation is gone: it was pushed down to the comparisons. */
public sealed interface Condition {

    /** The comparisons and memberships that conditions consist of, in the order in which they are written. */
    static List<Condition> single(List<Condition> conditions) {
        List<Condition> single = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof AllOf all) {
                single.addAll(single(all.conditions()));
            } else if (condition instanceof AnyOf any) {
                single.addAll(single(any.conditions()));
            } else {
                single.add(condition);
            }
        }
        return single;
    }

    /**
     * All of them hold.
     *
     * @param conditions at least two
     */
    record AllOf(List<Condition> conditions) implements Condition {

        /** Copies the list. */
        public AllOf {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * At least one of them holds.
     *
     * @param conditions at least two
     */
    record AnyOf(List<Condition> conditions) implements Condition {

        /** Copies the list. */
        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Two values stand to each other as said.
     *
     * @param left the left value
     * @param comparator one of the six comparisons
     * @param right the right value
     * @param at where it stands
     */
    record Comparison(Operand left, Comparator comparator, Operand right, Location at) implements Condition {}

    /**
     * A value is, or is not, one of a list.
     *
     * @param operand the value
     * @param negated whether it must not be one of them
     * @param values the constants of the list
     * @param at where it stands
     */
    record Membership(Operand operand, boolean negated, List<Object> values, Location at) implements Condition {

        /** Copies the list. */
        public Membership {
            values = List.copyOf(values);
        }

        /** The comparison as a sign. */
        public Comparator comparator() {
            return negated ? Comparator.NOT_IN : Comparator.IN;
        }
    }
}
