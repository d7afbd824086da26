/** Tests of verdicts, evidence, explanations and questions. */
@NullMarked
package io.firegrade.engine;

import org.jspecify.annotations.NullMarked;
