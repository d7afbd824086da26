package io.firegrade.criteria;

import io.firegrade.assessment.LegalBasis;
import java.time.LocalDate;

/**
 * What a citation is worth, and when.
 *
 * @param basis the legal basis that it is while it is in force
 * @param standard the standard that is cited
 * @param clause the clause that is cited
 */
public record DatedBasis(LegalBasis basis, Standard standard, Clause clause) {

    /** Whether it is in force on that day. */
    public boolean inForce(LocalDate date) {
        return standard.inForce(clause, date);
    }
}
