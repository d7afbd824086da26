/** Texts that people write, and what is wrong in them and where. */
@NullMarked
package io.firegrade.source;

import org.jspecify.annotations.NullMarked;
