package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One hazard that is proven.
 *
 * @param criterion the id of the criterion
 * @param pack the pack that the criterion comes from
 * @param grade the grade that is proven
 * @param possibleGrade a worse grade that an open, graver criterion would give it
 * @param subject the thing that the hazard is about
 * @param title what the hazard is
 * @param evidence the reasons, at least one
 * @param basis the legal bases in force, at least one
 * @param advice how to rectify it, the immediate measure first
 * @param withinDays the deadline in days, 0 for at once
 * @param followUp who sees to it that it is rectified, if the pack says so
 * @param corrected whether it was put right during the visit
 * @param waiver who answers for it, if somebody does
 * @param fingerprint the same for the same hazard of the same thing on every visit: criterion, premises, type and id
 */
public record Finding(
        String criterion,
        PackReference pack,
        Grade grade,
        Optional<Grade> possibleGrade,
        FactReference subject,
        Bilingual title,
        List<Evidence> evidence,
        List<LegalBasis> basis,
        Bilingual advice,
        int withinDays,
        Optional<FollowUp> followUp,
        boolean corrected,
        Optional<Waiver> waiver,
        String fingerprint) {

    /**
     * That somebody answers for a hazard until a day.
     *
     * @param reason why
     * @param approvedBy who
     * @param until the last day
     */
    public record Waiver(String reason, String approvedBy, LocalDate until) {}

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no evidence or no legal basis
     */
    public Finding {
        evidence = List.copyOf(evidence);
        basis = List.copyOf(basis);
        if (evidence.isEmpty() || basis.isEmpty()) {
            throw new IllegalArgumentException("a finding of " + criterion + " needs evidence and a legal basis");
        }
    }
}
