package io.firegrade.engine;

import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.FactReference;
import io.firegrade.assessment.Step.Reading;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.facts.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells of conditions the values that they read, under the bindings of a frame. */
final class StepValues {

    private final Settler settler;
    private final Criterion criterion;
    private final Frame frame;
    private final TotalEvidence totals;

    StepValues(Settler settler, Criterion criterion, Frame frame) {
        this.settler = settler;
        this.criterion = criterion;
        this.frame = frame;
        this.totals = new TotalEvidence(settler, criterion, frame);
    }

    /**
     * What stands behind conditions.
     *
     * @param evidence values with their limits
     * @param readings values from which others derive, and those that are not established
     */
    record Found(List<Evidence> evidence, List<Reading> readings) {}

    /** What decided conditions that came to a truth together: those of them that have it, too. */
    Found of(List<Condition> conditions, Truth truth) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        Set<Reading> readings = new LinkedHashSet<>();
        collect(conditions, truth, evidence, readings);
        return new Found(List.copyOf(evidence), List.copyOf(readings));
    }

    private void collect(List<Condition> conditions, Truth truth, Set<Evidence> evidence, Set<Reading> readings) {
        for (Condition condition : Values.having(truth, conditions, frame)) {
            if (condition instanceof Condition.AllOf all) {
                collect(all.conditions(), truth, evidence, readings);
            } else if (condition instanceof Condition.AnyOf any) {
                collect(any.conditions(), truth, evidence, readings);
            } else if (condition instanceof Condition.Membership membership) {
                single(condition, truth, evidence);
                behind(membership.operand(), truth, readings);
            } else if (condition instanceof Condition.Comparison comparison) {
                if (Values.readsTotal(comparison.left()) || Values.readsTotal(comparison.right())) {
                    totals.of(comparison).ifPresent(evidence::add);
                } else {
                    single(condition, truth, evidence);
                }
                behind(comparison.left(), truth, readings);
                behind(comparison.right(), truth, readings);
            }
        }
    }

    private void single(Condition condition, Truth truth, Set<Evidence> evidence) {
        if (truth != Truth.UNKNOWN) {
            Facing.met(condition, frame).ifPresent(evidence::add);
        }
    }

    /** The values that an operand reads: all of them while it is open, else only those that others derive from. */
    private void behind(Operand operand, Truth truth, Set<Reading> readings) {
        if (operand instanceof Operand.Read read) {
            Row row = frame.row(read.slot());
            if (!row.certain()) {
                readings.add(unlisted(row));
            } else if (read.component().derived()) {
                for (String name : read.component().derivedFrom()) {
                    row.type().component(name).ifPresent(base -> readings.add(reading(row, base)));
                }
            } else if (truth == Truth.UNKNOWN) {
                readings.add(reading(row, read.component()));
            }
        } else if (operand instanceof Operand.Shift shift) {
            behind(shift.date(), truth, readings);
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            behind(arithmetic.left(), truth, readings);
            behind(arithmetic.right(), truth, readings);
        }
    }

    /** What the truth of an open element depends on: values, facts that may be there, and breaches that are open themselves. */
    List<Reading> behind(Element element) {
        UnknownCollector collector = new UnknownCollector(settler, criterion, Map.of());
        collector.collect(List.of(element), frame);
        List<Reading> readings = new ArrayList<>();
        for (Element.Pattern pattern : Criterion.patterns(List.of(element))) {
            if (pattern.type().origin() == Origin.CRITERION) {
                for (Row row : settler.candidates(pattern, frame)) {
                    frame.bind(pattern.slot(), row);
                    if (!row.certain() && Values.allOf(pattern.conditions(), frame) != Truth.FALSE) {
                        readings.add(unlisted(row));
                    }
                }
            }
        }
        for (Unknown unknown : collector.found().keySet()) {
            if (unknown instanceof Unknown.Value value) {
                readings.add(new Reading(value.row().reference(), Optional.of(value.component()), Optional.empty()));
            } else if (unknown instanceof Unknown.More more) {
                readings.add(new Reading(
                        new FactReference(more.type(), "", "/" + more.type().key(), Optional.empty()),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return readings;
    }

    /** That it is not known whether there is such a fact. */
    Reading unlisted(Row row) {
        return new Reading(row.reference(), Optional.empty(), Optional.empty());
    }

    private static Reading reading(Row row, Component component) {
        return new Reading(row.reference(), Optional.of(component), Optional.ofNullable(row.value(component)));
    }
}
