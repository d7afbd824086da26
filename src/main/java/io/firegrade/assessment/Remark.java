package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import io.firegrade.source.Location;
import java.util.Optional;

/**
 * Something that was recorded and has no effect, such as a waiver that has ended.
 *
 * @param pointer its JSON Pointer in the inspection, such as {@code /waivers/0}
 * @param location where it stands in the file, if the inspection was read from one
 * @param text why it has no effect, and what to do
 */
public record Remark(String pointer, Optional<Location> location, Bilingual text) {}
