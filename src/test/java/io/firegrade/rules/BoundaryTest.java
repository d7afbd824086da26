package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Verdict;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every threshold of a criterion is tried by its cases: met, not met, and exactly at the limit. */
class BoundaryTest {

    private static final String FLOOR = "no floor has the number 0: the first basement is -1, the ground floor 1";

    /** Limits that no value, or none that occurs, can meet exactly, with the reason. */
    private static final Map<String, String> NEVER_EXACTLY = Map.of(
            "Premises.lowestFloor < 0.0",
            FLOOR,
            "Premises.lowestFloor ≥ 0.0",
            FLOOR,
            "Premises.highestFloor < 0.0",
            FLOOR,
            "Premises.highestFloor ≥ 0.0",
            FLOOR);

    private static final Map<String, List<CriterionCase>> CASES = NationalCases.byCriterion();

    @TestFactory
    Stream<DynamicTest> everyThresholdIsTriedOnBothSidesAndAtTheLimit() {
        return NationalCases.BOOK.criteria().stream()
                .map(criterion -> DynamicTest.dynamicTest(criterion.id(), () -> {
                    Map<String, Set<String>> missing = tried(criterion).missing();
                    missing.entrySet()
                            .removeIf(lack -> NEVER_EXACTLY.containsKey(lack.getKey())
                                    && lack.getValue().equals(Set.of(Thresholds.AT_THE_LIMIT)));
                    assertThat(missing)
                            .as(
                                    "%s: no case shows these thresholds so; add them to %s with everything else of the criterion"
                                            + " met, so that the threshold alone decides",
                                    NationalCases.place(criterion), NationalCases.casesOf(criterion))
                            .isEmpty();
                }));
    }

    @Test
    void everyExceptionIsNeeded() {
        assertThat(NationalCases.BOOK.criteria())
                .flatExtracting(criterion -> tried(criterion).missing().keySet())
                .containsAll(NEVER_EXACTLY.keySet());
    }

    /** A verdict that stays open shows nothing of a threshold. */
    private static Thresholds tried(Criterion criterion) {
        Thresholds thresholds = new Thresholds(criterion);
        CASES.getOrDefault(criterion.id(), List.of()).stream()
                .filter(example -> example.expected() != Verdict.UNKNOWN)
                .forEach(example -> thresholds.visit(type -> NationalCases.facts(example, type)));
        return thresholds;
    }
}
