package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Component;
import io.firegrade.facts.Labelled;
import io.firegrade.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * What one condition of a criterion came to. A condition that looks for facts is told for the fact that comes nearest to meeting it,
 * together with what follows.
 *
 * @param at where the condition stands
 * @param part which part of the criterion it is
 * @param outcome what it came to
 * @param evidence the values, absences and totals that decided it; where it is not met, with the limits that they miss
 * @param readings values behind the evidence, and what was read and is not known
 * @param among of how many listed facts the nearest was taken; 0 if there was nothing to choose from
 */
public record Step(
        Location at, Part part, Outcome outcome, List<Evidence> evidence, List<Reading> readings, int among) {

    /** Copies the lists. */
    public Step {
        evidence = List.copyOf(evidence);
        readings = List.copyOf(readings);
    }

    /** The parts of a criterion. */
    public enum Part implements Labelled {
        /** Which subjects it is about. */
        SCOPE("适用条件", "applies to"),
        /** What is wrong with them. */
        VIOLATION("违反条件", "violation"),
        /** What several alternatives came to together, of which one is enough; it follows on their own steps. */
        ALTERNATIVES("任一即可", "one of these is enough");

        private final Bilingual label;

        Part(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /** What a condition can come to. */
    public enum Outcome implements Labelled {
        /** It is met, whatever the unknown values are. */
        MET("成立", "met"),
        /** It is not met, whatever the unknown values are. */
        NOT_MET("不成立", "not met"),
        /** It depends on something unknown. */
        UNKNOWN("未查明", "unknown"),
        /** It was not looked at, as something before it is not met. */
        NOT_REACHED("未判到", "not reached");

        private final Bilingual label;

        Outcome(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /**
     * What was read.
     *
     * @param fact the fact; with an empty id any that is not listed
     * @param component its component; empty if it is not known whether there is such a fact
     * @param value the value; empty if it is not established
     */
    public record Reading(FactReference fact, Optional<Component> component, Optional<Object> value) {}
}
