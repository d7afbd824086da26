/** What an assessment costs, beside raw Drools and plain Java: run with the Maven profile {@code bench}. */
@NullMarked
package io.firegrade.bench;

import org.jspecify.annotations.NullMarked;
