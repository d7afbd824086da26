package io.firegrade.testing;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.FactReference;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Question;
import io.firegrade.facts.Language;
import io.firegrade.report.EvidenceText;
import java.util.List;
import java.util.stream.Collectors;

/** What an assessment says, as failures show it. */
final class Said {

    private static final int MOST = 10;
    private static final EvidenceText REASONS = new EvidenceText(Language.EN);

    private Said() {}

    /** A fact, such as {@code room kitchen}. */
    static String fact(FactReference fact) {
        return fact.type().label().en() + (fact.id().isEmpty() ? " that is not listed" : " " + fact.id());
    }

    /** Findings, indented, each with its evidence. */
    static String findings(List<Finding> findings) {
        return listed(findings.stream()
                .map(finding -> "  " + finding.criterion() + ": " + finding.grade() + ", about "
                        + fact(finding.subject())
                        + finding.evidence().stream()
                                .map(evidence -> "\n    " + REASONS.of(evidence))
                                .collect(Collectors.joining()))
                .toList());
    }

    /** The questions on which a criterion waits, indented. */
    static String questions(Assessment assessment, String criterion) {
        return questions(assessment.questions().stream()
                .filter(question -> question.settles().contains(criterion)
                        || question.helps().contains(criterion))
                .toList());
    }

    /** Questions, indented. */
    static String questions(List<Question> questions) {
        return listed(questions.stream()
                .map(question ->
                        "  " + question.pointer() + " (" + question.text().en() + ")")
                .toList());
    }

    /** Lines, of which only the first are worth reading. */
    static String listed(List<String> entries) {
        int more = entries.size() - MOST;
        return entries.isEmpty()
                ? "  none"
                : entries.stream().limit(MOST).collect(Collectors.joining("\n"))
                        + (more > 0 ? "\n  … and " + more + " more" : "");
    }
}
