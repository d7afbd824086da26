package io.firegrade.authoring;

import io.firegrade.engine.Truth;
import io.firegrade.source.Location;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which outcomes of a condition the cases have brought about.
 *
 * @param at where the condition stands
 * @param possible the outcomes that it can have: what is always known is never unknown
 * @param met those that it had in some case
 */
public record ConditionCoverage(Location at, Set<Truth> possible, Set<Truth> met) {

    /** Copies the sets. */
    public ConditionCoverage {
        possible = Set.copyOf(possible);
        met = Set.copyOf(met);
    }

    /** The outcomes that no case has brought about, true first. */
    public Set<Truth> missing() {
        Set<Truth> missing = EnumSet.noneOf(Truth.class);
        missing.addAll(possible);
        missing.removeAll(met);
        return missing;
    }
}
