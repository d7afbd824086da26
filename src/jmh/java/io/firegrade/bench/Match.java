package io.firegrade.bench;

/**
 * What all three ways of assessing agree on.
 *
 * @param criterion the id of a criterion
 * @param subject the id of the fact for which it holds
 */
record Match(String criterion, String subject) {}
