package io.firegrade.criteria;

import io.firegrade.assessment.LegalBasis;
import java.time.LocalDate;

/**
 * What a citation is worth, and when.
 *
 * @param basis the legal basis that it is while it is in force as it was read
 * @param standard the standard that is cited
 * @param clause the clause that is cited
 */
public record DatedBasis(LegalBasis basis, Standard standard, Clause clause) {

    /** Whether it is in force on that day. */
    public boolean inForce(LocalDate date) {
        return standard.inForce(clause, date);
    }

    /** The legal basis that it is on that day: of a clause whose earlier wording nobody read, an unverified one. */
    public LegalBasis on(LocalDate date) {
        return !clause.verified() || clause.verifiedOn(date)
                ? basis
                : new LegalBasis(
                        basis.standard(),
                        basis.number(),
                        basis.title(),
                        basis.clause(),
                        basis.weight().unverified());
    }
}
