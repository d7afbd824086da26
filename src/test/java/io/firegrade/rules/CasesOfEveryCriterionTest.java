package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Verdict;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.Criterion;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every criterion has cases for each of its verdicts. */
class CasesOfEveryCriterionTest {

    private static final Map<String, List<CriterionCase>> CASES = NationalCases.byCriterion();

    @TestFactory
    Stream<DynamicTest> everyCriterionHasCasesForEachVerdict() {
        return NationalCases.BOOK.criteria().stream()
                .map(criterion -> DynamicTest.dynamicTest(
                        criterion.id(),
                        () -> assertThat(lacking(criterion))
                                .as(
                                        "%s lacks cases: add one for each of these to %s, starting from a base of rules/cn/bases",
                                        NationalCases.place(criterion), NationalCases.casesOf(criterion))
                                .isEmpty()));
    }

    private static Set<Verdict> lacking(Criterion criterion) {
        Set<Verdict> lacking = EnumSet.of(Verdict.HAZARD, Verdict.CLEAR, Verdict.UNKNOWN);
        if (canFail(criterion)) {
            lacking.add(Verdict.NOT_APPLICABLE);
        }
        lacking.removeAll(CASES.getOrDefault(criterion.id(), List.of()).stream()
                .map(CriterionCase::expected)
                .collect(Collectors.toSet()));
        return lacking;
    }

    /** Whether there can be premises that the criterion does not apply to. */
    private static boolean canFail(Criterion criterion) {
        return !criterion.subject().type().single()
                || criterion.scope().stream()
                        .anyMatch(pattern -> !pattern.conditions().isEmpty());
    }
}
