package io.firegrade.drl;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Limits;
import io.firegrade.criteria.Operand;
import io.firegrade.source.Problems;
import java.util.List;

/** Refuses criteria whose patterns would ask too much of Drools or of an assessment. */
final class CostChecker {

    private final Limits limits;
    private final Problems problems;

    CostChecker(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Checks the elements of a criterion.
     *
     * @param id the id of the criterion, where what concerns all of it is told
     */
    void check(Token id, List<Element> elements) {
        if (patterns(elements) > limits.maxPatterns()) {
            problems.add(id.start(), "a criterion has at most " + limits.maxPatterns() + " patterns: split it");
        }
        double ways = ways(elements);
        if (ways > limits.maxBranches()) {
            problems.add(
                    id.start(),
                    "its branches of 'or' combine in " + (ways < 1e9 ? Long.toString((long) ways) : "over 1000000000")
                            + " ways, and Drools makes a rule of each: at most " + limits.maxBranches()
                            + ", split the criterion");
        }
        unjoined(elements, 0);
    }

    private static int patterns(List<Element> elements) {
        int patterns = 0;
        for (Element element : elements) {
            if (element instanceof Element.Exists exists) {
                patterns += patterns(exists.elements());
            } else if (element instanceof Element.AnyOf any) {
                patterns +=
                        any.branches().stream().mapToInt(CostChecker::patterns).sum();
            } else {
                patterns++;
            }
        }
        return patterns;
    }

    /** In how many ways one branch can be taken of each {@code or}. */
    private static double ways(List<Element> elements) {
        double ways = 1;
        for (Element element : elements) {
            if (element instanceof Element.Exists exists) {
                ways *= ways(exists.elements());
            } else if (element instanceof Element.AnyOf any) {
                ways *= any.branches().stream().mapToDouble(CostChecker::ways).sum();
            }
        }
        return ways;
    }

    /**
     * Counts the patterns that hold together without a join, and tells the first that is one too many.
     *
     * @param before how many there are above these elements
     * @return how many there are after them, for what follows
     */
    private int unjoined(List<Element> elements, int before) {
        int count = before;
        for (Element element : elements) {
            if (element instanceof Element.Pattern pattern) {
                count = count(pattern, count);
            } else if (element instanceof Element.Accumulate accumulate) {
                count(accumulate.source(), count);
            } else if (element instanceof Element.Exists exists) {
                unjoined(exists.elements(), count);
            } else if (element instanceof Element.AnyOf any) {
                int most = count;
                for (List<Element> branch : any.branches()) {
                    most = Math.max(most, unjoined(branch, count));
                }
                count = most;
            }
        }
        return count;
    }

    private int count(Element.Pattern pattern, int before) {
        if (pattern.type().single() || pattern.sameAs().isPresent() || isJoined(pattern, pattern.conditions())) {
            return before;
        }
        if (before == limits.maxUnjoined()) {
            problems.add(
                    pattern.at(),
                    "more than " + limits.maxUnjoined()
                            + " patterns hold together without a join, so that their facts combine in too many ways:"
                            + " join this one to one above, such as room == $r.id, or split the criterion");
        }
        return before + 1;
    }

    /** Whether a value of the pattern's fact must equal one of a fact above. */
    private static boolean isJoined(Element.Pattern pattern, List<Condition> conditions) {
        return conditions.stream()
                .anyMatch(condition -> condition instanceof Condition.AllOf all
                        ? isJoined(pattern, all.conditions())
                        : condition instanceof Condition.Comparison comparison
                                && comparison.comparator() == Comparator.EQ
                                && comparison.left() instanceof Operand.Read left
                                && comparison.right() instanceof Operand.Read right
                                && left.slot() != right.slot());
    }
}
