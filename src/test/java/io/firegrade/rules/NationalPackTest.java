package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Determination;
import io.firegrade.assessment.Verdict;
import io.firegrade.authoring.CaseRunner;
import io.firegrade.io.InspectionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NationalPackTest {

    private static final RuleBook BOOK = NationalCases.BOOK;

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItExpects() {
        CaseRunner runner = new CaseRunner(BOOK);
        return NationalCases.all().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.criterion() + ": " + example.name(),
                        () -> assertThat(runner.differences(example)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aCompliantPremisesGivesNoFindingAndNothingOpen() throws IOException {
        InspectionReader reader = new InspectionReader(BOOK.facts());
        try (Stream<Path> bases = Files.list(NationalCases.PACK.resolve("bases"))) {
            return bases.sorted().toList().stream()
                    .map(base -> DynamicTest.dynamicTest(base.getFileName().toString(), () -> {
                        Assessment assessment = BOOK.assess(reader.read(base));
                        assertThat(assessment.findings()).isEmpty();
                        assertThat(assessment.questions()).isEmpty();
                        assertThat(assessment.determinations()) // the screens say that they are no more than that
                                .extracting(Determination::verdict)
                                .containsOnly(Verdict.CLEAR);
                    }));
        }
    }
}
