package io.firegrade.drl;

import io.firegrade.criteria.Criterion;
import io.firegrade.source.Location;

/**
 * A criterion with one small mistake put in on purpose.
 *
 * @param criterion the changed criterion, checked like any other
 * @param at where the change was made
 * @param line the line of the file that was changed, as it stands there
 * @param change the change in words, such as {@code $total >= 100 → $total > 100}; no other change of the criterion has the same
 */
public record Mutant(Criterion criterion, Location at, String line, String change) {}
