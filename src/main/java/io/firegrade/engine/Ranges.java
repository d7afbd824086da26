package io.firegrade.engine;

import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Numbers;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds between which numbers or dates a verdict holds. Where two answers that were tried lead to different verdicts, the limit between
 * them is narrowed down to neighbours: whole numbers, days, or millionths, of which the limit is the rounder one.
 */
final class Ranges {

    private static final int MOST_LIMITS = 20;

    private final Component component;
    private final Set<Long> named = new HashSet<>();
    private final Function<Object, Optional<Verdict>> verdict;

    /**
     * Prepares to find them.
     *
     * @param limits the values that the criterion compares the answer with
     * @param verdict what an answer leads to; empty if it cannot be tried
     */
    Ranges(Component component, Set<Object> limits, Function<Object, Optional<Verdict>> verdict) {
        this.component = component;
        this.verdict = verdict;
        for (Object limit : limits) {
            if (limit instanceof Number || limit instanceof LocalDate) {
                named.add(position(limit));
            }
        }
    }

    /** Where a verdict ends and another begins: at two neighbours, or, if what is between cannot be tried, further apart. */
    private record Change(long below, long above, Verdict next) {}

    /**
     * The ranges from the least answer to the greatest.
     *
     * @param tried what some answers lead to
     */
    List<Explanation.Example> of(Map<Object, Verdict> tried) {
        TreeMap<Long, Verdict> verdicts = new TreeMap<>();
        tried.forEach((answer, found) -> verdicts.put(position(answer), found));
        if (verdicts.isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        long at = verdicts.firstKey();
        for (Map.Entry<Long, Verdict> next : verdicts.entrySet()) {
            Verdict now = changes.isEmpty()
                    ? verdicts.firstEntry().getValue()
                    : changes.get(changes.size() - 1).next();
            while (now != next.getValue()) {
                Change change = change(at, now, next.getKey(), next.getValue(), changes.size() >= MOST_LIMITS);
                changes.add(change);
                at = change.above();
                now = change.next();
            }
            at = next.getKey();
        }
        return examples(verdicts.firstEntry().getValue(), changes);
    }

    private Change change(long from, Verdict now, long to, Verdict then, boolean rough) {
        long below = from;
        long above = to;
        Verdict next = then;
        while (above - below > 1 && !rough) {
            long middle = below + (above - below) / 2;
            Optional<Verdict> found = verdict.apply(answer(middle));
            if (found.isEmpty()) {
                break;
            } else if (found.get() == now) {
                below = middle;
            } else {
                above = middle;
                next = found.get();
            }
        }
        return new Change(below, above, next);
    }

    private List<Explanation.Example> examples(Verdict first, List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of(new Explanation.Example(new Bilingual("任何值", "any value"), first));
        }
        List<Explanation.Example> examples = new ArrayList<>();
        examples.add(new Explanation.Example(same(upTo(changes.get(0))), first));
        for (int i = 1; i < changes.size(); i++) {
            Change lower = changes.get(i - 1);
            examples.add(new Explanation.Example(between(lower, changes.get(i)), lower.next()));
        }
        Change last = changes.get(changes.size() - 1);
        examples.add(new Explanation.Example(same(from(last)), last.next()));
        return examples;
    }

    private Bilingual between(Change lower, Change upper) {
        if (excludes(lower, lower.below()) || excludes(upper, upper.above())) {
            return new Bilingual(
                    withUnit(from(lower) + " 且 " + upTo(upper)), withUnit(from(lower) + " and " + upTo(upper)));
        }
        String least = plain(lower.above());
        String most = plain(upper.below());
        return same(least.equals(most) ? least : least + "…" + most);
    }

    private String upTo(Change change) {
        return excludes(change, change.above()) ? "< " + plain(change.above()) : "≤ " + plain(change.below());
    }

    private String from(Change change) {
        return excludes(change, change.below()) ? "> " + plain(change.below()) : "≥ " + plain(change.above());
    }

    /** Whether the neighbour beyond a change is its limit, so that the range ends short of it. Whole numbers and days end at their last. */
    private boolean excludes(Change change, long beyond) {
        return component.kind() == Component.Kind.DECIMAL
                && change.above() - change.below() == 1
                && beyond == limit(change);
    }

    private long limit(Change change) {
        boolean below = named.contains(change.below());
        boolean above = named.contains(change.above());
        return below != above
                ? below ? change.below() : change.above()
                : plain(change.below()).length() < plain(change.above()).length() ? change.below() : change.above();
    }

    private Bilingual same(String range) {
        String shown = withUnit(range);
        return new Bilingual(shown, shown);
    }

    private String withUnit(String range) {
        return component.unit().isEmpty() ? range : range + " " + component.unit();
    }

    private String plain(long position) {
        Object answer = answer(position);
        return answer instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : answer.toString();
    }

    /** Answers in steps as small as tell two of them apart. */
    private long position(Object answer) {
        if (answer instanceof LocalDate day) {
            return day.toEpochDay();
        }
        double number = ((Number) answer).doubleValue();
        return component.kind() == Component.Kind.DECIMAL ? (long) Numbers.micros(number) : Math.round(number);
    }

    private Object answer(long position) {
        return switch (component.kind()) {
            case DATE -> LocalDate.ofEpochDay(position);
            case DECIMAL -> Numbers.ofMicros(position);
            default -> (int) position;
        };
    }
}
