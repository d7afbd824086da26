/** The settler: what is certain, open or clear, and why. It decides over what Drools fired. */
@NullMarked
package io.firegrade.engine;

import org.jspecify.annotations.NullMarked;
