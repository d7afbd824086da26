package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * What a criterion that is no hazard by itself, or that judges over others and is open, says: an element of a major hazard, a ground
 * for temporary sealing, or a major hazard that is not decided.
 *
 * @param criterion the id of the criterion
 * @param pack the pack that the criterion comes from
 * @param role what it is for
 * @param verdict {@link Verdict#HAZARD} if it is proven, {@link Verdict#UNKNOWN} if it is open; and where there are caveats,
 *     {@link Verdict#CLEAR} of a screen that found nothing, or {@link Verdict#NOT_IN_FORCE} where nothing could be determined
 * @param title what it is
 * @param basis the legal bases in force; of an element the clauses that name it
 * @param advice what to do; of an element its title
 * @param followUp who sees to it, if the pack says so; of an element nobody
 * @param evidence of a proven one the reasons; of an open one the totals that are not decided, with what is proven and what is possible
 * @param excluded why it does not count, if it is an element that was excluded
 * @param caveats what the verdict does not say: that a screen is no determination, or what could not be judged
 */
public record Determination(
        String criterion,
        PackReference pack,
        Role role,
        Verdict verdict,
        Bilingual title,
        List<LegalBasis> basis,
        Bilingual advice,
        Optional<FollowUp> followUp,
        List<Evidence> evidence,
        Optional<Bilingual> excluded,
        List<Bilingual> caveats) {

    /** Copies the lists. */
    public Determination {
        basis = List.copyOf(basis);
        evidence = List.copyOf(evidence);
        caveats = List.copyOf(caveats);
    }
}
