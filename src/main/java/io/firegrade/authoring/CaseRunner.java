package io.firegrade.authoring;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Runs cases against a rule book. Immutable and thread-safe. */
public final class CaseRunner {

    private final RuleBook book;

    /** Runs cases against this rule book. */
    public CaseRunner(RuleBook book) {
        this.book = book;
    }

    /**
     * Runs a case.
     *
     * @return how the assessment differs from what the case expects, each difference with its place; empty if it does not
     * @throws IllegalArgumentException if the rule book has no such criterion; the message names the nearest
     */
    public List<String> differences(CriterionCase example) {
        Assessment assessment = book.assess(example.inspection());
        List<String> differences = new ArrayList<>();
        Verdict verdict = verdict(example, assessment);
        if (verdict != example.expected()) {
            differences.add(say(example, "expected " + example.expected() + ", was " + verdict));
        }
        example.grade().ifPresent(grade -> {
            List<Grade> grades = assessment.findings().stream()
                    .filter(finding -> finding.criterion().equals(example.criterion()))
                    .map(Finding::grade)
                    .distinct()
                    .toList();
            if (!grades.equals(List.of(grade))) {
                differences.add(say(example, "expected the grade " + grade + ", was " + grades));
            }
        });
        List<String> asked = assessment.questions().stream()
                .filter(question -> question.settles().contains(example.criterion())
                        || question.helps().contains(example.criterion()))
                .map(Question::pointer)
                .toList();
        example.questions().stream()
                .filter(pointer -> !asked.contains(pointer))
                .map(pointer -> say(example, "expected the question " + pointer + ", asked were " + asked))
                .forEach(differences::add);
        return differences;
    }

    /** What the criterion says, also of one that is no hazard by itself and so stands in no verdicts. */
    private Verdict verdict(CriterionCase example, Assessment assessment) {
        Verdict graded = assessment.verdicts().get(example.criterion());
        return graded != null
                ? graded
                : book.explain(example.inspection(), example.criterion()).verdict();
    }

    private static String say(CriterionCase example, String difference) {
        return example.at() + " " + example.criterion() + " (" + example.name() + "): " + difference;
    }
}
