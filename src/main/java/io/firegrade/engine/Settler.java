package io.firegrade.engine;

import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Numbers;
import io.firegrade.facts.Component;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the elements of a criterion over the facts of a snapshot, in Kleene's logic. What it calls true holds in every
 * completion of the inspection, and what it calls false in none.
 */
final class Settler {

    /** The most that an unlisted fact, as if found, adds to a total: enough to decide it, whatever the limit. */
    private static final double PLENTY = 1e9;

    /** Of fewer rows than this all are looked at each time. */
    private static final int MANY = 8;

    private final Snapshot snapshot;
    private final @Nullable Settler before;
    private final Answers.@Nullable Trial trial;
    private long looks;
    private final IdentityHashMap<Element.Pattern, List<Row>> fitting = new IdentityHashMap<>();

    Settler(Snapshot snapshot) {
        this(snapshot, null, null);
    }

    private Settler(Snapshot snapshot, @Nullable Settler before, Answers.@Nullable Trial trial) {
        this.snapshot = snapshot;
        this.before = before;
        this.trial = trial;
    }

    /** Settles over the facts as they would be after an answer. */
    Settler after(Answers.Trial answer) {
        return new Settler(answer.snapshot(), this, answer);
    }

    /** How many facts it has looked at: what its work is counted in. */
    long looks() {
        return looks;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** What a criterion says of one subject; of the remainder of a type, of any fact that may be in it. */
    Verdict verdict(Criterion criterion, Row subject) {
        Frame frame = new Frame(criterion);
        Truth scope = bindScope(criterion, subject, frame);
        if (scope == Truth.FALSE) {
            return Verdict.NOT_APPLICABLE;
        }
        Truth hazard = scope.and(truth(criterion.violation(), 0, frame));
        if (!subject.certain()) {
            hazard = hazard.and(Truth.UNKNOWN);
        }
        return switch (hazard) {
            case TRUE -> Verdict.HAZARD;
            case UNKNOWN -> Verdict.UNKNOWN;
            case FALSE -> Verdict.CLEAR;
        };
    }

    /** Binds the subject and the single facts of the scope, and says whether the scope matches. */
    Truth bindScope(Criterion criterion, Row subject, Frame frame) {
        looks++;
        Truth scope = Truth.TRUE;
        List<Element.Pattern> patterns = criterion.scope();
        for (int i = 0; i < patterns.size(); i++) {
            Element.Pattern pattern = patterns.get(i);
            frame.bind(
                    pattern.slot(),
                    i == 0 ? subject : snapshot.of(pattern.type()).listed().get(0));
            scope = scope.and(Values.allOf(pattern.conditions(), frame));
        }
        return scope;
    }

    /** The truth of the elements from the given one on, taken together. */
    Truth truth(List<? extends Element> elements, int from, Frame frame) {
        if (from == elements.size()) {
            return Truth.TRUE;
        }
        Element element = elements.get(from);
        if (element instanceof Element.Pattern pattern) {
            Truth result = Truth.FALSE;
            List<Row> candidates = fitting(pattern, frame);
            for (int i = 0; i < candidates.size() && result != Truth.TRUE; i++) {
                Row row = candidates.get(i);
                looks++;
                frame.bind(pattern.slot(), row);
                Truth met = candidate(pattern, elements, from, frame);
                result = result.or(row.certain() ? met : met.and(Truth.UNKNOWN));
            }
            return result;
        }
        Truth own = own(element, frame);
        return own == Truth.FALSE ? own : own.and(truth(elements, from + 1, frame));
    }

    /** The truth of a candidate that is bound already, together with the elements after its pattern. */
    Truth candidate(Element.Pattern pattern, List<? extends Element> elements, int from, Frame frame) {
        Truth met = Values.allOf(pattern.conditions(), frame);
        return met == Truth.FALSE ? met : met.and(truth(elements, from + 1, frame));
    }

    /** The truth of an element that binds no fact; an accumulate binds its totals. */
    Truth own(Element element, Frame frame) {
        if (element instanceof Element.Exists exists) {
            Truth found = truth(exists.elements(), 0, frame);
            return exists.negated() ? found.not() : found;
        } else if (element instanceof Element.AnyOf any) {
            Truth result = Truth.FALSE;
            for (int i = 0; i < any.branches().size() && result != Truth.TRUE; i++) {
                result = result.or(truth(any.branches().get(i), 0, frame));
            }
            return result;
        } else if (element instanceof Element.Accumulate accumulate) {
            bindTotals(accumulate, frame);
            return Values.allOf(accumulate.conditions(), frame);
        }
        throw new IllegalArgumentException("a pattern binds a fact");
    }

    /** The rows that a pattern can be bound to, the remainder last. */
    List<Row> candidates(Element.Pattern pattern, Frame frame) {
        return pattern.sameAs().isPresent()
                ? List.of(frame.row(pattern.sameAs().get()))
                : snapshot.of(pattern.type()).all();
    }

    /**
     * The candidates without those that fail a condition on themselves alone. The breaches of an inspection are hundreds, and most
     * patterns are about a few of them.
     */
    List<Row> fitting(Element.Pattern pattern, Frame frame) {
        List<Row> candidates = candidates(pattern, frame);
        if (candidates.size() < MANY) {
            return candidates;
        }
        List<Row> fitting = this.fitting.get(pattern);
        if (fitting == null) {
            fitting = fitting(pattern, candidates, frame);
            this.fitting.put(pattern, fitting);
        }
        return fitting;
    }

    private List<Row> fitting(Element.Pattern pattern, List<Row> candidates, Frame bound) {
        if (before == null || trial == null) {
            return fitting(pattern, candidates);
        } else if (!pattern.type().equals(trial.changedType())) {
            return before.fitting(pattern, bound);
        }
        Row changed = trial.before();
        Row after = trial.after();
        if (changed == null || after == null) {
            looks += candidates.size();
            return fitting(pattern, candidates);
        }
        return Snapshot.replaced(before.fitting(pattern, bound), changed, after); // what did not fit does not fit now
    }

    private static List<Row> fitting(Element.Pattern pattern, List<Row> candidates) {
        List<Condition> own = pattern.conditions().stream()
                .filter(condition -> Values.readsOnly(condition, pattern.slot()))
                .toList();
        if (own.isEmpty()) {
            return candidates;
        }
        Frame frame = new Frame(pattern.slot() + 1);
        List<Row> fitting = new ArrayList<>();
        for (Row row : candidates) {
            frame.bind(pattern.slot(), row);
            if (Values.allOf(own, frame) != Truth.FALSE) {
                fitting.add(row);
            }
        }
        return fitting;
    }

    private void bindTotals(Element.Accumulate accumulate, Frame frame) {
        int size = accumulate.totals().size();
        double[] least = new double[size];
        double[] most = new double[size];
        Element.Pattern source = accumulate.source();
        List<Row> members = fitting(source, frame);
        looks += members.size();
        for (Row row : members) {
            frame.bind(source.slot(), row);
            Truth met = Values.allOf(source.conditions(), frame);
            for (int i = 0; i < size && met != Truth.FALSE; i++) {
                Interval added = added(accumulate.totals().get(i), row, met);
                least[i] += added.least();
                most[i] += added.most();
            }
        }
        for (int i = 0; i < size; i++) {
            Element.Total total = accumulate.totals().get(i);
            frame.bind(
                    total,
                    total.summed().isPresent()
                            ? new Interval(Numbers.ofMicros(least[i]), Numbers.ofMicros(most[i]))
                            : new Interval(least[i], most[i]));
        }
    }

    /** What a fact that is certainly or possibly a member adds to a total, sums in millionths. */
    private static Interval added(Element.Total total, Row row, Truth member) {
        Interval whole = whole(total, row);
        return switch (row.kind()) {
            case LISTED ->
                member == Truth.TRUE ? whole : new Interval(Math.min(0, whole.least()), Math.max(0, whole.most()));
            case POSSIBLE -> new Interval(Math.min(0, whole.least()), Math.max(0, whole.most()));
            case REMAINDER ->
                new Interval(
                        whole.least() < 0 ? Double.NEGATIVE_INFINITY : 0,
                        whole.most() > 0 ? Double.POSITIVE_INFINITY : 0);
            case FOUND ->
                new Interval(
                        member != Truth.TRUE ? 0 : total.summed().isPresent() ? Numbers.micros(PLENTY) : PLENTY,
                        Double.POSITIVE_INFINITY);
        };
    }

    private static Interval whole(Element.Total total, Row row) {
        if (total.summed().isEmpty()) {
            return Interval.of(1);
        }
        Component component = total.summed().get();
        @Nullable Number value = (Number) row.value(component);
        // Zero stays possible even where the range excludes it: it is what Drools adds up for an unknown value.
        return value != null
                ? Interval.of(Numbers.micros(value))
                : new Interval(
                        Math.min(0, Numbers.micros(component.min())), Math.max(0, Numbers.micros(component.max())));
    }
}
