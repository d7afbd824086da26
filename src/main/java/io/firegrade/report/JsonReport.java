package io.firegrade.report;

import io.firegrade.assessment.Assessment;

/**
 * An assessment in JSON, for programs. Names and order are stable; a value that is not there has no key, except that
 * {@code atLeast} and {@code atMost} of the grade are {@code null}.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonReport implements Report {

    private final boolean indented;

    private JsonReport(boolean indented) {
        this.indented = indented;
    }

    /** One indented object, for a file of its own. */
    public static JsonReport pretty() {
        return new JsonReport(true);
    }

    /** One line, for NDJSON. */
    public static JsonReport line() {
        return new JsonReport(false);
    }

    @Override
    public String render(Assessment assessment) {
        return indented
                ? JsonText.pretty(json -> new JsonAssessment(json).write(assessment))
                : JsonText.line(json -> new JsonAssessment(json).write(assessment));
    }
}
