@NullMarked
package io.firegrade.report;

import org.jspecify.annotations.NullMarked;
