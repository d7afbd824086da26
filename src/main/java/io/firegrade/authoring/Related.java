package io.firegrade.authoring;

import io.firegrade.criteria.Criterion;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which criteria bear on each other: those that raise one another, and those that judge over the breaches of others. */
final class Related {

    private final Map<String, Criterion> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> raising = new HashMap<>();
    private final Map<String, Set<String>> judging = new HashMap<>();

    Related(Collection<Criterion> all) {
        for (Criterion criterion : all) {
            byId.put(criterion.id(), criterion);
            criterion.raises().ifPresent(raised -> link(raising, raised, criterion.id()));
            criterion.judgedOver().forEach(over -> link(judging, over, criterion.id()));
        }
    }

    private static void link(Map<String, Set<String>> links, String from, String to) {
        links.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    }

    /** All that is needed to say what these criteria find, and they themselves; in the order of the pack. */
    List<Criterion> needed(Collection<String> ids) {
        return reached(ids, true).stream().map(byId::get).toList();
    }

    /** The criteria whose cases a change of one of these can affect, and they themselves. */
    Set<String> affected(Collection<String> ids) {
        return reached(ids, false);
    }

    private Set<String> reached(Collection<String> ids, boolean below) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(ids);
        while (!next.isEmpty()) {
            String id = next.remove();
            Criterion criterion = byId.get(id);
            if (criterion == null || !reached.add(id)) {
                continue;
            }
            next.addAll(raising.getOrDefault(id, Set.of()));
            criterion.raises().ifPresent(next::add);
            next.addAll(below ? criterion.judgedOver() : judging.getOrDefault(id, Set.of()));
        }
        Set<String> ordered = new LinkedHashSet<>(byId.keySet());
        ordered.retainAll(reached);
        return ordered;
    }
}
