package io.firegrade.inspection;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How completely the facts of a type are listed.
 *
 * @param everywhere whether all of them are listed
 * @param rooms the ids of rooms for which all of them are listed; empty if {@code everywhere}
 */
public record Completeness(boolean everywhere, Set<String> rooms) {

    /** All facts of the type are listed. */
    public static final Completeness COMPLETE = new Completeness(true, Set.of());

    /** There may be more facts than those listed, anywhere. */
    public static final Completeness INCOMPLETE = new Completeness(false, Set.of());

    /** Drops the rooms where they add nothing. */
    public Completeness {
        rooms = everywhere ? Set.of() : Set.copyOf(rooms);
    }

    /** All facts of the type in these rooms are listed; elsewhere there may be more. */
    public static Completeness in(Set<String> rooms) {
        return new Completeness(false, rooms);
    }

    /** As complete as both together. */
    public Completeness and(Completeness other) {
        return everywhere || other.everywhere
                ? COMPLETE
                : in(Stream.concat(rooms.stream(), other.rooms.stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
