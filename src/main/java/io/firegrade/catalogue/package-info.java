/** The catalogue of a pack: every criterion with its basis, advice, cases and conditions, as Markdown and as one page of HTML. */
@NullMarked
package io.firegrade.catalogue;

import org.jspecify.annotations.NullMarked;
