package io.firegrade.io;

import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.source.Location;
import io.firegrade.source.Node;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that were made of nodes, for trees that share nodes. Not thread-safe. */
final class FactMemory {

    private final IdentityHashMap<Node, Made> made = new IdentityHashMap<>();

    /**
     * What was made of a node in which nothing was wrong.
     *
     * @param fact the fact
     * @param values where its values stand, by the names of their components
     */
    record Made(Fact fact, Map<String, Location> values) {}

    /** What was made of a node as a fact of that type. */
    @Nullable
    Made of(Node node, FactType type) {
        Made known = made.get(node);
        return known != null && known.fact().getClass() == type.javaType() ? known : null;
    }

    void keep(Node node, Made fact) {
        made.put(node, fact);
    }
}
