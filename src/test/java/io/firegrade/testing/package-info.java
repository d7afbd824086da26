@NullMarked
package io.firegrade.testing;

import org.jspecify.annotations.NullMarked;
