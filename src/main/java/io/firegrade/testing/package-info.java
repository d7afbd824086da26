/**
 * What compliance tests import: assertions on assessments (with AssertJ), the cases of a pack as tests (with JUnit Jupiter), and
 * generated facts and inspections (with jqwik). A test brings those of the three libraries that it uses; nothing else in the library
 * needs them.
 */
@NullMarked
package io.firegrade.testing;

import org.jspecify.annotations.NullMarked;
