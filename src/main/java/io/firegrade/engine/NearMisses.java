package io.firegrade.engine;

import io.firegrade.assessment.Evidence;
import io.firegrade.criteria.Condition;
import io.firegrade.facts.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How near a candidate comes to conditions that it does not meet. */
final class NearMisses {

    /** The fewest failing conditions first, then the smallest relative distance, then the id. */
    static final Comparator<Evidence.NearMiss> NEAREST = Comparator.<Evidence.NearMiss>comparingInt(
                    miss -> miss.failing().size())
            .thenComparingDouble(miss ->
                    miss.failing().stream().mapToDouble(NearMisses::distance).sum())
            .thenComparing(miss -> miss.fact().id());

    private NearMisses() {}

    /** The conditions that the bound candidate certainly fails; empty if there are none with known values. */
    static Optional<Evidence.NearMiss> of(List<Condition> conditions, Row row, Frame frame) {
        List<Evidence.Met> failing = new ArrayList<>();
        collect(conditions, frame, failing);
        return failing.isEmpty() || isAnotherThing(failing)
                ? Optional.empty()
                : Optional.of(new Evidence.NearMiss(row.reference(), failing));
    }

    /** Whether a fact fails because the very one that another fact names was asked for: it comes near to nothing. */
    static boolean isAnotherThing(List<? extends Evidence> failing) {
        return failing.stream()
                .anyMatch(evidence ->
                        evidence instanceof Evidence.Met met && met.component().kind() == Component.Kind.ID);
    }

    private static void collect(List<Condition> conditions, Frame frame, List<Evidence.Met> failing) {
        for (Condition condition : Values.having(Truth.FALSE, conditions, frame)) {
            if (condition instanceof Condition.AllOf all) {
                collect(all.conditions(), frame, failing);
            } else if (condition instanceof Condition.AnyOf any) {
                collect(any.conditions(), frame, failing);
            } else {
                Facing.met(condition, frame).ifPresent(failing::add);
            }
        }
    }

    /** The distance between value and limit as a part of the limit; 1 where there is none to measure. */
    static double distance(Evidence.Met met) {
        Object value = met.compared().orElse(met.value());
        if (value instanceof Number number && met.limit() instanceof Number limit) {
            double size = Math.max(Math.abs(limit.doubleValue()), 1e-6);
            return Math.abs(number.doubleValue() - limit.doubleValue()) / size;
        } else if (value instanceof LocalDate date && met.limit() instanceof LocalDate limit) {
            return Math.abs(date.toEpochDay() - limit.toEpochDay()) / 365.0;
        }
        return 1;
    }
}
