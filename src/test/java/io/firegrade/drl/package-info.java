/** Tests of the criterion language. */
@NullMarked
package io.firegrade.drl;

import org.jspecify.annotations.NullMarked;
