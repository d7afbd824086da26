package io.firegrade.assessment;

import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One reason why a criterion holds.
 *
 * <p>Values and limits are plain: a {@code String}, {@code Boolean}, {@code Integer}, {@code Double}, {@code LocalDate} or enum
 * constant, and the list of them for {@link Comparator#IN}.
 */
public sealed interface Evidence {

    /** The ways in which a value stands to its limit. */
    enum Comparator {
        /** Equal. */
        EQ("="),
        /** Not equal. */
        NE("≠"),
        /** Less. */
        LT("<"),
        /** Less or equal. */
        LE("≤"),
        /** Greater. */
        GT(">"),
        /** Greater or equal. */
        GE("≥"),
        /** One of a list. */
        IN("∈"),
        /** None of a list. */
        NOT_IN("∉");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** The mathematical sign. */
        public String sign() {
            return sign;
        }
    }

    /**
     * A condition on a component of a fact, met or, for a candidate that was passed over, not met.
     *
     * @param fact the fact
     * @param component the component that was read
     * @param value its value
     * @param compared what was compared, if something was computed from the value first, such as a date some years later
     * @param comparator how it is compared
     * @param limit with what it is compared
     */
    record Met(
            FactReference fact,
            Component component,
            Object value,
            Optional<Object> compared,
            Comparator comparator,
            Object limit)
            implements Evidence {

        /** Whether the condition is met; false for values that cannot be compared. */
        public boolean holds() {
            Object left = compared.orElse(value);
            return switch (comparator) {
                case EQ -> equal(left, limit);
                case NE -> !equal(left, limit);
                case IN -> limit instanceof List<?> list && list.stream().anyMatch(one -> equal(left, one));
                case NOT_IN -> limit instanceof List<?> list && list.stream().noneMatch(one -> equal(left, one));
                case LT, LE, GT, GE -> order(left, limit, comparator);
            };
        }

        private static boolean equal(Object a, Object b) {
            return (a instanceof Number x && b instanceof Number y) ? x.doubleValue() == y.doubleValue() : a.equals(b);
        }

        private static boolean order(Object a, Object b, Comparator comparator) {
            int order;
            if (a instanceof Number x && b instanceof Number y) {
                order = Double.compare(x.doubleValue(), y.doubleValue());
            } else if (a instanceof LocalDate day && b instanceof LocalDate other) {
                order = day.compareTo(other);
            } else {
                return false;
            }
            return switch (comparator) {
                case LT -> order < 0;
                case LE -> order <= 0;
                case GT -> order > 0;
                default -> order >= 0;
            };
        }
    }

    /**
     * A fact that is there.
     *
     * @param fact the fact
     */
    record Present(FactReference fact) implements Evidence {}

    /**
     * Facts that are not there though they should be.
     *
     * @param type the type of which none is suitable
     * @param restriction what a suitable one would have to meet
     * @param listed how many facts of the type are listed
     * @param nearest the listed facts that come nearest, each with what it fails, the nearest first; at most three
     */
    record Absent(FactType type, List<Restriction> restriction, int listed, List<NearMiss> nearest)
            implements Evidence {

        /** Copies the lists. */
        public Absent {
            restriction = List.copyOf(restriction);
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * A count or sum that stands to its limit as the criterion says.
     *
     * @param type the type of the facts that are counted or added up
     * @param summed the component that is added up; empty for a count
     * @param computed whether it was computed from this total and others, so that it is neither a count nor a sum itself
     * @param members the facts that certainly belong to it
     * @param least the least that the total can be
     * @param most the most that the total can be, infinite if there may be more facts
     * @param comparator how it is compared
     * @param limit with what it is compared
     */
    record Total(
            FactType type,
            Optional<Component> summed,
            boolean computed,
            List<FactReference> members,
            double least,
            double most,
            Comparator comparator,
            Object limit)
            implements Evidence {

        /** Copies the list. */
        public Total {
            members = List.copyOf(members);
        }
    }

    /**
     * A condition as such.
     *
     * @param component the component that is read
     * @param comparator how it is compared
     * @param limit with what it is compared
     */
    record Restriction(Component component, Comparator comparator, Object limit) {}

    /**
     * A fact that was passed over.
     *
     * @param fact the fact
     * @param failing the conditions that it does not meet, at least one
     */
    record NearMiss(FactReference fact, List<Met> failing) {

        /** Copies the list. */
        public NearMiss {
            failing = List.copyOf(failing);
        }
    }
}
