package io.firegrade.authoring.lint;

import io.firegrade.source.Location;
import io.firegrade.source.Problem;
import java.util.Optional;

/**
 * Something that a check found in a pack.
 *
 * @param check what found it
 * @param criterion the criterion it is about, if it is about one
 * @param problem where it stands, what is wrong, and what to do
 */
public record LintFinding(Check check, Optional<String> criterion, Problem problem) {

    /** Where it stands. */
    public Location at() {
        return problem.at();
    }

    /** What is wrong, and what to do. */
    public String message() {
        return problem.message();
    }

    /** The place, the severity and the message, the id of the check, then the line of the file with a caret. */
    @Override
    public String toString() {
        return new Problem(
                        problem.at(),
                        check.severity().word() + ": " + problem.message() + " [" + check.id() + "]",
                        problem.line())
                .toString();
    }
}
