package io.firegrade.report;

import io.firegrade.assessment.Assessment;

/** A form in which an assessment is given to its reader. The same assessment gives the same text, on every platform. */
public sealed interface Report permits TextReport, JsonReport {

    /**
     * Renders an assessment.
     *
     * @return the text; its lines end in {@code \n}, the last one, too
     */
    String render(Assessment assessment);
}
