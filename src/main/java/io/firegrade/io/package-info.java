/** Inspections as files: read strictly, with the place of every value. */
@NullMarked
package io.firegrade.io;

import org.jspecify.annotations.NullMarked;
