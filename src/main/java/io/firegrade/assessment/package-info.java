/** What the library says of an inspection: plain, immutable values. */
@NullMarked
package io.firegrade.assessment;

import org.jspecify.annotations.NullMarked;
