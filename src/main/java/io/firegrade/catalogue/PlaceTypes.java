package io.firegrade.catalogue;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Standard;
import io.firegrade.facts.Occupancy;
import io.firegrade.facts.Premises;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * In which kinds of places a criterion can apply: those of which nothing else is known and it is not judged inapplicable. So the
 * library says it, not a second reading of the conditions.
 */
final class PlaceTypes {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private final Map<String, Set<Occupancy>> byCriterion = new HashMap<>();

    /** Asks a rule book on a day on which every one of these laws and standards was in force, or is no more. */
    PlaceTypes(RuleBook book, Collection<Standard> standards) {
        LocalDate day =
                standards.stream().map(Standard::from).max(LocalDate::compareTo).orElse(SOME_DAY);
        for (Occupancy occupancy : Occupancy.values()) {
            Inspection inspection = Inspection.of(Premises.of("p").withOccupancy(occupancy), day)
                    .build();
            book.assess(inspection).verdicts().forEach((id, verdict) -> {
                if (verdict != Verdict.NOT_APPLICABLE) {
                    byCriterion
                            .computeIfAbsent(id, key -> EnumSet.noneOf(Occupancy.class))
                            .add(occupancy);
                }
            });
        }
    }

    /** The kinds of places of a criterion. */
    Set<Occupancy> of(CatalogueEntry entry) {
        return byCriterion.getOrDefault(entry.id(), Set.of());
    }
}
