package io.firegrade.assessment;

import java.util.List;

/**
 * Why a criterion says what it says of an inspection.
 *
 * @param criterion the id of the criterion
 * @param verdict its verdict
 * @param subjects the things that it was asked about, in the order of their ids
 */
public record Explanation(String criterion, Verdict verdict, List<Subject> subjects) {

    /** Copies the list. */
    public Explanation {
        subjects = List.copyOf(subjects);
    }

    /**
     * Why the criterion says what it says of one thing.
     *
     * @param subject the thing; with an empty id what may be there besides the listed ones
     * @param verdict the verdict on it
     * @param reasons of a hazard its evidence; of what is clear, or what the criterion does not apply to, the conditions that fail
     *     and that come nearest to being met, or the facts that stand against it; of what is open the totals that
     *     are not decided, as the questions say the rest
     */
    public record Subject(FactReference subject, Verdict verdict, List<Evidence> reasons) {

        /** Copies the list. */
        public Subject {
            reasons = List.copyOf(reasons);
        }
    }
}
