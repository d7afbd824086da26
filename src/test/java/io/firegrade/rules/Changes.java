package io.firegrade.rules;

import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Visit;
import io.firegrade.inspection.Inspection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an inspection says otherwise than the one that it was made from. */
final class Changes {

    private static final FactType VISIT = FactType.of(Visit.class);

    private final Set<String> changed = new HashSet<>();

    private Changes() {}

    static Changes of(Inspection base, Inspection changed, List<FactType> types) {
        Changes changes = new Changes();
        types.forEach(type -> changes.compare(type, base.facts(type), changed.facts(type)));
        if (!base.date().equals(changed.date())) {
            changes.changed.add(value(VISIT, VISIT.key(), "date"));
        }
        return changes;
    }

    /** Whether any of the things named by {@link Footprint} was changed. */
    boolean any(Set<String> things) {
        return things.stream().anyMatch(changed::contains);
    }

    /** The name of a value. */
    static String value(FactType type, String id, String component) {
        return fact(type, id) + " " + component;
    }

    /** The name of a fact as a whole, for what rests on its being there. */
    static String fact(FactType type, String id) {
        return type.name() + " " + id;
    }

    private void compare(FactType type, List<Fact> before, List<Fact> after) {
        Map<String, Fact> gone = new HashMap<>();
        before.forEach(fact -> gone.put(fact.id(), fact));
        for (Fact fact : after) {
            @Nullable Fact old = gone.remove(fact.id());
            differing(type, old, fact);
        }
        gone.values().forEach(fact -> differing(type, fact, null));
    }

    private void differing(FactType type, @Nullable Fact before, @Nullable Fact after) {
        String id = (before == null ? Objects.requireNonNull(after) : before).id();
        for (Component component : type.plainComponents()) {
            Object was = before == null ? null : type.read(before)[component.index()];
            Object is = after == null ? null : type.read(after)[component.index()];
            if (!Objects.equals(was, is)) {
                changed.add(value(type, id, component.name()));
                changed.add(fact(type, id));
            }
        }
    }
}
