package io.firegrade.engine;

import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import org.jspecify.annotations.Nullable;

/** Something that is not known and that an open verdict depends on. */
sealed interface Unknown {

    /**
     * A component that is not established.
     *
     * @param row the fact
     * @param component the component; never a derived one
     */
    record Value(Row row, Component component) implements Unknown {

        /** Rows are told apart by identity; the index tells their components apart. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Value value && row == value.row && component.index() == value.component.index();
        }

        @Override
        public int hashCode() {
            return row.hashCode() * 31 + component.index();
        }
    }

    /**
     * Whether there are more facts of a type than those listed.
     *
     * @param type the type
     */
    record More(FactType type) implements Unknown {}

    /** What the law of the day of the visit asked for, where a criterion rests on law of a later day. */
    record Law() implements Unknown {}
}
