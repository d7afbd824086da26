package io.firegrade.authoring.lint;

import java.util.Comparator;
import java.util.List;

/**
 * What was found in a pack. Immutable.
 *
 * @param pack the pack as it was named
 * @param findings the findings by file, line and column
 * @param excepted the findings that the pack excepts with a reason, in the same order
 */
public record LintReport(String pack, List<LintFinding> findings, List<Excepted> excepted) {

    private static final Comparator<LintFinding> ORDER = Comparator.<LintFinding, String>comparing(
                    finding -> finding.at().file())
            .thenComparing(finding -> finding.at().line())
            .thenComparing(finding -> finding.at().column())
            .thenComparing(LintFinding::check)
            .thenComparing(LintFinding::message);

    /** Copies and sorts the lists. */
    public LintReport {
        findings = findings.stream().sorted(ORDER).toList();
        excepted = excepted.stream()
                .sorted(Comparator.comparing(Excepted::finding, ORDER))
                .toList();
    }

    /** How many findings have that severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.check().severity() == severity)
                .count();
    }

    /** Whether a finding is of that severity or graver. */
    public boolean has(Severity least) {
        return findings.stream().anyMatch(finding -> finding.check().severity().atLeast(least));
    }
}
