package io.firegrade.authoring;

import io.firegrade.authoring.MutantResult.Fate;
import io.firegrade.source.Problem;
import java.util.Locale;

/** Says what became of the mistakes in words: survivors with their place, and totals. */
public final class MutationText {

    private MutationText() {}

    /** A line that sums up one file, as it is done. */
    public static String ofFile(MutationRun run) {
        String file = run.results().get(0).mutant().at().file();
        return file + ": " + totals(run);
    }

    /** The survivors, the reasons that are left over, and the totals. */
    public static String of(MutationRun run) {
        StringBuilder text = new StringBuilder();
        run.survivors().forEach(survivor -> text.append(survivor.problem()).append('\n'));
        for (Problem problem : run.unused()) {
            text.append(problem).append('\n');
        }
        return text.append(totals(run)).append('\n').toString();
    }

    private static String totals(MutationRun run) {
        int excused = run.count(Fate.EXCUSED);
        int survivors = run.count(Fate.SURVIVED);
        return run.results().size() + " mistakes made, " + run.count(Fate.KILLED) + " noticed, "
                + (excused == 0 ? "" : excused + " make no difference (" + Excuses.FILE + "), ")
                + survivors + (survivors == 1 ? " survives" : " survive")
                + (run.unused().isEmpty()
                        ? ""
                        : ", reasons left over: " + run.unused().size())
                + String.format(Locale.ROOT, ", in %.1f s", run.took().toMillis() / 1000.0);
    }
}
