package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Premises;
import io.firegrade.source.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a criterion says what it says of an inspection, condition by condition.
 *
 * @param criterion the id of the criterion
 * @param title what it is about
 * @param role what it is for
 * @param grade how grave it is
 * @param at where its rule stands
 * @param lines its conditions as their author wrote them
 * @param premises the premises that were inspected
 * @param date the day of the visit
 * @param asOf the day whose law was applied: that of the visit, unless another was asked for
 * @param verdict its verdict
 * @param basis its legal bases, those that are not in force on that day among them
 * @param subjects the things that it was asked about, in the order of their ids; none if it is not in force
 * @param answers of an open verdict what to find out, the most decisive first, and what answers would make of it
 */
public record Explanation(
        String criterion,
        Bilingual title,
        Role role,
        Grade grade,
        Location at,
        List<Line> lines,
        Premises premises,
        LocalDate date,
        LocalDate asOf,
        Verdict verdict,
        List<Basis> basis,
        List<Subject> subjects,
        List<Answers> answers) {

    /** Copies the lists. */
    public Explanation {
        lines = List.copyOf(lines);
        basis = List.copyOf(basis);
        subjects = List.copyOf(subjects);
        answers = List.copyOf(answers);
    }

    /** The same with the text of its conditions. */
    public Explanation withLines(List<Line> text) {
        return new Explanation(
                criterion, title, role, grade, at, text, premises, date, asOf, verdict, basis, subjects, answers);
    }

    /**
     * A line of the conditions.
     *
     * @param number its number in the file of the rule, from 1
     * @param text what stands on it
     */
    public record Line(int number, String text) {}

    /**
     * A legal basis and when it is in force.
     *
     * @param basis what it is while it is in force
     * @param from the first day
     * @param until the last day, if that is known
     * @param inForce whether it is in force on the day of the visit
     */
    public record Basis(LegalBasis basis, LocalDate from, Optional<LocalDate> until, boolean inForce) {}

    /**
     * Why the criterion says what it says of one thing.
     *
     * @param subject the thing; with an empty id what may be there besides the listed ones
     * @param verdict the verdict on it
     * @param reasons of a hazard its evidence; of what is clear, or what the criterion does not apply to, the conditions that fail
     *     and that come nearest to being met, or the facts that stand against it; of what is open the totals that
     *     are not decided, as the questions say the rest
     * @param steps its conditions in their order, each with what it came to
     * @param corrected whether it was put right during the visit
     * @param waiver who answers for it, if it is waived, or would be if it turns out to be a hazard
     */
    public record Subject(
            FactReference subject,
            Verdict verdict,
            List<Evidence> reasons,
            List<Step> steps,
            boolean corrected,
            Optional<Finding.Waiver> waiver) {

        /** Copies the lists. */
        public Subject {
            reasons = List.copyOf(reasons);
            steps = List.copyOf(steps);
        }
    }

    /**
     * What to find out, and what answers would make of the verdict.
     *
     * @param question what to find out
     * @param examples answers that were tried, each with the verdict on the whole inspection that it alone leads to; none if the
     *     answer acts through other criteria, or there is too much to try
     */
    public record Answers(Question question, List<Example> examples) {

        /** Copies the list. */
        public Answers {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Answers that lead to the same verdict.
     *
     * @param answer the answers in words
     * @param verdict the verdict
     */
    public record Example(Bilingual answer, Verdict verdict) {}
}
