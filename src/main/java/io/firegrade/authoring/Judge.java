package io.firegrade.authoring;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Explanation;
import io.firegrade.engine.Assessor;
import io.firegrade.inspection.Inspection;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What cases are judged by: a rule book, or some of the criteria of a pack. */
record Judge(Function<Inspection, Assessment> assess, BiFunction<Inspection, String, Explanation> explain) {

    static Judge of(RuleBook book) {
        return new Judge(book::assess, book::explain);
    }

    static Judge of(Assessor assessor) {
        return new Judge(assessor::assess, assessor::explain);
    }
}
