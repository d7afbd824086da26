package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** On complete inspections the hazards are exactly what unmodified Drools finds. */
class NationalPackAgainstPlainDroolsTest {

    private static final int INSPECTIONS = 1_000;

    /** These need several cylinders of one gas, size and state in one room, which chance seldom brings; their cases prove them. */
    private static final Set<String> RARE = Set.of(
            "gas-lpg-in-use-and-spare-together",
            "gas-lpg-kitchen-no-separation",
            "gas-lpg-kitchen-no-separation-catering",
            "gas-lpg-store-420kg");

    private static final Path PACK = Path.of("rules/cn");
    private static final List<Path> FILES = PackManifest.read(PackFolder.of(PACK)).criteria().stream()
            .map(PACK::resolve)
            .toList();
    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void hazardsAreTheMatchesOfUnmodifiedDrools() {
        PlainDrools drools = new PlainDrools(FILES);
        String drl = FILES.stream().map(PlainDrools::read).collect(Collectors.joining("\n"));
        CompleteInspections inspections = new CompleteInspections(drl, 20261120);
        Set<String> fired = new TreeSet<>();
        Set<String> stayedClear = new TreeSet<>();
        for (int i = 0; i < INSPECTIONS; i++) {
            Map<FactType, List<Fact>> facts = inspections.next();

            Assessment assessment = BOOK.assess(CompleteInspections.inspection(facts));
            Map<String, Set<String>> matches =
                    drools.fire(facts.values().stream().flatMap(List::stream).toList());

            assertThat(hazards(assessment)).as("inspection %d: %s", i, facts).isEqualTo(hazardous(matches));
            assertThat(assessment.questions()).as("inspection %d", i).isEmpty();
            assertSubjects(assessment, matches, i);
            matches.forEach((id, subjects) -> (subjects.isEmpty() ? stayedClear : fired).add(id));
        }
        assertThat(without(fired)).as("criteria that never fired").isSubsetOf(RARE);
        assertThat(without(stayedClear)).as("criteria that always fired").isEmpty();
    }

    /** A finding that a graver one replaced is not listed, so the findings' subjects are among the matches. */
    private static void assertSubjects(Assessment assessment, Map<String, Set<String>> matches, int inspection) {
        Map<String, Set<String>> found = new TreeMap<>();
        assessment
                .findings()
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
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> hazardous(Map<String, Set<String>> matches) {
        return matches.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> seen) {
        return BOOK.criteria().stream()
                .map(Criterion::id)
                .filter(id -> !seen.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
