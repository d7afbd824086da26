/** The rule book: load criteria, assess inspections. */
@NullMarked
package io.firegrade;

import org.jspecify.annotations.NullMarked;
