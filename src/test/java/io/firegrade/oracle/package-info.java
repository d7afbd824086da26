/** An independent judge of the engine: generated criteria and inspections, and a naive evaluator over complete worlds. */
@NullMarked
package io.firegrade.oracle;

import org.jspecify.annotations.NullMarked;
