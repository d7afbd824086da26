package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;

/**
 * Who sees to it that a hazard is rectified.
 *
 * @param body the name of the body in the pack, such as {@code DISTRICT_CENTRE}
 * @param title who that is
 */
public record FollowUp(String body, Bilingual title) {}
