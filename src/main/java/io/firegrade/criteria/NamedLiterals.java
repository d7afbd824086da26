package io.firegrade.criteria;

import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.facts.Component;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The texts that a pattern names outright as the value of a component, so that no other fact can match it. */
public final class NamedLiterals {

    private NamedLiterals() {}

    /** The texts of {@code component == "…"} and {@code component in ( "…", "…" )}; none if the pattern has neither. */
    public static Set<String> of(int slot, Component component, List<Condition> conditions) {
        Set<String> named = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Comparison comparison
                    && comparison.comparator() == Comparator.EQ
                    && reads(comparison.left(), slot, component)
                    && comparison.right() instanceof Operand.Literal literal) {
                named.add(literal.value().toString());
            } else if (condition instanceof Condition.Membership membership
                    && !membership.negated()
                    && reads(membership.operand(), slot, component)) {
                membership.values().forEach(value -> named.add(value.toString()));
            }
        }
        return named;
    }

    private static boolean reads(Operand operand, int slot, Component component) {
        return operand instanceof Operand.Read read
                && read.slot() == slot
                && read.component().equals(component);
    }
}
