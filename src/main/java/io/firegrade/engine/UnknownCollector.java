package io.firegrade.engine;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.facts.Origin;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what the open verdicts of a criterion depend on: the same walk as the settler's, along what is open. With each unknown it notes the values
 * that it is compared with, as these tell which answers matter.
 */
final class UnknownCollector {

    private final Settler settler;
    private final Criterion criterion;
    private final Map<String, OpenCriterion> behind;
    private final Map<Unknown, Use> found = new LinkedHashMap<>();
    private final Set<Unknown> indirect = new LinkedHashSet<>();
    private final Set<String> followed = new HashSet<>();
    private int subjects;

    /**
     * Starts with nothing.
     *
     * @param behind the open criteria by id, on which it depends whether a breach is there
     */
    UnknownCollector(Settler settler, Criterion criterion, Map<String, OpenCriterion> behind) {
        this.settler = settler;
        this.criterion = criterion;
        this.behind = behind;
    }

    /** Those of the unknowns that only other criteria read, whose breaches this one reads. */
    Set<Unknown> indirect() {
        return indirect;
    }

    /** The unknowns so far, each with the values that it is compared with. */
    Map<Unknown, Use> found() {
        return found;
    }

    /** Collects what the verdict on the next subject depends on; it is open. */
    void collect(Row subject) {
        Frame frame = new Frame(criterion);
        settler.bindScope(criterion, subject, frame);
        presence(subject);
        criterion.scope().forEach(pattern -> conditions(pattern.conditions(), frame));
        elements(criterion.violation(), 0, frame);
        subjects++;
        followed.clear();
    }

    /** Collects what the truth of elements depends on, under the bindings of a frame. */
    void collect(List<Element> elements, Frame frame) {
        elements(elements, 0, frame);
    }

    private void elements(List<Element> elements, int from, Frame frame) {
        if (from == elements.size() || settler.truth(elements, from, frame) != Truth.UNKNOWN) {
            return;
        }
        Element element = elements.get(from);
        if (element instanceof Element.Pattern pattern) {
            for (Row row : settler.fitting(pattern, frame)) {
                frame.bind(pattern.slot(), row);
                if (settler.candidate(pattern, elements, from, frame) != Truth.FALSE) {
                    presence(row);
                    conditions(pattern.conditions(), frame);
                    elements(elements, from + 1, frame);
                }
            }
            return;
        }
        if (settler.own(element, frame) == Truth.UNKNOWN) {
            if (element instanceof Element.Exists exists) {
                elements(exists.elements(), 0, frame);
            } else if (element instanceof Element.AnyOf any) {
                any.branches().forEach(branch -> elements(branch, 0, frame));
            } else if (element instanceof Element.Accumulate accumulate) {
                conditions(accumulate.conditions(), frame);
            }
        }
        elements(elements, from + 1, frame);
    }

    /** What the totals of an accumulate depend on. */
    private void members(Element.Accumulate accumulate, Frame frame) {
        for (Row row : settler.fitting(accumulate.source(), frame)) {
            frame.bind(accumulate.source().slot(), row);
            if (Values.allOf(accumulate.source().conditions(), frame) != Truth.FALSE) {
                presence(row);
                conditions(accumulate.source().conditions(), frame);
                for (Element.Total total : accumulate.totals()) {
                    total.summed().ifPresent(component -> value(row, component, List.of()));
                }
            }
        }
    }

    private void conditions(List<Condition> conditions, Frame frame) {
        for (Condition condition : Values.having(Truth.UNKNOWN, conditions, frame)) {
            if (condition instanceof Condition.AllOf all) {
                conditions(all.conditions(), frame);
            } else if (condition instanceof Condition.AnyOf any) {
                conditions(any.conditions(), frame);
            } else if (condition instanceof Condition.Membership membership) {
                operand(membership.operand(), membership.values(), frame);
            } else if (condition instanceof Condition.Comparison comparison) {
                operand(comparison.left(), limits(comparison.left(), comparison.right(), frame), frame);
                operand(comparison.right(), limits(comparison.right(), comparison.left(), frame), frame);
            }
        }
    }

    /** The values at which an operand's comparison with the other side turns. */
    private static List<Object> limits(Operand operand, Operand other, Frame frame) {
        Object value = Values.readsTotal(other) ? null : Values.value(other, frame);
        if (value == null) {
            return List.of();
        }
        return operand instanceof Operand.Shift shift && value instanceof java.time.LocalDate date
                ? List.of(shift.unit().after(date, -shift.amount()))
                : List.of(value);
    }

    private void operand(Operand operand, List<Object> limits, Frame frame) {
        if (operand instanceof Operand.Read read) {
            value(frame.row(read.slot()), read.component(), limits);
        } else if (operand instanceof Operand.Shift shift) {
            operand(shift.date(), limits, frame);
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            operand(arithmetic.left(), limits, frame);
            operand(arithmetic.right(), limits, frame);
        } else if (operand instanceof Operand.OfTotal total) {
            Totals.source(criterion, total.total()).ifPresent(accumulate -> members(accumulate, frame));
        }
    }

    private void value(Row row, Component component, List<Object> limits) {
        if (row.value(component) != null) {
            return;
        } else if (!row.listed()) {
            presence(row);
        } else if (component.derived()) {
            for (String name : component.derivedFrom()) {
                row.type().component(name).ifPresent(base -> value(row, base, List.of()));
            }
        } else {
            direct(new Unknown.Value(row, component), limits);
        }
    }

    /** What it depends on whether a fact is there. */
    private void presence(Row row) {
        if (row.certain()) {
            return;
        } else if (row.type().origin() != Origin.CRITERION) {
            direct(new Unknown.More(row.type()), List.of());
            return;
        }
        String judged = String.valueOf(row.value(row.type().components().get(1)));
        if (!followed.add(judged)) {
            return; // another breach of the same criterion rests on the same
        }
        OpenCriterion open = behind.get(judged);
        if (open == null) { // its criterion is not in force
            Unknown law = new Unknown.Law();
            indirect.add(law);
            use(law, List.of());
        } else {
            open.unknowns().forEach((unknown, use) -> {
                if (!found.containsKey(unknown)) {
                    indirect.add(unknown);
                }
                use(unknown, List.copyOf(use.limits()));
            });
        }
    }

    private void direct(Unknown unknown, List<Object> limits) {
        indirect.remove(unknown);
        use(unknown, limits);
    }

    private void use(Unknown unknown, List<Object> limits) {
        found.computeIfAbsent(unknown, key -> new Use()).add(subjects, limits);
    }
}
