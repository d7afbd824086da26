package io.firegrade.engine;

import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.DatedBasis;
import io.firegrade.facts.Bilingual;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Explains what one criterion says of one inspection. */
final class Explaining {

    private final Criterion criterion;
    private final Inspection inspection;
    private final LocalDate asOf;
    private final Acts acts;
    private final List<DatedBasis> bases;

    Explaining(Criterion criterion, Inspection inspection, LocalDate asOf, Acts acts, List<DatedBasis> bases) {
        this.criterion = criterion;
        this.inspection = inspection;
        this.asOf = asOf;
        this.acts = acts;
        this.bases = bases;
    }

    /** No legal basis is in force, so that nothing is judged. */
    Explanation notInForce() {
        return explanation(Verdict.NOT_IN_FORCE, List.of(), List.of());
    }

    /**
     * Explains over what is known.
     *
     * @param settler settles over the facts and the breaches of lower levels
     * @param behind the open criteria of lower levels by id
     * @param titles the titles of criteria
     */
    Explanation explain(Settler settler, Map<String, OpenCriterion> behind, Function<String, Bilingual> titles) {
        List<Explanation.Subject> subjects = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Row row : Judging.subjects(criterion, settler)) {
            Explanation.Subject subject = subject(settler, row);
            subjects.add(subject);
            if (subject.verdict() == Verdict.UNKNOWN) {
                open.add(row);
            }
        }
        Verdict verdict = subjects.stream()
                .map(Explanation.Subject::verdict)
                .min(Comparator.naturalOrder())
                .orElse(Verdict.NOT_APPLICABLE);
        return explanation(
                verdict,
                subjects,
                open.isEmpty()
                        ? List.of()
                        : answers(
                                new OpenCriterion(criterion, settler, open, verdict != Verdict.HAZARD, behind),
                                settler,
                                titles));
    }

    private Explanation.Subject subject(Settler settler, Row row) {
        Verdict settled = settler.verdict(criterion, row);
        boolean possible = settled == Verdict.HAZARD || settled == Verdict.UNKNOWN;
        Optional<Finding.Waiver> waiver = possible
                ? acts.waiver(criterion, row)
                        .map(act -> new Finding.Waiver(act.reason(), act.approvedBy(), act.until()))
                : Optional.empty();
        return new Explanation.Subject(
                row.reference(),
                settled == Verdict.HAZARD && waiver.isPresent() ? Verdict.WAIVED : settled,
                reasons(settler, row, settled),
                Walkthrough.of(settler, criterion, row),
                settled == Verdict.HAZARD && acts.corrected(criterion, row),
                waiver);
    }

    private List<Evidence> reasons(Settler settler, Row row, Verdict settled) {
        return switch (settled) {
            case HAZARD -> EvidenceCollector.of(settler, criterion, row);
            case UNKNOWN -> OpenTotals.of(settler, criterion, row);
            case CLEAR -> WhyNot.clear(settler, criterion, row);
            case NOT_APPLICABLE -> WhyNot.outOfScope(settler, criterion, row);
            default -> List.of();
        };
    }

    private static List<Explanation.Answers> answers(
            OpenCriterion open, Settler settler, Function<String, Bilingual> titles) {
        List<Explanation.Answers> answers = new ArrayList<>();
        Map<Unknown, Question> questions = Questions.of(open, settler.snapshot(), titles);
        Trials trials = open.trials();
        questions.forEach((unknown, question) ->
                answers.add(new Explanation.Answers(question, TriedAnswers.of(open, trials, unknown))));
        return answers;
    }

    private Explanation explanation(
            Verdict verdict, List<Explanation.Subject> subjects, List<Explanation.Answers> answers) {
        return new Explanation(
                criterion.id(),
                criterion.title(),
                criterion.role(),
                criterion.grade(),
                criterion.at(),
                List.of(),
                inspection.premises(),
                inspection.date(),
                asOf,
                verdict,
                bases.stream().map(this::basis).toList(),
                subjects,
                answers);
    }

    /** The dates of the clause where it has its own. */
    private Explanation.Basis basis(DatedBasis dated) {
        LocalDate from = dated.clause()
                .from()
                .filter(first -> first.isAfter(dated.standard().from()))
                .orElse(dated.standard().from());
        Optional<LocalDate> until = Stream.of(
                        dated.standard().until(), dated.clause().until())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return new Explanation.Basis(
                dated.on(asOf), from, until, criterion.role() == Role.ELEMENT || dated.inForce(asOf));
    }
}
