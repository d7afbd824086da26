package io.firegrade.criteria;

import io.firegrade.source.Location;

/**
 * A name that a pack's manifest gives, and where.
 *
 * @param name the name
 * @param at where it stands
 */
public record Named(String name, Location at) {}
