package io.firegrade.criteria;

import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Weight;

/** What the clauses that criteria cite are worth. */
public final class LegalBases {

    private LegalBases() {}

    /** The legal basis that a citation is while it is in force. */
    public static DatedBasis of(Standards standards, Citation citation) {
        Standard standard = standards
                .standard(citation.standard())
                .orElseThrow(() -> new IllegalArgumentException("no standard '" + citation.standard() + "'"));
        Clause clause = standard.clause(citation.clause())
                .orElseThrow(() -> new IllegalArgumentException("no clause " + citation));
        return new DatedBasis(
                new LegalBasis(
                        standard.key(),
                        standard.number(),
                        standard.title(),
                        citation.clause(),
                        weight(standard, clause)),
                standard,
                clause);
    }

    /** Guidance stays guidance; of anything else an unverified clause is worth only that. A clause that never bound recommends. */
    private static Weight weight(Standard standard, Clause clause) {
        if (standard.kind() == Standard.Kind.GUIDANCE) {
            return Weight.GUIDANCE;
        } else if (!clause.verified()) {
            return Weight.UNVERIFIED;
        }
        return switch (standard.kind()) {
            case LAW, REGULATION, MINISTERIAL_ORDER -> Weight.LAW;
            case MANDATORY_STANDARD, RECOMMENDED_STANDARD ->
                clause.mandatory().orElse(standard.kind() == Standard.Kind.MANDATORY_STANDARD)
                        ? Weight.STANDARD
                        : Weight.RECOMMENDED;
            case LOCAL -> Weight.LOCAL;
            case GUIDANCE -> Weight.GUIDANCE;
        };
    }
}
