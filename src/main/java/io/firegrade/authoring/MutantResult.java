package io.firegrade.authoring;

import io.firegrade.drl.Mutant;
import io.firegrade.source.Problem;

/**
 * What became of a criterion with a mistake in it.
 *
 * @param mutant the mistake
 * @param fate whether a case noticed it
 * @param why the name of the case that noticed it, the written reason why none can, or empty
 */
public record MutantResult(Mutant mutant, Fate fate, String why) {

    /** What can become of a mistake. */
    public enum Fate {
        /** A case fails because of it. */
        KILLED,
        /** No case fails, and the pack says in writing that none can: the mistake makes no difference. */
        EXCUSED,
        /** No case fails: a case is missing. */
        SURVIVED
    }

    /** The survivor as a message with its place and line. */
    Problem problem() {
        return new Problem(mutant.at(), mutant.criterion().id() + " survives: " + mutant.change(), mutant.line());
    }
}
