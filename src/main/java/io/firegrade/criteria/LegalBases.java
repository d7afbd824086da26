package io.firegrade.criteria;

import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Weight;
import java.time.LocalDate;
import java.util.Optional;

/** What the clauses that criteria cite are worth on a day. */
public final class LegalBases {

    private LegalBases() {}

    /** The legal basis that a citation is on that day; empty if it is not in force then. */
    public static Optional<LegalBasis> inForce(Standards standards, Citation citation, LocalDate date) {
        Standard standard = standards
                .standard(citation.standard())
                .orElseThrow(() -> new IllegalArgumentException("no standard '" + citation.standard() + "'"));
        Clause clause = standard.clause(citation.clause())
                .orElseThrow(() -> new IllegalArgumentException("no clause " + citation));
        return standard.inForce(clause, date)
                ? Optional.of(new LegalBasis(
                        standard.key(),
                        standard.number(),
                        standard.title(),
                        citation.clause(),
                        weight(standard, clause)))
                : Optional.empty();
    }

    /** Guidance stays guidance; of anything else an unverified clause is worth only that. */
    private static Weight weight(Standard standard, Clause clause) {
        if (standard.kind() == Standard.Kind.GUIDANCE) {
            return Weight.GUIDANCE;
        } else if (!clause.verified()) {
            return Weight.UNVERIFIED;
        }
        return switch (standard.kind()) {
            case LAW, REGULATION, MINISTERIAL_ORDER -> Weight.LAW;
            case MANDATORY_STANDARD -> Weight.STANDARD;
            case RECOMMENDED_STANDARD -> Weight.RECOMMENDED;
            case LOCAL -> Weight.LOCAL;
            case GUIDANCE -> Weight.GUIDANCE;
        };
    }
}
