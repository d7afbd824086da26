package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.PackReference;
import io.firegrade.assessment.Verdict;
import io.firegrade.authoring.CaseReader;
import io.firegrade.authoring.CaseRunner;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.BundledPacks;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Named;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.drl.Pack;
import io.firegrade.facts.Fact;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled packs that extend the national one. */
class LocalPacksTest {

    private static final Path RULES = Path.of("rules");
    private static final List<String> LOCAL = List.of("beijing", "shanxi");
    private static final Map<String, RuleBook> BOOKS = LOCAL.stream()
            .collect(Collectors.toMap(
                    id -> id, id -> RuleBook.builder().bundledPack(id).build()));

    @Test
    void theyAreTheFoldersBesideTheNationalPack() throws IOException {
        try (Stream<Path> folders = Files.list(RULES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(BundledPacks.ids());
        }
        LOCAL.forEach(
                id -> assertThat(book(id).packs()).extracting(PackReference::id).containsExactly("cn", id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beijing", "shanxi"})
    void theFolderAloneGivesTheSameCriteria(String id) {
        Pack pack = Pack.read(List.of(PackFolder.of(RULES.resolve(id))), book(id).facts());
        assertThat(pack.criteria())
                .extracting(Criterion::id)
                .isEqualTo(book(id).criteria().stream().map(Criterion::id).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItExpects() {
        return LOCAL.stream().flatMap(id -> cases(id).stream().map(example -> run(id, example)));
    }

    @TestFactory
    Stream<DynamicTest> everyCriterionHasCasesForEachVerdict() {
        return LOCAL.stream().flatMap(id -> {
            Map<String, Set<Verdict>> expected = cases(id).stream()
                    .collect(Collectors.groupingBy(
                            CriterionCase::criterion, Collectors.mapping(CriterionCase::expected, Collectors.toSet())));
            return own(id).stream()
                    .map(criterion -> DynamicTest.dynamicTest(
                            id + " " + criterion,
                            () -> assertThat(expected.getOrDefault(criterion, Set.of()))
                                    .contains(Verdict.HAZARD, Verdict.CLEAR, Verdict.UNKNOWN)));
        });
    }

    @TestFactory
    Stream<DynamicTest> theRestOfTheNationalPackSaysWhatItSaid() throws IOException {
        InspectionReader reader = new InspectionReader(RuleBook.standard().facts());
        try (Stream<Path> bases = Files.list(RULES.resolve("cn/bases"))) {
            return bases.sorted().toList().stream()
                    .flatMap(base -> LOCAL.stream()
                            .map(id -> DynamicTest.dynamicTest(id + " " + base.getFileName(), () -> {
                                Inspection inspection = reader.read(base);
                                assertThat(national(book(id).assess(inspection), id))
                                        .isEqualTo(national(RuleBook.standard().assess(inspection), id));
                            })));
        }
    }

    private static Map<String, Verdict> national(Assessment assessment, String id) {
        Map<String, Verdict> verdicts = new TreeMap<>(assessment.verdicts());
        verdicts.keySet().removeAll(own(id));
        return verdicts;
    }

    @TestFactory
    Stream<DynamicTest> unmodifiedDroolsAgreesOnWhatIsCertain() {
        return LOCAL.stream().flatMap(id -> {
            PlainDrools drools = new PlainDrools(PackManifest.read(PackFolder.of(RULES.resolve(id))).criteria().stream()
                    .map(RULES.resolve(id)::resolve)
                    .toList());
            return cases(id).stream()
                    .filter(example -> own(id).contains(example.criterion()))
                    .filter(example -> example.expected() == Verdict.HAZARD || example.expected() == Verdict.CLEAR)
                    .map(example ->
                            DynamicTest.dynamicTest(id + " " + example.criterion() + ": " + example.name(), () -> {
                                Set<String> subjects = drools.fire(facts(example.inspection()), List.of())
                                        .getOrDefault(example.criterion(), Set.of());
                                assertThat(!subjects.isEmpty()).isEqualTo(example.expected() == Verdict.HAZARD);
                            }));
        });
    }

    private static List<Fact> facts(Inspection inspection) {
        return RuleBook.standard().facts().inspected().stream()
                .flatMap(type -> inspection.facts(type).stream())
                .toList();
    }

    @Test
    void beijingReplacesOneCriterion() {
        PackManifest manifest = PackManifest.read(PackFolder.of(RULES.resolve("beijing")));
        assertThat(manifest.replaces()).extracting(Named::name).containsExactly("mgmt-duct-not-cleaned");
        assertThat(own("beijing"))
                .containsExactly(
                        "gas-lpg-rental-outside-kitchen", "gas-supply-contract-missing", "mgmt-duct-not-cleaned");
        assertThat(book("beijing").criteria())
                .hasSize(RuleBook.standard().criteria().size() + 2);
    }

    private static DynamicTest run(String id, CriterionCase example) {
        return DynamicTest.dynamicTest(
                id + " " + example.criterion() + ": " + example.name(),
                () -> assertThat(new CaseRunner(book(id)).differences(example)).isEmpty());
    }

    private static RuleBook book(String id) {
        return BOOKS.getOrDefault(id, RuleBook.standard());
    }

    /** The criteria that a pack adds or defines anew. */
    private static Set<String> own(String id) {
        return book(id).criteria().stream()
                .filter(criterion -> criterion.pack().id().equals(id))
                .map(Criterion::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CriterionCase> cases(String id) {
        PackFolder folder = PackFolder.of(RULES.resolve(id));
        CaseReader reader = new CaseReader(book(id).facts(), folder);
        return PackManifest.read(folder).criteria().stream()
                .map(file -> file.replaceFirst("\\.drl$", ".cases.yaml"))
                .flatMap(file -> reader.read(file).stream())
                .toList();
    }
}
