package io.firegrade.criteria;

import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import java.util.List;
import java.util.Optional;

/** A part of the left-hand side of a criterion; a list of elements holds if all of them hold together. */
public sealed interface Element {

    /**
     * There is a fact of this type that meets the conditions; it is bound to the slot for what follows.
     *
     * @param slot the binding
     * @param type the type of the fact
     * @param sameAs the slot of the fact that is the only candidate ({@code this == $x}); empty if every fact of the type is one
     * @param conditions what it meets, all of it
     */
    record Pattern(int slot, FactType type, Optional<Integer> sameAs, List<Condition> conditions) implements Element {

        /** Copies the list. */
        public Pattern {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * The elements can, or cannot, be met together; their bindings end here.
     *
     * @param negated whether they must not be met ({@code not}) or must be met ({@code exists})
     * @param elements what is looked for
     */
    record Exists(boolean negated, List<Element> elements) implements Element {

        /** Copies the list. */
        public Exists {
            elements = List.copyOf(elements);
        }
    }

    /**
     * At least one of the branches holds; their bindings end here.
     *
     * @param branches each a list of elements that hold together
     */
    record AnyOf(List<List<Element>> branches) implements Element {

        /** Copies the lists. */
        public AnyOf {
            branches = branches.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Totals over all facts that meet a pattern, and conditions on them.
     *
     * @param source the facts to count or add up
     * @param totals what is counted or added up
     * @param conditions conditions on the totals, all of which hold
     */
    record Accumulate(Pattern source, List<Total> totals, List<Condition> conditions) implements Element {

        /** Copies the lists. */
        public Accumulate {
            totals = List.copyOf(totals);
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A count or sum.
     *
     * @param slot its binding
     * @param summed the component that is added up; empty for a count
     * @param type the type of the facts
     */
    record Total(int slot, Optional<Component> summed, FactType type) {}
}
