/** The criteria as data: each one a small tree of conditions with its texts and legal basis, and the packs that hold them. */
@NullMarked
package io.firegrade.criteria;

import org.jspecify.annotations.NullMarked;
