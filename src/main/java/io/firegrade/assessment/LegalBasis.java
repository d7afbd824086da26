package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;

/**
 * A clause on which a finding rests, in force on the day of the visit.
 *
 * @param standard the key of the law or standard in the pack's catalogue
 * @param number its official number
 * @param title its title
 * @param clause the clause
 * @param weight what the basis is worth
 */
public record LegalBasis(String standard, String number, Bilingual title, String clause, Weight weight) {}
