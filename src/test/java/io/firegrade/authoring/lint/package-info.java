/** Tests of what rule authors work with. */
@NullMarked
package io.firegrade.authoring.lint;

import org.jspecify.annotations.NullMarked;
