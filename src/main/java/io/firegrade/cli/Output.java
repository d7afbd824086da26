package io.firegrade.cli;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.report.Report;
import io.firegrade.report.TextReport;
import io.firegrade.source.InputException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Prints assessments and messages, and remembers what the exit status depends on. Not thread-safe. */
final class Output {

    private static final String RULE = "─".repeat(100);

    private final PrintWriter out;
    private final PrintWriter err;
    private final Report report;
    private boolean printed;
    private boolean refused;
    private @Nullable Grade worst;

    Output(PrintWriter out, PrintWriter err, Report report) {
        this.out = out;
        this.err = err;
        this.report = report;
    }

    /** Prints an assessment. */
    void print(Assessment assessment) {
        if (printed && report instanceof TextReport) {
            out.print("\n" + RULE + "\n\n");
        }
        printed = true;
        out.print(report.render(assessment));
        for (Finding finding : assessment.findings()) {
            worst = worst == null || finding.grade().compareTo(worst) > 0 ? finding.grade() : worst;
        }
    }

    /** Says that an input is wrong. */
    void refuse(InputException e) {
        refuse(String.valueOf(e.getMessage()));
    }

    /** Says that something went wrong. */
    void refuse(String message) {
        refused = true;
        out.flush();
        err.print(message + "\n");
        err.flush();
    }

    /** Whether anything was refused. */
    boolean refused() {
        return refused;
    }

    /** Whether a finding is of that grade or worse. */
    boolean found(@Nullable Grade least) {
        return least != null && worst != null && worst.compareTo(least) >= 0;
    }
}
