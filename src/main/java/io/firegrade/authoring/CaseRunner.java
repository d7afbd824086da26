package io.firegrade.authoring;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Language;
import io.firegrade.report.EvidenceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs cases. Immutable and thread-safe. */
public final class CaseRunner {

    private static final int MOST_SUBJECTS = 3;
    private static final EvidenceText WORDS = new EvidenceText(Language.EN);

    private final Judge judge;

    /** Runs cases against this rule book. */
    public CaseRunner(RuleBook book) {
        this(Judge.of(book));
    }

    CaseRunner(Judge judge) {
        this.judge = judge;
    }

    /**
     * Runs a case.
     *
     * @return how the assessment differs from what the case expects, each difference with its place; empty if it does not
     * @throws IllegalArgumentException if the rule book has no such criterion; the message names the nearest
     */
    public List<String> differences(CriterionCase example) {
        return run(example).differences().stream()
                .map(difference ->
                        example.at() + " " + example.criterion() + " (" + example.name() + "): " + difference)
                .toList();
    }

    /**
     * Runs a case.
     *
     * @return what came of it
     * @throws IllegalArgumentException if there is no such criterion; the message names the nearest
     */
    public CaseResult run(CriterionCase example) {
        long start = System.nanoTime();
        Assessment assessment = judge.assess().apply(example.inspection());
        List<CaseDifference> differences = new ArrayList<>();
        Verdict graded = assessment.verdicts().get(example.criterion());
        // One that is no hazard by itself stands in no verdicts.
        Verdict verdict = graded != null ? graded : explanation(example).verdict();
        if (verdict != example.expected()) {
            differences.add(new CaseDifference("verdict", example.expected().name(), verdict.name()));
        }
        grade(example, assessment, differences);
        List<String> asked = asked(example, assessment);
        example.questions().stream()
                .filter(pointer -> !asked.contains(pointer))
                .map(pointer -> new CaseDifference("question", pointer, asked.toString()))
                .forEach(differences::add);
        if (!example.evidence().isEmpty() || !example.subjects().isEmpty()) {
            List<Explanation.Subject> subjects = explanation(example).subjects().stream()
                    .filter(subject -> subject.verdict() == verdict)
                    .toList();
            subjects(example, subjects, differences);
            evidence(example, subjects, differences);
        }
        List<String> reasons = new ArrayList<>();
        if (!differences.isEmpty()) {
            reasons.addAll(reasons(explanation(example), verdict));
            asked.forEach(pointer -> reasons.add("not established: " + pointer));
        }
        return new CaseResult(example, differences, reasons, Duration.ofNanos(System.nanoTime() - start));
    }

    private static void grade(CriterionCase example, Assessment assessment, List<CaseDifference> differences) {
        example.grade().ifPresent(grade -> {
            List<Grade> grades = assessment.findings().stream()
                    .filter(finding -> finding.criterion().equals(example.criterion()))
                    .map(Finding::grade)
                    .distinct()
                    .toList();
            if (!grades.equals(List.of(grade))) {
                differences.add(new CaseDifference("grade", grade.name(), grades.toString()));
            }
        });
    }

    /** What is asked on behalf of the criterion. */
    private static List<String> asked(CriterionCase example, Assessment assessment) {
        return assessment.questions().stream()
                .filter(question -> question.settles().contains(example.criterion())
                        || question.helps().contains(example.criterion()))
                .map(Question::pointer)
                .toList();
    }

    private static void subjects(
            CriterionCase example, List<Explanation.Subject> subjects, List<CaseDifference> differences) {
        Set<String> ids =
                subjects.stream().map(subject -> subject.subject().id()).collect(Collectors.toCollection(TreeSet::new));
        if (!example.subjects().isEmpty() && !ids.equals(new TreeSet<>(example.subjects()))) {
            differences.add(
                    new CaseDifference("subjects", new TreeSet<>(example.subjects()).toString(), ids.toString()));
        }
    }

    private static void evidence(
            CriterionCase example, List<Explanation.Subject> subjects, List<CaseDifference> differences) {
        List<ExpectedEvidence> shown = subjects.stream()
                .flatMap(subject -> subject.reasons().stream())
                .map(ExpectedEvidence::of)
                .toList();
        for (ExpectedEvidence expected : example.evidence()) {
            if (shown.stream().noneMatch(expected::isMetBy)) {
                List<ExpectedEvidence> there = shown.stream()
                        .filter(other -> other.pointer().equals(expected.pointer()))
                        .toList();
                differences.add(new CaseDifference(
                        "evidence", expected.toString(), String.valueOf(there.isEmpty() ? shown : there)));
            }
        }
    }

    private Explanation explanation(CriterionCase example) {
        return judge.explain().apply(example.inspection(), example.criterion());
    }

    /** The reasons of those subjects that make the verdict. */
    private static List<String> reasons(Explanation explanation, Verdict verdict) {
        List<String> reasons = new ArrayList<>();
        explanation.subjects().stream()
                .filter(subject -> subject.verdict() == verdict)
                .limit(MOST_SUBJECTS)
                .forEach(subject -> {
                    for (Evidence evidence : subject.reasons()) {
                        boolean holds = verdict == Verdict.HAZARD || verdict == Verdict.UNKNOWN;
                        String text = holds ? WORDS.of(evidence) : WORDS.whyNot(evidence);
                        reasons.add(
                                subject.subject().id().isEmpty()
                                        ? text
                                        : subject.subject().id() + ": " + text);
                    }
                });
        return reasons.stream().distinct().toList();
    }
}
