package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.criteria.Citation;
import io.firegrade.criteria.Clause;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.LegalBases;
import io.firegrade.criteria.PackManifest;
import io.firegrade.criteria.Standard;
import io.firegrade.criteria.Standards;
import io.firegrade.criteria.Table;
import io.firegrade.criteria.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue holds what the pack cites and nothing else, and what the criteria cite is in force. */
class StandardsUsedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PackManifest MANIFEST = PackManifest.read(NationalCases.FOLDER);
    private static final Standards STANDARDS = Standards.read(
            List.of(NationalCases.FOLDER.read(MANIFEST.standards().orElseThrow())));

    @Test
    void everyClauseIsCited() {
        Set<Citation> cited = Stream.concat(
                        NationalCases.BOOK.criteria().stream().flatMap(criterion -> criterion.basis().stream()),
                        tables().stream().flatMap(table -> table.source().stream()))
                .collect(Collectors.toSet());
        assertThat(STANDARDS.all())
                .as("clauses that no criterion or table cites: cite them, or take them out of standards.yaml")
                .flatExtracting(standard -> standard.clauses().keySet().stream()
                        .map(clause -> new Citation(standard.key(), clause))
                        .toList())
                .filteredOn(citation -> !cited.contains(citation))
                .isEmpty();
    }

    @Test
    void everyVerifiedClauseWasSeen() {
        Map<Citation, String> seen = Rulebook.verifiedClauses();
        List<Citation> verified = STANDARDS.all().stream()
                .flatMap(standard -> standard.clauses().values().stream()
                        .filter(Clause::verified)
                        .map(clause -> new Citation(standard.key(), clause.number())))
                .filter(citation -> Rulebook.wholeText(citation.standard()).isEmpty())
                .toList();
        assertThat(verified)
                .as(
                        "clauses that standards.yaml says are verified: say in verified-clauses.yaml which entry of the rule book saw"
                                + " each, or where its number was read; else they are not verified")
                .filteredOn(citation -> !seen.containsKey(citation))
                .isEmpty();
        assertThat(seen.keySet())
                .as("clauses of verified-clauses.yaml that standards.yaml does not say are verified")
                .filteredOn(citation -> !verified.contains(citation))
                .isEmpty();
        List<String> entries = Rulebook.ids();
        assertThat(seen.entrySet())
                .as("clauses verified by what is neither an entry of the rule book nor a sentence")
                .filteredOn(clause -> !clause.getValue().contains(" ") && !entries.contains(clause.getValue()))
                .isEmpty();
    }

    /** A text that takes the place of another may stand there for its name alone. */
    @Test
    void everyStandardIsCitedOrFollowsOne() {
        Set<String> followers = STANDARDS.all().stream()
                .flatMap(standard -> standard.supersededBy().stream())
                .collect(Collectors.toSet());
        assertThat(STANDARDS.all())
                .filteredOn(standard -> standard.clauses().isEmpty())
                .extracting(Standard::key)
                .isSubsetOf(followers);
    }

    /** Only the criteria on major hazards are dated: they end with the edition that they apply. */
    @Test
    void everyCriterionHasABasisInForce() {
        assertThat(NationalCases.BOOK.criteria())
                .filteredOn(criterion -> criterion.basis().stream().noneMatch(StandardsUsedTest::isInForce))
                .filteredOn(criterion -> !isDated(criterion))
                .extracting(Criterion::id)
                .isEmpty();
    }

    private static boolean isInForce(Citation citation) {
        return LegalBases.of(STANDARDS, citation).inForce(DAY);
    }

    private static boolean isDated(Criterion criterion) {
        return criterion.at().file().contains("/major/")
                && criterion.basis().stream()
                        .allMatch(citation -> STANDARDS
                                .standard(citation.standard())
                                .orElseThrow()
                                .until()
                                .isPresent());
    }

    private static List<Table> tables() {
        return MANIFEST.tables()
                .map(file -> List.copyOf(Tables.read(List.of(NationalCases.FOLDER.read(file)), STANDARDS)
                        .all()))
                .orElse(List.of());
    }
}
