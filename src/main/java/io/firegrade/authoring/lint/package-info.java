/** Advice on packs: what the loader refuses, and what it takes but an author likely did not mean. */
@NullMarked
package io.firegrade.authoring.lint;

import org.jspecify.annotations.NullMarked;
