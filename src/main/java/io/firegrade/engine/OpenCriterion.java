package io.firegrade.engine;

import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A criterion with subjects on which its verdict is open: what that depends on, and which answers settle it. */
final class OpenCriterion {

    private final Criterion criterion;
    private final Settler settler;
    private final List<Row> open;
    private final boolean verdictOpen;
    private final Map<Unknown, Set<Object>> unknowns;
    private final Set<Unknown> indirect;

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

    /** What it depends on, each unknown with the values that it is compared with. */
    Map<Unknown, Set<Object>> unknowns() {
        return unknowns;
    }

    /** Whether some answer to this alone closes the verdict on the inspection. */
    boolean settledBy(Unknown unknown) {
        if (!verdictOpen || indirect.contains(unknown)) {
            return false; // what an answer does to the breaches is not tried
        } else if (unknowns.size() == 1) {
            return true; // whatever the answer is, nothing else is read
        }
        return Answers.of(settler.snapshot(), unknown, unknowns.getOrDefault(unknown, Set.of()))
                .anyMatch(this::settles);
    }

    /** What an answer makes of the subjects on which it is open; {@link Verdict#NOT_APPLICABLE} if none of them is left. */
    Verdict after(Answers.Trial trial) {
        Settler after = new Settler(trial.snapshot());
        return open.stream()
                .map(trial::subject)
                .filter(Objects::nonNull)
                .map(row -> after.verdict(criterion, row))
                .min(Comparator.naturalOrder())
                .orElse(Verdict.NOT_APPLICABLE);
    }

    /** The answers that are worth a try; none if an answer acts through other criteria. */
    Stream<Answers.Trial> trials(Unknown unknown) {
        return indirect.contains(unknown)
                ? Stream.of()
                : Answers.of(settler.snapshot(), unknown, unknowns.getOrDefault(unknown, Set.of()));
    }

    private boolean settles(Answers.Trial trial) {
        Settler after = new Settler(trial.snapshot());
        boolean stillOpen = false;
        for (Row row : open) {
            Row subject = trial.subject(row);
            if (subject != null) {
                Verdict verdict = after.verdict(criterion, subject);
                if (verdict == Verdict.HAZARD) {
                    return true;
                }
                stillOpen |= verdict == Verdict.UNKNOWN;
            }
        }
        return !stillOpen;
    }
}
