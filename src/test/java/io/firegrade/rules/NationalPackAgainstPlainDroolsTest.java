package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Verdict;
import io.firegrade.authoring.CaseReader;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.drl.Pack;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Limit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On complete inspections the hazards are exactly what unmodified Drools finds. */
class NationalPackAgainstPlainDroolsTest {

    private static final int INSPECTIONS = 1_000;

    private static final Path PACK = Path.of("rules/cn");
    private static final List<String> NAMES = PackManifest.read(PackFolder.of(PACK)).criteria().stream()
            .filter(name ->
                    !name.startsWith("major/")) // they judge over findings, which unmodified Drools does not make
            .toList();
    private static final List<Path> FILES = NAMES.stream().map(PACK::resolve).toList();
    private static final RuleBook BOOK = RuleBook.standard();
    private static final PlainDrools DROOLS = new PlainDrools(FILES);
    private static final List<Limit> LIMITS =
            Pack.read(List.of(PackFolder.of(PACK)), BOOK.facts()).tables().rows();

    @Test
    void hazardsAreTheMatchesOfUnmodifiedDrools() {
        String drl = FILES.stream().map(PlainDrools::read).collect(Collectors.joining("\n"));
        CompleteInspections inspections = new CompleteInspections(drl, 20261120);
        Set<String> stayedClear = new TreeSet<>();
        for (int i = 0; i < INSPECTIONS; i++) {
            Map<FactType, List<Fact>> facts = inspections.next();

            Assessment assessment = BOOK.assess(CompleteInspections.inspection(facts));
            Map<String, Set<String>> matches =
                    DROOLS.fire(facts.values().stream().flatMap(List::stream).toList(), LIMITS);

            assertThat(hazards(assessment)).as("inspection %d: %s", i, facts).isEqualTo(hazardous(matches));
            assertThat(assessment.questions())
                    .as("inspection %d", i)
                    .allMatch(question -> question.pointer().equals("/correctable"));
            assertSubjects(assessment, matches, i);
            matches.forEach((id, subjects) -> {
                if (subjects.isEmpty()) {
                    stayedClear.add(id);
                }
            });
        }
        assertThat(DROOLS.criteria()).as("criteria that always fired").isSubsetOf(stayedClear);
    }

    /** What chance seldom brings together stands in the cases: each criterion fires in at least one of its hazards. */
    @Test
    void everyCriterionFiresInUnmodifiedDroolsInOneOfItsCases() {
        CaseReader reader = new CaseReader(BOOK.facts(), PackFolder.of(PACK));
        Set<String> never = new TreeSet<>(DROOLS.criteria());
        for (String name : NAMES) {
            PlainDrools drools = new PlainDrools(List.of(PACK.resolve(name)));
            for (CriterionCase example : reader.read(name.replaceFirst("\\.drl$", ".cases.yaml"))) {
                if (example.expected() == Verdict.HAZARD
                        && never.contains(example.criterion())
                        && fires(drools, example)) {
                    never.remove(example.criterion());
                }
            }
        }
        assertThat(never).isEmpty();
    }

    private static boolean fires(PlainDrools drools, CriterionCase example) {
        List<Fact> facts = BOOK.facts().inspected().stream()
                .flatMap(type -> Stream.concat(
                        example.inspection().facts(type).stream(), example.inspection().stubs(type).stream()))
                .toList();
        try {
            return !drools.fire(facts, LIMITS)
                    .getOrDefault(example.criterion(), Set.of())
                    .isEmpty();
        } catch (RuntimeException e) {
            return false; // unmodified Drools computes with a value that is not established
        }
    }

    /** A finding that a graver one replaced is not listed, so the findings' subjects are among the matches. */
    private static void assertSubjects(Assessment assessment, Map<String, Set<String>> matches, int inspection) {
        Map<String, Set<String>> found = new TreeMap<>();
        assessment.findings().stream()
                .filter(finding -> DROOLS.criteria().contains(finding.criterion()))
                .forEach(finding -> found.computeIfAbsent(finding.criterion(), id -> new TreeSet<>())
                        .add(finding.subject().id()));
        Set<String> raised = BOOK.criteria().stream()
                .flatMap(criterion -> criterion.raises().stream())
                .collect(Collectors.toSet());
        matches.forEach((id, subjects) -> {
            if (raised.contains(id)) {
                assertThat(subjects)
                        .as("inspection %d: %s", inspection, id)
                        .containsAll(found.getOrDefault(id, Set.of()));
            } else {
                assertThat(found.getOrDefault(id, Set.of()))
                        .as("inspection %d: %s", inspection, id)
                        .isEqualTo(subjects);
            }
        });
    }

    private static Set<String> hazards(Assessment assessment) {
        return assessment.verdicts().entrySet().stream()
                .filter(entry -> entry.getValue() == Verdict.HAZARD)
                .map(Map.Entry::getKey)
                .filter(DROOLS.criteria()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> hazardous(Map<String, Set<String>> matches) {
        return matches.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
