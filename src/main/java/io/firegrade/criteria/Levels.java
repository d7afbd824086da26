package io.firegrade.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which criteria are judged: one that reads the breaches of others comes a level after the last of them.
 */
public final class Levels {

    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    private Levels(List<Criterion> criteria) {
        criteria.forEach(criterion -> this.criteria.put(criterion.id(), criterion));
    }

    /**
     * The criteria by level, in each level in the given order.
     *
     * @throws IllegalArgumentException if some of them read each other's breaches in a circle
     */
    public static List<List<Criterion>> of(List<Criterion> criteria) {
        Levels levels = new Levels(criteria);
        List<List<Criterion>> ordered = new ArrayList<>();
        for (Criterion criterion : criteria) {
            int level = levels.level(criterion, new ArrayList<>());
            while (ordered.size() <= level) {
                ordered.add(new ArrayList<>());
            }
            ordered.get(level).add(criterion);
        }
        return ordered.stream().map(List::copyOf).toList();
    }

    /** The ids of a circle that a criterion stands in, from it back to it; empty if it stands in none. */
    public static Optional<List<String>> circle(Criterion criterion, Map<String, Criterion> all) {
        return circle(criterion.id(), criterion, all, new ArrayList<>(), new HashSet<>());
    }

    private static Optional<List<String>> circle(
            String start, Criterion at, Map<String, Criterion> all, List<String> path, Set<String> seen) {
        path.add(at.id());
        for (String read : at.judgedOver()) {
            if (read.equals(start)) {
                path.add(start);
                return Optional.of(path);
            }
            Criterion next = all.get(read);
            if (next != null && seen.add(read)) {
                Optional<List<String>> found = circle(start, next, all, path, seen);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        path.remove(path.size() - 1);
        return Optional.empty();
    }

    private int level(Criterion criterion, List<String> path) {
        Integer known = levels.get(criterion.id());
        if (known != null) {
            return known;
        }
        if (path.contains(criterion.id())) {
            throw new IllegalArgumentException("criteria judge over each other in a circle: " + path);
        }
        path.add(criterion.id());
        int level = 0;
        for (String read : criterion.judgedOver()) {
            Criterion other = criteria.get(read);
            if (other != null) {
                level = Math.max(level, level(other, path) + 1);
            }
        }
        path.remove(path.size() - 1);
        levels.put(criterion.id(), level);
        return level;
    }
}
