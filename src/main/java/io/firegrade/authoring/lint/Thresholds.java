package io.firegrade.authoring.lint;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Condition.Comparison;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Numbers;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of one criterion, and on which of their sides the values of inspections lie. It walks the criterion over the listed
 * facts; a value counts only where everything before the threshold, and everything beside it in its pattern, is met, so that the
 * threshold decides.
 */
final class Thresholds {

    /** Where a value lies. */
    private enum Side {
        BELOW,
        AT,
        ABOVE
    }

    private final Criterion criterion;
    private final Map<Comparison, Set<Side>> seen = new LinkedHashMap<>();
    private final @Nullable Object[] bound;
    private Function<FactType, List<? extends Fact>> facts = type -> List.of();

    Thresholds(Criterion criterion) {
        this.criterion = criterion;
        this.bound = new @Nullable Object[criterion.slots()];
        criterion.elements().forEach(this::find);
    }

    /** Takes the values of one inspection. */
    void visit(Function<FactType, List<? extends Fact>> inspected) {
        facts = inspected;
        walk(criterion.elements(), 0);
    }

    /** The thresholds that were not tried in full, each with what no case shows of it. */
    Map<Comparison, List<String>> missing() {
        Map<Comparison, List<String>> missing = new LinkedHashMap<>();
        seen.forEach((threshold, sides) -> {
            Set<Side> possible = possible(threshold);
            List<String> lacking = new ArrayList<>();
            if (any(possible, threshold, true) && !any(sides, threshold, true)) {
                lacking.add("met");
            }
            if (any(possible, threshold, false) && !any(sides, threshold, false)) {
                lacking.add("not met");
            }
            if (possible.contains(Side.AT) && !sides.contains(Side.AT)) {
                lacking.add("exactly at the limit");
            }
            if (!lacking.isEmpty()) {
                missing.put(threshold, lacking);
            }
        });
        return missing;
    }

    /** Whether it has any. */
    boolean any() {
        return !seen.isEmpty();
    }

    private static boolean any(Set<Side> sides, Comparison threshold, boolean met) {
        return sides.stream().anyMatch(side -> meets(side, threshold.comparator()) == met);
    }

    private void find(Element element) {
        if (element instanceof Element.Pattern pattern) {
            pattern.conditions().forEach(this::find);
        } else if (element instanceof Element.Exists exists) {
            exists.elements().forEach(this::find);
        } else if (element instanceof Element.AnyOf any) {
            any.branches().forEach(branch -> branch.forEach(this::find));
        } else if (element instanceof Element.Accumulate accumulate) {
            accumulate.source().conditions().forEach(this::find);
            accumulate.conditions().forEach(this::find);
        }
    }

    private void find(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(this::find);
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(this::find);
        } else if (condition instanceof Comparison comparison
                && (isThreshold(comparison.left()) || isThreshold(comparison.right()))) {
            seen.put(comparison, EnumSet.noneOf(Side.class));
        }
    }

    /** A number or date that the criterion says, or one that is computed with such a number. */
    private static boolean isThreshold(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return isOrdered(literal.value());
        }
        return operand instanceof Operand.Shift
                || (operand instanceof Operand.Arithmetic sum && (isThreshold(sum.left()) || isThreshold(sum.right())));
    }

    /** Whether the elements from that one on can be met; it tries every fact, so that every value is seen. */
    private boolean walk(List<Element> elements, int from) {
        if (from == elements.size()) {
            return true;
        }
        Element element = elements.get(from);
        if (element instanceof Element.Pattern pattern) {
            boolean met = false;
            for (@Nullable Object[] candidate : candidates(pattern)) {
                bound[pattern.slot()] = candidate;
                met |= meet(pattern.conditions()) && walk(elements, from + 1);
            }
            return met;
        }
        return isMet(element) && walk(elements, from + 1);
    }

    private boolean isMet(Element element) {
        if (element instanceof Element.Exists exists) {
            return walk(exists.elements(), 0) != exists.negated();
        } else if (element instanceof Element.AnyOf any) {
            boolean met = false;
            for (List<Element> branch : any.branches()) {
                met |= walk(branch, 0);
            }
            return met;
        }
        Element.Accumulate accumulate = (Element.Accumulate) element;
        total(accumulate);
        return meet(accumulate.conditions());
    }

    private List<@Nullable Object[]> candidates(Element.Pattern pattern) {
        return pattern.sameAs().isPresent()
                ? List.<@Nullable Object[]>of(row(pattern.sameAs().get()))
                : facts.apply(pattern.type()).stream().map(pattern.type()::read).toList();
    }

    private @Nullable Object[] row(int slot) {
        return (@Nullable Object[]) bound[slot];
    }

    private void total(Element.Accumulate accumulate) {
        List<Element.Total> totals = accumulate.totals();
        double[] micros = new double[totals.size()];
        for (@Nullable Object[] candidate : candidates(accumulate.source())) {
            bound[accumulate.source().slot()] = candidate;
            if (meet(accumulate.source().conditions())) {
                for (int i = 0; i < micros.length; i++) {
                    micros[i] += totals.get(i)
                            .summed()
                            .map(component -> Numbers.micros((Number) candidate[component.index()]))
                            .orElse(Numbers.micros(1));
                }
            }
        }
        for (int i = 0; i < micros.length; i++) {
            bound[totals.get(i).slot()] = Numbers.ofMicros(micros[i]);
        }
    }

    /** Whether all of the conditions hold; notes the thresholds among them that the others leave to decide. */
    private boolean meet(List<Condition> conditions) {
        List<Condition> failing =
                conditions.stream().filter(condition -> !holds(condition)).toList();
        if (failing.size() <= 1) {
            (failing.isEmpty() ? conditions : failing).forEach(this::note);
        }
        return failing.isEmpty();
    }

    private void note(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            meet(all.conditions());
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(this::note);
        } else if (condition instanceof Comparison comparison && seen.containsKey(comparison)) {
            side(comparison).ifPresent(seen.get(comparison)::add);
        }
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().allMatch(this::holds);
        } else if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().anyMatch(this::holds);
        } else if (condition instanceof Condition.Membership membership) {
            Object value = value(membership.operand());
            return value != null && membership.values().contains(value) != membership.negated();
        }
        Comparison comparison = (Comparison) condition;
        Object left = value(comparison.left());
        Object right = value(comparison.right());
        if (left == null || right == null) {
            return false;
        } else if (isOrdered(left)) {
            return meets(side(comparison).orElseThrow(), comparison.comparator());
        }
        return left.equals(right) == (comparison.comparator() == Comparator.EQ);
    }

    private static boolean isOrdered(Object value) {
        return value instanceof Number || value instanceof LocalDate;
    }

    private Optional<Side> side(Comparison comparison) {
        Object left = value(comparison.left());
        Object right = value(comparison.right());
        if (left == null || right == null) {
            return Optional.empty();
        }
        int order = left instanceof LocalDate date
                ? date.compareTo((LocalDate) right)
                : Double.compare(((Number) left).doubleValue(), ((Number) right).doubleValue());
        return Optional.of(Side.values()[Integer.signum(order) + 1]);
    }

    private @Nullable Object value(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        } else if (operand instanceof Operand.Read read) {
            return row(read.slot())[read.component().index()];
        } else if (operand instanceof Operand.OfTotal total) {
            return bound[total.total().slot()];
        } else if (operand instanceof Operand.Shift shift) {
            return value(shift.date()) instanceof LocalDate date ? shift.unit().after(date, shift.amount()) : null;
        }
        Operand.Arithmetic sum = (Operand.Arithmetic) operand;
        return value(sum.left()) instanceof Number left && value(sum.right()) instanceof Number right
                ? (Object) Numbers.rounded(computed(sum.operator(), left.doubleValue(), right.doubleValue()))
                : null;
    }

    private static double computed(Operand.Operator operator, double left, double right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
        };
    }

    private static boolean meets(Side side, Comparator comparator) {
        return switch (comparator) {
            case EQ -> side == Side.AT;
            case NE -> side != Side.AT;
            case LT -> side == Side.BELOW;
            case LE -> side != Side.ABOVE;
            case GT -> side == Side.ABOVE;
            case GE -> side != Side.BELOW;
            case IN, NOT_IN -> throw new IllegalArgumentException(comparator + " compares no numbers");
        };
    }

    /** The sides that a value can lie on: the range of a component ends somewhere, and whole numbers miss fractions. */
    private static Set<Side> possible(Comparison threshold) {
        Set<Side> possible = EnumSet.allOf(Side.class);
        if (threshold.right() instanceof Operand.Literal literal && literal.value() instanceof Double limit) {
            if (threshold.left() instanceof Operand.OfTotal && limit == 0) {
                possible.remove(Side.BELOW);
            } else if (threshold.left() instanceof Operand.Read read) {
                Component component = read.component();
                if (component.min() >= limit) {
                    possible.remove(Side.BELOW);
                }
                if (component.max() <= limit) {
                    possible.remove(Side.ABOVE);
                }
                if (component.kind() == Component.Kind.INTEGER && limit != Math.rint(limit)) {
                    possible.remove(Side.AT);
                }
            }
        }
        return possible;
    }
}
