/** The command line. It needs picocli, which an application that embeds the library need not have. */
@NullMarked
package io.firegrade.cli;

import org.jspecify.annotations.NullMarked;
