/** Tests of the criteria as data. */
@NullMarked
package io.firegrade.criteria;

import org.jspecify.annotations.NullMarked;
