package io.firegrade.authoring;

import java.time.Duration;
import java.util.List;

/**
 * What came of the cases of a pack.
 *
 * @param results the cases in the order of their files, at least one
 */
public record TestRun(List<CaseResult> results) {

    /** Copies the list. */
    public TestRun {
        results = List.copyOf(results);
    }

    /** The cases that fail. */
    public List<CaseResult> failures() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** Whether no case fails. */
    public boolean passed() {
        return results.stream().allMatch(CaseResult::passed);
    }

    /** How long the cases took altogether. */
    public Duration took() {
        return results.stream().map(CaseResult::took).reduce(Duration.ZERO, Duration::plus);
    }
}
