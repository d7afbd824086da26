package io.firegrade.oracle;

import io.firegrade.assessment.Verdict;
import net.jqwik.api.statistics.Statistics;

/** Reports verdicts, and how often a verdict is open though all the completions that were tried agree. */
final class Precision {

    /** Sees a verdict that was judged. */
    interface Observer {

        /**
         * Sees a verdict.
         *
         * @param completions how many completions were tried
         * @param agreed whether all of them agreed
         */
        void see(Verdict verdict, int completions, boolean agreed);
    }

    private Precision() {}

    static void collect(Verdict verdict, int completions, boolean agreed) {
        boolean open = verdict == Verdict.UNKNOWN;
        Statistics.label("verdicts").collect(verdict + (open && agreed ? ", though the completions tried agree" : ""));
    }

    /** Sees and forgets. */
    static void ignore(Verdict verdict, int completions, boolean agreed) {}
}
