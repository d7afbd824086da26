package io.firegrade.engine;

import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Component;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries answers on the open subjects of a criterion. An answer changes nothing for a subject whose verdict does not depend on it, so
 * only the others are judged again; and there is an end to it, however long the lists of the inspection are. The work is counted, not
 * timed: the same inspection gives the same questions.
 */
final class Trials {

    /** Once that many facts were looked at, nothing more is tried; {@link io.firegrade.criteria.Limits} tells authors. */
    private static final long MOST_LOOKS = 500_000;

    private final Criterion criterion;
    private final Settler settler;
    private final List<Row> open;
    private long looks;

    Trials(Criterion criterion, Settler settler, List<Row> open) {
        this.criterion = criterion;
        this.settler = settler;
        this.open = open;
    }

    /** Whether some answer is known to close the verdict. */
    boolean settles(Unknown unknown, Use use) {
        if (unknown instanceof Unknown.More more) {
            return closes(afterNone(more, use)) || closes(afterFound(more, use));
        }
        Iterator<Answers.Trial> trials = answers((Unknown.Value) unknown, use).iterator();
        while (!spent() && trials.hasNext()) {
            if (closes(after(trials.next(), use))) {
                return true;
            }
        }
        return false;
    }

    /** The answers that are worth a try. */
    Stream<Answers.Trial> answers(Unknown.Value unknown, Use use) {
        return Answers.of(settler.snapshot(), unknown, use.limits());
    }

    /** What one value makes of them; empty if that is not known, or the value contradicts what is. */
    Optional<Verdict> after(Unknown.Value unknown, Object value, Use use) {
        return Answers.of(settler.snapshot(), unknown, value).flatMap(trial -> after(trial, use));
    }

    /** What it makes of them that there are no more facts of a type. */
    Optional<Verdict> afterNone(Unknown.More more, Use use) {
        return after(Answers.none(settler.snapshot(), more.type()), use);
    }

    private static boolean closes(Optional<Verdict> verdict) {
        return verdict.isPresent() && verdict.get() != Verdict.UNKNOWN;
    }

    /**
     * What an answer makes of the subjects on which the criterion is open; {@link Verdict#NOT_APPLICABLE} if none of them is left.
     * Empty if that is not known, as too much was tried already.
     */
    Optional<Verdict> after(Answers.Trial trial, Use use) {
        Settler after = settler.after(trial);
        Verdict first = use.subjects() < open.size() ? Verdict.UNKNOWN : Verdict.NOT_APPLICABLE;
        for (int i = use.first(); i <= use.last() && first != Verdict.HAZARD; i++) {
            if (spent()) {
                return Optional.empty();
            }
            Verdict verdict = verdict(after, trial, open.get(i));
            first = verdict.compareTo(first) < 0 ? verdict : first;
        }
        return Optional.of(first);
    }

    /**
     * What it makes of them that there is one more fact of a type. What meets every condition for one subject may not do so for
     * another: where there are several, it is tried with each choice of the values by which it is joined to other facts.
     */
    Optional<Verdict> afterFound(Unknown.More more, Use use) {
        Optional<Verdict> free = after(Answers.found(settler.snapshot(), more.type(), Map.of()), use);
        boolean one = use.subjects() == 1 && open.get(use.first()).listed();
        if (one || free.isEmpty() || free.get().compareTo(Verdict.UNKNOWN) <= 0) {
            return free;
        }
        for (Map<Component, Object> values : Joins.of(criterion, settler.snapshot(), more.type())) {
            Optional<Verdict> verdict = after(Answers.found(settler.snapshot(), more.type(), values), use);
            if (verdict.isEmpty() || verdict.get() != Verdict.UNKNOWN) {
                return verdict;
            }
        }
        return Optional.of(Verdict.UNKNOWN);
    }

    /** What an answer makes of one subject. What is found is one of those that are not listed; the others stay open. */
    private Verdict verdict(Settler after, Answers.Trial trial, Row before) {
        Row subject = trial.subject(before);
        if (subject == null) {
            return Verdict.NOT_APPLICABLE;
        }
        long counted = after.looks();
        Verdict verdict = after.verdict(criterion, subject);
        looks += after.looks() - counted;
        return subject.kind() == Row.Kind.FOUND && verdict != Verdict.HAZARD ? Verdict.UNKNOWN : verdict;
    }

    private boolean spent() {
        return looks >= MOST_LOOKS;
    }
}
