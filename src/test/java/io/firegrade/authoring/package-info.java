/** Tests of what rule authors work with. */
@NullMarked
package io.firegrade.authoring;

import org.jspecify.annotations.NullMarked;
