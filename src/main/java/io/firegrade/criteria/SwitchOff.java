package io.firegrade.criteria;

import io.firegrade.facts.Bilingual;

/**
 * A criterion of an extended pack that a local pack does without.
 *
 * @param criterion its id
 * @param reason why
 */
public record SwitchOff(Named criterion, Bilingual reason) {}
