package io.firegrade.engine;

import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Condition;

/** Is told what becomes of a criterion, part by part, while an inspection is judged by it. */
public interface ConditionWatcher {

    /**
     * A comparison or membership was evaluated for one combination of facts. What may be there besides the listed facts is not told:
     * nothing can be compared there.
     *
     * @param condition a {@link Condition.Comparison} or {@link Condition.Membership}, the very one of the criterion
     * @param truth what it came to
     */
    void evaluated(Condition condition, Truth truth);

    /**
     * A subject was judged; or there is none, and nothing that may be one, so that the criterion is not applicable.
     *
     * @param verdict one of {@code HAZARD}, {@code UNKNOWN}, {@code CLEAR} and {@code NOT_APPLICABLE}
     */
    void judged(Verdict verdict);
}
