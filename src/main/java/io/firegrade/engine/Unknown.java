package io.firegrade.engine;

import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;

/** Something that is not known and that an open verdict depends on. */
sealed interface Unknown {

    /**
     * A component that is not established.
     *
     * @param row the fact
     * @param component the component; never a derived one
     */
    record Value(Row row, Component component) implements Unknown {}

    /**
     * Whether there are more facts of a type than those listed.
     *
     * @param type the type
     */
    record More(FactType type) implements Unknown {}

    /** What the law of the day of the visit asked for, where a criterion rests on law of a later day. */
    record Law() implements Unknown {}
}
