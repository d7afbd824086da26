/** Tests of the command line. */
@NullMarked
package io.firegrade.cli;

import org.jspecify.annotations.NullMarked;
