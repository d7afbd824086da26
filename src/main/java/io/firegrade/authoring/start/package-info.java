/** New criteria to fill in. */
@NullMarked
package io.firegrade.authoring.start;

import org.jspecify.annotations.NullMarked;
