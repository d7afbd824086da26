/** What one inspection established: the facts, and which kinds of facts are listed completely. */
@NullMarked
package io.firegrade.inspection;

import org.jspecify.annotations.NullMarked;
