package io.firegrade.authoring;

import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the cases of a criterion have tried of it.
 *
 * @param criterion the criterion
 * @param cases how many cases it has
 * @param possible the verdicts that it can give on a subject: it is always applicable if its scope has no conditions
 * @param met the verdicts that it gave on some subject of a case
 * @param conditions its conditions in the order of the text
 * @param lines the lines between {@code when} and {@code then}, by their numbers
 */
public record CriterionCoverage(
        Criterion criterion,
        int cases,
        Set<Verdict> possible,
        Set<Verdict> met,
        List<ConditionCoverage> conditions,
        SortedMap<Integer, String> lines) {

    /** Copies the collections. */
    public CriterionCoverage {
        possible = Set.copyOf(possible);
        met = Set.copyOf(met);
        conditions = List.copyOf(conditions);
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    /** The verdicts that no case gives, in their order. */
    public Set<Verdict> missing() {
        Set<Verdict> missing = EnumSet.noneOf(Verdict.class);
        missing.addAll(possible);
        missing.removeAll(met);
        return missing;
    }

    /** How many outcomes there are, of the criterion and of its conditions. */
    public int outcomes() {
        return possible.size()
                + conditions.stream().mapToInt(one -> one.possible().size()).sum();
    }

    /** How many of them no case has brought about. */
    public int uncovered() {
        return missing().size()
                + conditions.stream().mapToInt(one -> one.missing().size()).sum();
    }
}
