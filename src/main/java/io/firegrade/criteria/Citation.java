package io.firegrade.criteria;

/**
 * A clause that a criterion names as its basis.
 *
 * @param standard a key of the catalogue of standards
 * @param clause a clause of that entry
 */
public record Citation(String standard, String clause) {}
