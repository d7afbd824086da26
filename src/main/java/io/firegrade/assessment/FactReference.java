package io.firegrade.assessment;

import io.firegrade.facts.FactType;
import io.firegrade.source.Location;
import java.util.Optional;

/**
 * A fact of the inspection, by name and place.
 *
 * @param type the type of the fact
 * @param id its id
 * @param pointer its JSON Pointer in the inspection, such as {@code /rooms/0}; of a fact that is only referred to, its list
 * @param location where it stands in the file, if the inspection was read from one
 */
public record FactReference(FactType type, String id, String pointer, Optional<Location> location) {}
