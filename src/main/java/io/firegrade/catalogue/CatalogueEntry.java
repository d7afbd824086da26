package io.firegrade.catalogue;

import io.firegrade.assessment.Verdict;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.DatedBasis;
import io.firegrade.criteria.RuleText;
import java.util.List;

/**
 * What the catalogue says of one criterion.
 *
 * @param criterion the criterion
 * @param file the file of the pack in which it stands
 * @param text what that file says of it
 * @param basis what its citations are worth
 * @param cases its cases in the order of their files
 */
record CatalogueEntry(
        Criterion criterion, String file, RuleText text, List<DatedBasis> basis, List<CriterionCase> cases) {

    CatalogueEntry {
        basis = List.copyOf(basis);
        cases = List.copyOf(cases);
    }

    /** Its id. */
    String id() {
        return criterion.id();
    }

    /** What it is to its readers. */
    EntryKind kind() {
        return EntryKind.of(criterion);
    }

    /** Whether its grade says something: what is counted or sealed has none of its own. */
    boolean isGraded() {
        return kind() == EntryKind.HAZARD || kind() == EntryKind.DETERMINATION;
    }

    /** The folder of its file, empty for the pack itself. */
    String folder() {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /** The names of the cases that expect a verdict. */
    List<String> cases(Verdict expected) {
        return cases.stream()
                .filter(example -> example.expected() == expected)
                .map(CriterionCase::name)
                .toList();
    }
}
