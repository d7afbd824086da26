package io.firegrade.authoring.lint;

import java.util.stream.Collectors;

/** A report on a pack in words: each finding with its place, line and caret, then how many there are. Immutable. */
public final class LintText {

    private final boolean notes;

    /**
     * Writes reports.
     *
     * @param notes whether notes are shown; else they are only counted
     */
    public LintText(boolean notes) {
        this.notes = notes;
    }

    /** The report as text, with a line end at its end. */
    public String render(LintReport report) {
        String findings = report.findings().stream()
                .filter(finding -> notes || finding.check().severity() != Severity.NOTE)
                .map(finding -> finding + "\n")
                .collect(Collectors.joining());
        return findings + (findings.isEmpty() ? "" : "\n") + report.pack() + ": "
                + count(report.count(Severity.ERROR), "error") + ", "
                + count(report.count(Severity.WARNING), "warning") + ", "
                + count(report.count(Severity.NOTE), "note")
                + (notes || report.count(Severity.NOTE) == 0 ? "" : " (--notes shows them)")
                + "; excepted with a reason: " + report.excepted().size() + "\n";
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
