/** Tests of inspections as files. */
@NullMarked
package io.firegrade.io;

import org.jspecify.annotations.NullMarked;
