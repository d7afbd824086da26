package io.firegrade.authoring.lint;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Origin;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a criterion, with those that it judges over, reads of an inspection. */
final class Reads {

    private final Map<FactType, Set<Integer>> components = new LinkedHashMap<>();

    private final List<FactType> types;

    private Reads(FactModel model) {
        types = model.inspected();
    }

    /**
     * What a criterion reads.
     *
     * @param all all criteria, by id
     */
    Reads(FactModel model, Criterion criterion, Map<String, Criterion> all) {
        this(model);
        add(criterion, all, new TreeSet<>());
    }

    /** Everything that can stand in an inspection. */
    static Reads whole(FactModel model) {
        Reads whole = new Reads(model);
        for (FactType type : model.inspected()) {
            type.plainComponents().forEach(component -> whole.add(type, component));
        }
        return whole;
    }

    /** What is read, as it stands in an inspection: inspections of which this is equal are the same to the criterion. */
    List<Object> of(Inspection inspection) {
        List<Object> read = new ArrayList<>(List.of(inspection.date(), inspection.acts()));
        components.forEach((type, indexes) -> {
            read.add(inspection.completeness(type));
            for (Fact fact : inspection.facts(type)) {
                read.add(fact.id());
                read.add(Arrays.asList(
                        indexes.stream().map(index -> type.read(fact, index)).toArray()));
            }
        });
        return read;
    }

    /** Whether a case says a value that is read, be it the one that the base has already: then it shows what that value means. */
    boolean areStated(Node.Mapping example) {
        return example.value("with").filter(Node.Mapping.class::isInstance).stream()
                .flatMap(with -> ((Node.Mapping) with).entries().stream())
                .anyMatch(this::isStated);
    }

    /** What is no list of facts, such as the date, concerns every criterion. */
    private boolean isStated(Node.Entry entry) {
        Optional<FactType> type =
                types.stream().filter(known -> known.key().equals(entry.key())).findFirst();
        if (type.isEmpty() || !components.containsKey(type.get())) {
            return type.isEmpty();
        }
        Set<String> names = names(type.get()).collect(Collectors.toSet());
        List<Node> facts = entry.value() instanceof Node.Sequence list ? list.items() : List.of(entry.value());
        return facts.isEmpty()
                || facts.stream()
                        .filter(Node.Mapping.class::isInstance)
                        .flatMap(fact -> ((Node.Mapping) fact).entries().stream())
                        .anyMatch(value -> names.contains(value.key()));
    }

    /** The names of the components that are read, or that a property is derived from that is read; without the id. */
    private Stream<String> names(FactType type) {
        return components.getOrDefault(type, Set.of()).stream()
                .filter(index -> index > 0)
                .map(index -> type.components().get(index))
                .flatMap(component ->
                        component.derived() ? component.derivedFrom().stream() : Stream.of(component.name()))
                .distinct();
    }

    /** What is read, in words. */
    String words() {
        return components.keySet().stream()
                .map(type -> type.key()
                        + names(type)
                                .collect(Collectors.collectingAndThen(
                                        Collectors.joining(", "), names -> names.isEmpty() ? "" : " (" + names + ")")))
                .collect(Collectors.joining(", "));
    }

    private void add(Criterion criterion, Map<String, Criterion> all, Set<String> done) {
        if (!done.add(criterion.id())) {
            return;
        }
        criterion.elements().forEach(this::add);
        for (String id : criterion.judgedOver()) {
            Criterion judged = all.get(id);
            if (judged != null) {
                add(judged, all, done);
            }
        }
    }

    private void add(Element element) {
        if (element instanceof Element.Pattern pattern) {
            add(pattern.type(), pattern.type().components().get(0));
            pattern.conditions().forEach(this::add);
        } else if (element instanceof Element.Exists exists) {
            exists.elements().forEach(this::add);
        } else if (element instanceof Element.AnyOf any) {
            any.branches().forEach(branch -> branch.forEach(this::add));
        } else if (element instanceof Element.Accumulate accumulate) {
            add(accumulate.source());
            accumulate.totals().forEach(total -> total.summed().ifPresent(component -> add(total.type(), component)));
            accumulate.conditions().forEach(this::add);
        }
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Membership membership) {
            add(membership.operand());
        } else if (condition instanceof Condition.Comparison comparison) {
            add(comparison.left());
            add(comparison.right());
        }
    }

    private void add(Operand operand) {
        if (operand instanceof Operand.Read read) {
            components.keySet().stream()
                    .filter(type -> type.name().equals(read.component().owner()))
                    .findFirst()
                    .ifPresent(type -> add(type, read.component()));
        } else if (operand instanceof Operand.Arithmetic sum) {
            add(sum.left());
            add(sum.right());
        } else if (operand instanceof Operand.Shift shift) {
            add(shift.date());
        }
    }

    private void add(FactType type, Component component) {
        if (type.origin() == Origin.INSPECTION) {
            components.computeIfAbsent(type, key -> new TreeSet<>()).add(component.index());
        }
    }
}
