package io.firegrade.authoring;

import java.time.Duration;
import java.util.List;

/**
 * What came of one case.
 *
 * @param example the case
 * @param differences how the assessment differs from what it expects; empty if it does not
 * @param reasons of a case that fails, why the verdict is what it is: a line for each reason, the nearest of them
 * @param took how long it took
 */
public record CaseResult(CriterionCase example, List<CaseDifference> differences, List<String> reasons, Duration took) {

    /** Copies the lists. */
    public CaseResult {
        differences = List.copyOf(differences);
        reasons = List.copyOf(reasons);
    }

    /** Whether the assessment is as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
