/** The criterion language: parse, check, compile, fire. The only package that sees Drools. */
@NullMarked
package io.firegrade.drl;

import org.jspecify.annotations.NullMarked;
