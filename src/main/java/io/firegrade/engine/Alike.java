package io.firegrade.engine;

import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Unknown values of facts that differ in their ids alone. Where inspections list hundreds of things of which little is known, what no
 * answer settles for some of them it settles for none.
 */
final class Alike {

    /** So many that are alike are tried in vain. */
    private static final int MOST_FAILED = 8;

    private final IdentityHashMap<Row, List<@Nullable Object>> values = new IdentityHashMap<>();
    private final Map<Look, Integer> failed = new HashMap<>();

    /** What makes unknown values alike: the component, what it is compared with, and the other values of the fact. */
    private record Look(Component component, Set<Object> limits, List<@Nullable Object> values) {}

    boolean worthATry(Unknown unknown, Use use) {
        return !(unknown instanceof Unknown.Value value) || failed.getOrDefault(look(value, use), 0) < MOST_FAILED;
    }

    void failed(Unknown unknown, Use use) {
        if (unknown instanceof Unknown.Value value) {
            failed.merge(look(value, use), 1, Integer::sum);
        }
    }

    private Look look(Unknown.Value value, Use use) {
        return new Look(value.component(), use.limits(), values.computeIfAbsent(value.row(), Alike::values));
    }

    private static List<@Nullable Object> values(Row row) {
        FactType type = row.type();
        List<@Nullable Object> values = new ArrayList<>(type.components().size());
        for (Component component : type.components()) {
            values.add(component.kind() == Component.Kind.ID ? null : row.value(component));
        }
        return values;
    }
}
