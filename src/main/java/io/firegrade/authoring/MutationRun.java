package io.firegrade.authoring;

import io.firegrade.source.Problem;
import java.time.Duration;
import java.util.List;

/**
 * What became of all mistakes that were made in the criteria of a pack.
 *
 * @param results the mistakes in the order of the pack's files
 * @param unused reasons in {@code mutants.yaml} that excuse nothing
 * @param took how long it took
 */
public record MutationRun(List<MutantResult> results, List<Problem> unused, Duration took) {

    /** Copies the lists. */
    public MutationRun {
        results = List.copyOf(results);
        unused = List.copyOf(unused);
    }

    /** How many had that fate. */
    public int count(MutantResult.Fate fate) {
        return (int) results.stream().filter(result -> result.fate() == fate).count();
    }

    /** Those that no case noticed, though one should. */
    public List<MutantResult> survivors() {
        return results.stream()
                .filter(result -> result.fate() == MutantResult.Fate.SURVIVED)
                .toList();
    }

    /** Whether nothing survived without a written reason, and no reason is left over. */
    public boolean passed() {
        return survivors().isEmpty() && unused.isEmpty();
    }
}
