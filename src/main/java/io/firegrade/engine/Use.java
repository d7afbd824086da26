package io.firegrade.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an open criterion makes of something unknown: what it compares it with, and for which of its open subjects. */
final class Use {

    private final Set<Object> limits = new LinkedHashSet<>();
    private @Nullable Object latest;
    private int first = -1;
    private int last = -1;
    private int subjects;

    /** Notes that the verdict on a subject depends on it; subjects are noted in their order. */
    void add(int subject, List<Object> compared) {
        if (compared.size() == 1 && compared.get(0) != latest) { // most often it is the same literal again
            latest = compared.get(0);
            limits.add(compared.get(0));
        } else if (compared.size() > 1) {
            limits.addAll(compared);
        }
        if (last != subject) {
            first = first < 0 ? subject : first;
            last = subject;
            subjects++;
        }
    }

    /** The values that it is compared with. */
    Set<Object> limits() {
        return limits;
    }

    /** The first subject that depends on it. */
    int first() {
        return first;
    }

    /** The last subject that depends on it; between it and the first may be some that do not. */
    int last() {
        return last;
    }

    /** How many subjects depend on it. */
    int subjects() {
        return subjects;
    }
}
