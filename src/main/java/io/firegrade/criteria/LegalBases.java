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

    private static Weight weight(Standard standard, Clause clause) {
        Weight verified = verifiedWeight(standard, clause);
        return clause.verified() ? verified : verified.unverified();
    }

    /** What a clause is worth if it was verified. A clause that never bound recommends. */
    private static Weight verifiedWeight(Standard standard, Clause clause) {
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
