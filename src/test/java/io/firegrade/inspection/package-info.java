/** Tests of inspections. */
@NullMarked
package io.firegrade.inspection;

import org.jspecify.annotations.NullMarked;
