package io.firegrade.authoring;

import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Operand;
import io.firegrade.engine.ConditionWatcher;
import io.firegrade.engine.Truth;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Origin;
import io.firegrade.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Notes which outcomes of one criterion and its conditions are brought about. Not thread-safe. */
final class OutcomeRecorder implements ConditionWatcher {

    private final Criterion criterion;
    private final FactModel model;
    private final Map<Location, Set<Truth>> possible = new LinkedHashMap<>();
    private final Map<Location, Set<Truth>> met = new LinkedHashMap<>();
    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);

    OutcomeRecorder(Criterion criterion, FactModel model) {
        this.criterion = criterion;
        this.model = model;
        for (Condition condition : criterion.conditions()) {
            Set<Truth> outcomes = possible.computeIfAbsent(at(condition), at -> EnumSet.of(Truth.TRUE, Truth.FALSE));
            if (canBeUnknown(condition)) {
                outcomes.add(Truth.UNKNOWN);
            }
        }
    }

    private static Location at(Condition condition) {
        return condition instanceof Condition.Comparison comparison
                ? comparison.at()
                : ((Condition.Membership) condition).at();
    }

    private boolean canBeUnknown(Condition condition) {
        return condition instanceof Condition.Comparison comparison
                ? canBeUnknown(comparison.left()) || canBeUnknown(comparison.right())
                : canBeUnknown(((Condition.Membership) condition).operand());
    }

    private boolean canBeUnknown(Operand operand) {
        if (operand instanceof Operand.Read read) {
            return canBeUnknown(read.component());
        } else if (operand instanceof Operand.Shift shift) {
            return canBeUnknown(shift.date());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            return canBeUnknown(arithmetic.left()) || canBeUnknown(arithmetic.right());
        }
        return operand instanceof Operand.OfTotal;
    }

    /** An id is always there, and so are the rows of a table, and the name of the criterion of a breach. */
    private boolean canBeUnknown(Component component) {
        Origin origin = model.named(component.owner()).map(FactType::origin).orElse(Origin.INSPECTION);
        boolean known = component.kind() == Component.Kind.ID
                || origin == Origin.TABLE
                || (origin == Origin.CRITERION && component.index() == 1);
        return !known;
    }

    @Override
    public void evaluated(Condition condition, Truth truth) {
        met.computeIfAbsent(at(condition), at -> EnumSet.noneOf(Truth.class)).add(truth);
    }

    @Override
    public void judged(Verdict verdict) {
        verdicts.add(verdict);
    }

    CriterionCoverage coverage(int cases, SortedMap<Integer, String> lines) {
        Set<Verdict> givable = EnumSet.of(Verdict.HAZARD, Verdict.UNKNOWN, Verdict.CLEAR);
        if (criterion.scope().stream().anyMatch(pattern -> !pattern.conditions().isEmpty())) {
            givable.add(Verdict.NOT_APPLICABLE);
        }
        List<ConditionCoverage> conditions = new ArrayList<>();
        possible.forEach(
                (at, outcomes) -> conditions.add(new ConditionCoverage(at, outcomes, met.getOrDefault(at, Set.of()))));
        conditions.sort(
                Comparator.comparingInt((ConditionCoverage one) -> one.at().line())
                        .thenComparingInt(one -> one.at().column()));
        return new CriterionCoverage(criterion, cases, givable, verdicts, conditions, lines);
    }
}
