package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.Verdict;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionReader;
import io.firegrade.source.Document;
import io.firegrade.source.Node;
import io.firegrade.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the library says of published inspections, beside what the authority found there. */
class PublishedCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/firegrade/published");
    private static final Path EXPECTED = FOLDER.resolve("expected.yaml");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final RuleBook BOOK = RuleBook.standard();

    @TestFactory
    Stream<DynamicTest> everyInspectionGivesExactlyTheseHazards() {
        return expected().stream()
                .map(published -> DynamicTest.dynamicTest(published.name(), () -> {
                    Inspection inspection = published.inspection();
                    assertThat(hazards(BOOK.assess(inspection))).isEqualTo(published.hazards());
                    assertThat(hazards(BOOK.assess(inspection.withDate(TODAY)))).isEqualTo(published.today());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFindingOfTheAuthorityIsAHazardOrHasAReason() {
        return expected().stream()
                .map(published -> DynamicTest.dynamicTest(published.name(), () -> {
                    Assessment assessment = BOOK.assess(published.inspection());
                    assertThat(published.findings()).isNotEmpty().allSatisfy(finding -> {
                        for (String criterion : finding.is()) {
                            assertThat(assessment.verdict(criterion))
                                    .as(criterion)
                                    .isEqualTo(Verdict.HAZARD);
                        }
                        for (String criterion : finding.open()) {
                            assertThat(assessment.verdict(criterion))
                                    .as(criterion)
                                    .isEqualTo(Verdict.UNKNOWN);
                        }
                        for (String criterion : finding.later()) {
                            assertThat(assessment.verdict(criterion))
                                    .as(criterion)
                                    .isEqualTo(Verdict.NOT_IN_FORCE);
                        }
                        boolean agrees = !finding.is().isEmpty()
                                && finding.open().isEmpty()
                                && finding.later().isEmpty();
                        assertThat(agrees || finding.differs().isPresent())
                                .as("'%s' is a hazard, or the reason is given", finding.found())
                                .isTrue();
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyHazardIsAFindingOfTheAuthorityOrHasAReason() {
        return expected().stream()
                .map(published -> DynamicTest.dynamicTest(published.name(), () -> {
                    Set<String> explained = new TreeSet<>(published.more());
                    published.findings().forEach(finding -> explained.addAll(finding.is()));
                    assertThat(explained).isEqualTo(published.hazards());
                }));
    }

    @TestFactory
    Stream<DynamicTest> aMajorHazardIsDeterminedAsFarAsThePublishedFactsGo() {
        return expected().stream()
                .map(published -> DynamicTest.dynamicTest(published.name(), () -> {
                    Node.Mapping major = published.major();
                    Inspection inspection = published.inspection();
                    assertThat(determined("major-2017-", BOOK.assess(inspection)))
                            .isEqualTo(determined(major));
                    assertThat(determined("major-suspected-", BOOK.assess(inspection.withDate(TODAY))))
                            .isEqualTo(determined(major.value("today")
                                    .map(Node.Mapping.class::cast)
                                    .orElse(major)));
                    boolean asTheAuthority = determined(major).contains("HAZARD") == published.calledMajor();
                    boolean settled = !determined(major).contains("UNKNOWN, UNKNOWN")
                            && !determined(major).contains(Verdict.NOT_IN_FORCE.name());
                    assertThat((asTheAuthority && settled)
                                    || major.value("differs").isPresent())
                            .as("the authority decided '%s': the same, or the reason is given", published.authority())
                            .isTrue();
                }));
    }

    private static String determined(Node.Mapping major) {
        return text(major, "direct") + ", " + text(major, "comprehensive") + " " + texts(major, "elements");
    }

    private static String determined(String prefix, Assessment assessment) {
        Set<String> elements = assessment.verdict(prefix + "direct") == Verdict.NOT_IN_FORCE
                ? Set.of()
                : assessment.determinations().stream()
                        .filter(one -> one.role() == Role.ELEMENT && one.verdict() == Verdict.HAZARD)
                        .map(one -> one.basis().get(0).clause())
                        .collect(Collectors.toCollection(TreeSet::new));
        return assessment.verdict(prefix + "direct") + ", " + assessment.verdict(prefix + "comprehensive") + " "
                + elements;
    }

    @Test
    void everyInspectionIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> !file.equals(EXPECTED))
                            .map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            expected().stream().map(Published::name).toList())
                    .hasSize(16);
        }
    }

    private static Set<String> hazards(Assessment assessment) {
        return assessment.verdicts().entrySet().stream()
                .filter(entry -> entry.getValue() == Verdict.HAZARD)
                .map(Map.Entry::getKey)
                .filter(criterion -> !criterion.startsWith("major-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Published> expected() {
        return items(Document.read(SourceText.read(EXPECTED, Document.LONGEST)).root())
                .map(Published::new)
                .toList();
    }

    private static Stream<Node> items(Node list) {
        return ((Node.Sequence) list).items().stream();
    }

    private static Stream<Node> items(Node.Mapping mapping, String key) {
        return mapping.value(key).stream().flatMap(PublishedCasesTest::items);
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }

    private static Set<String> texts(Node.Mapping mapping, String key) {
        return items(mapping, key).map(PublishedCasesTest::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Node.Mapping mapping, String key) {
        return text(mapping.value(key).orElseThrow());
    }

    private record Published(Node.Mapping node) {

        Published(Node node) {
            this((Node.Mapping) node);
        }

        String name() {
            return text(node, "case");
        }

        Inspection inspection() {
            return new InspectionReader(BOOK.facts()).read(FOLDER.resolve(name() + ".yaml"));
        }

        Set<String> hazards() {
            return texts(node, "hazards");
        }

        Set<String> today() {
            return node.value("today").isPresent() ? texts(node, "today") : hazards();
        }

        List<Finding> findings() {
            return items(node, "findings").map(Finding::new).toList();
        }

        Node.Mapping major() {
            return (Node.Mapping) node.value("major").orElseThrow();
        }

        String authority() {
            return text(node, "authority");
        }

        boolean calledMajor() {
            return authority().startsWith("MAJOR");
        }

        /** The hazards that the authority did not mention, each with a reason. */
        Set<String> more() {
            return items(node, "more")
                    .map(Node.Mapping.class::cast)
                    .filter(more -> !text(more, "why").isBlank())
                    .map(more -> text(more, "hazard"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private record Finding(Node.Mapping node) {

        Finding(Node node) {
            this((Node.Mapping) node);
        }

        String found() {
            return text(node, "found");
        }

        Set<String> is() {
            return texts(node, "is");
        }

        Set<String> open() {
            return texts(node, "open");
        }

        Set<String> later() {
            return texts(node, "later");
        }

        Optional<String> differs() {
            return node.value("differs").map(PublishedCasesTest::text);
        }
    }
}
