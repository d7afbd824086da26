package io.firegrade.testing;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Determination;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.SwitchedOff;
import io.firegrade.assessment.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on an assessment. Criteria are named by their ids; a name that the rule book does not have fails, whatever is asserted.
 *
 * <p>A verdict that is {@link Verdict#UNKNOWN} is neither a hazard nor clear: assert which of the three you mean.
 */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    private final Why why;

    AssessmentAssert(Assessment assessment, Why why) {
        super(assessment, AssessmentAssert.class);
        this.why = why;
    }

    /** There is a proven hazard of this criterion. What follows narrows down which. */
    public HazardAssert hasHazard(String criterion) {
        Verdict verdict = verdict(criterion);
        if (verdict != Verdict.HAZARD) {
            throw failed("a hazard of '" + criterion + "'", criterion, verdict);
        }
        return new HazardAssert(this, criterion, findings(criterion));
    }

    /** No hazard of this criterion is proven, nor one waived. It may be unknown all the same. */
    public AssessmentAssert hasNoHazard(String criterion) {
        Verdict verdict = verdict(criterion);
        if (verdict == Verdict.HAZARD || verdict == Verdict.WAIVED) {
            throw failed("no hazard of '" + criterion + "'", criterion, verdict);
        }
        return this;
    }

    /** The criterion finds no hazard, and nothing that is not established could make it one. */
    public AssessmentAssert isClear(String criterion) {
        return hasVerdict(criterion, Verdict.CLEAR);
    }

    /** Something that is not established decides. */
    public AssessmentAssert isUnknown(String criterion) {
        return hasVerdict(criterion, Verdict.UNKNOWN);
    }

    /** There is nothing that the criterion is about. */
    public AssessmentAssert isNotApplicable(String criterion) {
        return hasVerdict(criterion, Verdict.NOT_APPLICABLE);
    }

    /** The criterion does not say that there is no hazard: its verdict is neither clear nor not applicable. */
    public AssessmentAssert isNotRuledOut(String criterion) {
        Verdict verdict = verdict(criterion);
        if (verdict == Verdict.CLEAR || verdict == Verdict.NOT_APPLICABLE) {
            throw failed("'" + criterion + "' not to be ruled out", criterion, verdict);
        }
        return this;
    }

    /** The criterion gives this verdict. */
    public AssessmentAssert hasVerdict(String criterion, Verdict expected) {
        Verdict verdict = verdict(criterion);
        if (verdict != expected) {
            throw failed("the verdict " + expected + " of '" + criterion + "'", criterion, verdict);
        }
        return this;
    }

    /** No hazard is proven, nor one waived. Hazards may be unknown all the same: see {@link #hasNothingOpen()}. */
    public AssessmentAssert hasNoFindings() {
        List<Finding> all = Stream.concat(actual.findings().stream(), actual.waived().stream())
                .toList();
        return all.isEmpty() ? this : fail("no findings", "there are " + all.size() + ":\n" + Said.findings(all));
    }

    /** There is a question about this value or list. */
    public AssessmentAssert asks(String pointer) {
        if (actual.questions().stream().anyMatch(question -> question.pointer().equals(pointer))) {
            return this;
        }
        return fail("a question about " + pointer, "the questions are:\n" + Said.questions(actual.questions()));
    }

    /** There is no question about this value or list. */
    public AssessmentAssert doesNotAsk(String pointer) {
        Optional<Question> question = actual.questions().stream()
                .filter(asked -> asked.pointer().equals(pointer))
                .findFirst();
        return question.isEmpty()
                ? this
                : fail(
                        "no question about " + pointer,
                        "it matters to " + String.join(", ", question.get().settles())
                                + (question.get().settles().isEmpty()
                                                || question.get().helps().isEmpty()
                                        ? ""
                                        : ", ")
                                + String.join(", ", question.get().helps()));
    }

    /** No verdict is unknown, and nothing is asked. */
    public AssessmentAssert hasNothingOpen() {
        List<String> unknown = actual.verdicts().entrySet().stream()
                .filter(entry -> entry.getValue() == Verdict.UNKNOWN)
                .map(entry -> "  " + entry.getKey())
                .toList();
        if (unknown.isEmpty() && actual.questions().isEmpty()) {
            return this;
        }
        return fail(
                "nothing open",
                unknown.size() + " criteria are unknown:\n" + Said.listed(unknown) + "\nand the questions are:\n"
                        + Said.questions(actual.questions()));
    }

    /** The grade as found is proven to be this one or worse. */
    public AssessmentAssert hasGradeAtLeast(Grade grade) {
        Optional<Grade> proven = actual.grade().atLeast();
        return proven.filter(known -> known.compareTo(grade) >= 0).isPresent()
                ? this
                : fail(
                        "a grade of at least " + grade,
                        "proven is "
                                + shown(proven)
                                + proven.map(known -> ":\n" + Said.findings(actual.findings()))
                                        .orElse(""));
    }

    /** The grade as found cannot be worse than this one, whatever is not established. */
    public AssessmentAssert hasGradeAtMost(Grade grade) {
        Optional<Grade> possible = actual.grade().atMost();
        return possible.filter(known -> known.compareTo(grade) > 0).isEmpty()
                ? this
                : fail(
                        "a grade of at most " + grade,
                        "possible is " + shown(possible) + " and proven "
                                + shown(actual.grade().atLeast()) + ":\n" + Said.findings(actual.findings()));
    }

    private static String shown(Optional<Grade> grade) {
        return grade.map(Grade::name).orElse("none");
    }

    List<Finding> findings(String criterion) {
        return Stream.of(actual.findings(), actual.waived())
                .flatMap(List::stream)
                .filter(finding -> finding.criterion().equals(criterion))
                .toList();
    }

    /** What a criterion says, also one that is no hazard by itself and so stands in no verdicts. */
    private Verdict verdict(String criterion) {
        return Stream.<Function<String, Optional<Verdict>>>of(
                        id -> Optional.ofNullable(actual.verdicts().get(id)),
                        id -> actual.determinations().stream()
                                .filter(determination ->
                                        determination.criterion().equals(id))
                                .map(Determination::verdict)
                                .findFirst(),
                        id -> why.explanation(id).map(Explanation::verdict))
                .flatMap(source -> source.apply(criterion).stream())
                .findFirst()
                .orElseThrow(() -> failure(
                        "%s",
                        SwitchedOff.noCriterion(
                                criterion,
                                actual.switchedOff(),
                                actual.verdicts().keySet())));
    }

    private AssertionError failed(String expected, String criterion, Verdict verdict) {
        String reason = switch (verdict) {
            case HAZARD, WAIVED -> "\n" + Said.findings(findings(criterion));
            case UNKNOWN -> ", which waits for\n" + Said.questions(actual, criterion);
            case CLEAR, NOT_APPLICABLE -> "\n" + why.of(criterion);
            case NOT_IN_FORCE -> " on " + actual.asOf();
        };
        return failureOf(expected, "its verdict is " + verdict + reason);
    }

    private AssessmentAssert fail(String expected, String found) {
        throw failureOf(expected, found);
    }

    AssertionError failureOf(String expected, String found) {
        String name = actual.premises().name();
        String premises = name == null
                ? actual.premises().id()
                : name + " (" + actual.premises().id() + ")";
        return failure("%s", "expected of " + premises + ", " + actual.date() + ": " + expected + ", but " + found);
    }
}
