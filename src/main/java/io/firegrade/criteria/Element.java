package io.firegrade.criteria;

import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import io.firegrade.source.Location;
import java.util.List;
import java.util.Optional;

/** A part of the left-hand side of a criterion; a list of elements holds if all of them hold together. */
public sealed interface Element {

    /** Where it starts in its file. */
    Location at();

    /**
     * There is a fact of this type that meets the conditions; it is bound to the slot for what follows.
     *
     * @param slot the binding
     * @param type the type of the fact
     * @param sameAs the slot of the fact that is the only candidate ({@code this == $x}); empty if every fact of the type is one
     * @param conditions what it meets, all of it
     * @param at where it starts
     */
    record Pattern(int slot, FactType type, Optional<Integer> sameAs, List<Condition> conditions, Location at)
            implements Element {

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
     * @param at where it starts
     */
    record Exists(boolean negated, List<Element> elements, Location at) implements Element {

        /** Copies the list. */
        public Exists {
            elements = List.copyOf(elements);
        }
    }

    /**
     * At least one of the branches holds; their bindings end here.
     *
     * @param branches each a list of elements that hold together
     * @param at where it starts
     */
    record AnyOf(List<List<Element>> branches, Location at) implements Element {

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
     * @param at where it starts
     */
    record Accumulate(Pattern source, List<Total> totals, List<Condition> conditions, Location at) implements Element {

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
