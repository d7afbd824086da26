package io.firegrade.assessment;

/**
 * Says that an assessment failed while it ran, with the criterion at fault. Nothing half-done is returned: a hazard that was not
 * looked at must not look like none.
 */
public final class AssessmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Reports a failure.
     *
     * @param message what happened, naming the criterion
     * @param cause the exception behind it, or null
     */
    public AssessmentException(String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
    }
}
