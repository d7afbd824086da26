package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.Step;
import io.firegrade.assessment.Step.Outcome;
import io.firegrade.assessment.Step.Part;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every criterion of the national pack can be explained, and its steps say the same as its verdict. */
class ExplanationOfThePackTest {

    private static final RuleBook BOOK = RuleBook.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/noodle-shop.yaml",
                "rules/cn/bases/restaurant.yaml",
                "rules/cn/bases/ktv.yaml",
                "rules/cn/bases/warehouse.yaml",
                "src/test/resources/io/firegrade/report/explained/bare.yaml",
            })
    void stepsAgreeWithVerdicts(String file) {
        Inspection inspection = new InspectionReader(BOOK.facts()).read(Path.of(file));
        Assessment assessment = BOOK.assess(inspection);
        List<String> wrong = new ArrayList<>();
        for (Criterion criterion : BOOK.criteria()) {
            Explanation explanation = BOOK.explain(inspection, criterion.id());
            Verdict assessed = assessment.verdicts().get(criterion.id());
            if (assessed != null && assessed != explanation.verdict()) {
                wrong.add(criterion.id() + " is assessed as " + assessed + ", explained as " + explanation.verdict());
            }
            if (explanation.verdict() == Verdict.UNKNOWN
                    && explanation.answers().isEmpty()) {
                wrong.add(criterion.id() + " is open without a question");
            }
            for (Explanation.Subject subject : explanation.subjects()) {
                if (!agree(subject)) {
                    wrong.add(criterion.id() + " " + subject);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean agree(Explanation.Subject subject) {
        List<Step> steps = subject.steps();
        return switch (subject.verdict()) {
            case HAZARD, WAIVED ->
                steps.stream().allMatch(step -> step.outcome() == Outcome.MET)
                        || steps.stream()
                                .anyMatch(step -> step.part() == Part.ALTERNATIVES && step.outcome() == Outcome.MET);
            case UNKNOWN -> has(steps, Outcome.UNKNOWN);
            case CLEAR -> has(steps, Outcome.NOT_MET);
            case NOT_APPLICABLE ->
                steps.stream().anyMatch(step -> step.part() == Part.SCOPE && step.outcome() == Outcome.NOT_MET);
            case NOT_IN_FORCE -> steps.isEmpty();
        };
    }

    private static boolean has(List<Step> steps, Outcome outcome) {
        return steps.stream().anyMatch(step -> step.outcome() == outcome);
    }
}
