package io.firegrade.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All the things there are, each with everything that a criterion reads of it. */
final class World {

    private final Map<String, List<Thing>> things = new TreeMap<>();

    World(Collection<Thing> all) {
        all.forEach(thing ->
                things.computeIfAbsent(thing.type(), type -> new ArrayList<>()).add(thing));
    }

    List<Thing> of(String type) {
        return things.getOrDefault(type, List.of());
    }

    @Override
    public String toString() {
        return things.values().stream()
                .flatMap(List::stream)
                .map(thing -> "  " + thing)
                .collect(Collectors.joining("\n"));
    }
}
