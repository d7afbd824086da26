package io.firegrade.drl;

import io.firegrade.facts.Fact;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Which criteria fired for which subjects. */
public final class Matches {

    private final Map<String, Set<Fact>> subjects = new HashMap<>();

    Matches() {}

    void add(String criterion, Fact subject) {
        subjects.computeIfAbsent(criterion, id -> Collections.newSetFromMap(new IdentityHashMap<>(2)))
                .add(subject);
    }

    /** Whether the criterion fired for this very fact. */
    public boolean contains(String criterion, Fact subject) {
        return subjects.getOrDefault(criterion, Set.of()).contains(subject);
    }
}
