/** What rule authors work with: the cases of their criteria. */
@NullMarked
package io.firegrade.authoring;

import org.jspecify.annotations.NullMarked;
