package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Verdict;
import io.firegrade.authoring.CaseReader;
import io.firegrade.authoring.CaseRunner;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.io.InspectionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NationalPackTest {

    private static final Path PACK = Path.of("rules/cn");
    private static final RuleBook BOOK = RuleBook.standard();

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItExpects() {
        CaseRunner runner = new CaseRunner(BOOK);
        return cases().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.criterion() + ": " + example.name(),
                        () -> assertThat(runner.differences(example)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyCriterionHasCasesForEachVerdict() {
        Map<String, Set<Verdict>> expected = cases().stream()
                .collect(Collectors.groupingBy(
                        CriterionCase::criterion, Collectors.mapping(CriterionCase::expected, Collectors.toSet())));
        return BOOK.criteria().stream()
                .map(Criterion::id)
                .map(id -> DynamicTest.dynamicTest(
                        id,
                        () -> assertThat(expected.getOrDefault(id, Set.of()))
                                .contains(Verdict.HAZARD, Verdict.CLEAR, Verdict.UNKNOWN)));
    }

    @TestFactory
    Stream<DynamicTest> aCompliantPremisesGivesNoFindingAndNothingOpen() throws IOException {
        InspectionReader reader = new InspectionReader(BOOK.facts());
        try (Stream<Path> bases = Files.list(PACK.resolve("bases"))) {
            return bases.sorted().toList().stream()
                    .map(base -> DynamicTest.dynamicTest(base.getFileName().toString(), () -> {
                        Assessment assessment = BOOK.assess(reader.read(base));
                        assertThat(assessment.findings()).isEmpty();
                        assertThat(assessment.questions()).isEmpty();
                        assertThat(assessment.determinations()).isEmpty();
                    }));
        }
    }

    private static List<CriterionCase> cases() {
        PackFolder folder = PackFolder.of(PACK);
        CaseReader reader = new CaseReader(BOOK.facts(), folder);
        return PackManifest.read(folder).criteria().stream()
                .map(file -> file.replaceFirst("\\.drl$", ".cases.yaml"))
                .flatMap(file -> reader.read(file).stream())
                .toList();
    }
}
