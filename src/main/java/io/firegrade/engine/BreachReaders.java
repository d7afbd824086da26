package io.firegrade.engine;

import io.firegrade.assessment.Role;
import io.firegrade.criteria.Criterion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which criteria judge over the breaches of which others: found once, since every assessment asks. Immutable. */
final class BreachReaders {

    private final Map<String, Criterion> criteria;
    private final Map<String, Set<String>> judgedOver = new HashMap<>();
    private final List<Criterion> determining;

    /** Looks at criteria by their ids. */
    BreachReaders(Map<String, Criterion> criteria) {
        this.criteria = criteria;
        for (Criterion criterion : criteria.values()) {
            if (criterion.readsBreaches()) {
                judgedOver.put(criterion.id(), criterion.judgedOver());
            }
        }
        this.determining = criteria.values().stream()
                .filter(criterion -> criterion.role() == Role.HAZARD)
                .filter(criterion -> over(criterion.id()).stream().anyMatch(this::isElement))
                .toList();
    }

    /** The criteria that determine a hazard over elements. */
    List<Criterion> determining() {
        return determining;
    }

    /** Whether a criterion reads breaches of others. */
    boolean reads(Criterion criterion) {
        return judgedOver.containsKey(criterion.id());
    }

    /** The criteria that one judges over, by id. */
    Set<String> over(String id) {
        return judgedOver.getOrDefault(id, Set.of());
    }

    /** All criteria that one rests on, by id: those that it judges over, those that these judge over, and so on. */
    Set<String> behind(Criterion criterion) {
        Set<String> behind = new TreeSet<>();
        addBehind(over(criterion.id()), behind);
        return behind;
    }

    private void addBehind(Collection<String> ids, Set<String> behind) {
        for (String id : ids) {
            if (behind.add(id)) {
                addBehind(over(id), behind);
            }
        }
    }

    /** Whether this is the id of an element that determinations count. */
    boolean isElement(String id) {
        Criterion criterion = criteria.get(id);
        return criterion != null && criterion.role() == Role.ELEMENT;
    }
}
