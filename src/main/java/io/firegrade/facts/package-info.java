/**
 * The things an inspection establishes: one record per kind of thing, with its labels, units, ranges and derived properties.
 *
 * <p>A {@code null} component means one thing only: the inspection did not establish that value.
 */
@NullMarked
package io.firegrade.facts;

import org.jspecify.annotations.NullMarked;
