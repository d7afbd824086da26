package io.firegrade.authoring;

/**
 * One way in which an assessment differs from what a case expects.
 *
 * @param what what differs: {@code verdict}, {@code grade}, {@code question}, {@code subjects} or {@code evidence}
 * @param expected what the case expects
 * @param actual what the assessment gives instead
 */
public record CaseDifference(String what, String expected, String actual) {

    /** The difference in a line, such as {@code expected HAZARD, was CLEAR}. */
    @Override
    public String toString() {
        return switch (what) {
            case "verdict" -> "expected " + expected + ", was " + actual;
            case "question" -> "expected the question " + expected + ", asked were " + actual;
            default -> "expected the " + what + " " + expected + ", was " + actual;
        };
    }
}
