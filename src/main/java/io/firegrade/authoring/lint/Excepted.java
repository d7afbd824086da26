package io.firegrade.authoring.lint;

/**
 * A finding that the pack excepts.
 *
 * @param finding the finding
 * @param reason why it is right as it is, in the author's words
 */
public record Excepted(LintFinding finding, String reason) {}
