package io.firegrade.engine;

import io.firegrade.criteria.Criterion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A criterion with subjects on which its verdict is open: what that depends on, and which answers settle it. */
final class OpenCriterion {

    private final Criterion criterion;
    private final Settler settler;
    private final List<Row> open;
    private final boolean verdictOpen;
    private final Map<Unknown, Use> unknowns;
    private final Set<Unknown> indirect;
    private @Nullable Set<Unknown> deciding;

    /**
     * Looks at a criterion.
     *
     * @param open the subjects on which it is open, at least one
     * @param verdictOpen whether its verdict on the inspection is open, as no other subject has a hazard
     * @param behind the open criteria of lower levels by id
     */
    OpenCriterion(
            Criterion criterion,
            Settler settler,
            List<Row> open,
            boolean verdictOpen,
            Map<String, OpenCriterion> behind) {
        this.criterion = criterion;
        this.settler = settler;
        this.open = open;
        this.verdictOpen = verdictOpen;
        UnknownCollector collector = new UnknownCollector(settler, criterion, behind);
        open.forEach(collector::collect);
        this.unknowns = collector.found();
        this.indirect = collector.indirect();
        if (unknowns.isEmpty()) {
            throw new IllegalStateException(
                    "the criterion " + criterion.id() + " is open, but depends on nothing unknown");
        }
    }

    Criterion criterion() {
        return criterion;
    }

    /** The first subject on which it is open. */
    Row firstOpen() {
        return open.get(0);
    }

    boolean isOpenFor(Row subject) {
        return open.contains(subject);
    }

    /** What it depends on, each unknown with what it makes of it. */
    Map<Unknown, Use> unknowns() {
        return unknowns;
    }

    /** Whether an answer acts through other criteria: what it does to their breaches is not tried. */
    boolean isIndirect(Unknown unknown) {
        return indirect.contains(unknown);
    }

    /** Tries answers, until as much work is done as is worth it. */
    Trials trials() {
        return new Trials(criterion, settler, open);
    }

    /**
     * Whether some answer to this alone is known to close the verdict on the inspection. All of them are tried at once, in an order
     * of their own, so that what other criteria ask for decides nothing.
     */
    boolean settledBy(Unknown unknown) {
        if (!verdictOpen) {
            return false;
        }
        Set<Unknown> found = deciding;
        if (found == null) {
            found = deciding();
            deciding = found;
        }
        return found.contains(unknown);
    }

    private Set<Unknown> deciding() {
        if (unknowns.size() == 1) { // whatever the answer is, nothing else is read
            return indirect.isEmpty() ? Set.copyOf(unknowns.keySet()) : Set.of();
        }
        Set<Unknown> found = new HashSet<>();
        Trials trials = trials();
        Alike alike = new Alike();
        unknowns.forEach((unknown, use) -> {
            if (!isIndirect(unknown) && alike.worthATry(unknown, use)) {
                if (trials.settles(unknown, use)) {
                    found.add(unknown);
                } else {
                    alike.failed(unknown, use);
                }
            }
        });
        return found;
    }
}
