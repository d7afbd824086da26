/** Assessments in words for people and in JSON for programs: one result, several renderers. */
@NullMarked
package io.firegrade.report;

import org.jspecify.annotations.NullMarked;
