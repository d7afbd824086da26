package io.firegrade.io;

import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.source.Decoder;
import io.firegrade.source.Location;
import io.firegrade.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes facts of mappings. A value that is wrong is noted and left out, so that what follows can be checked nevertheless. */
final class FactDecoder {

    private final Decoder decoder;
    private final Map<String, Location> locations;
    private final @Nullable FactMemory memory;
    private boolean unnamed;

    FactDecoder(Decoder decoder, Map<String, Location> locations, @Nullable FactMemory memory) {
        this.memory = memory;
        this.decoder = decoder;
        this.locations = locations;
    }

    /** Whether a fact has got a stand-in for its id, since its own could not be read. */
    boolean hasUnnamed() {
        return unnamed;
    }

    /**
     * Makes one fact.
     *
     * @param defaultId the id of a fact that names none
     */
    Optional<Fact> fact(Node node, FactType type, String pointer, Optional<String> defaultId) {
        locations.putIfAbsent(pointer, node.at());
        FactMemory.Made before = memory == null ? null : memory.of(node, type);
        if (before != null) {
            before.values().forEach((component, at) -> locations.put(pointer + "/" + component, at));
            return Optional.of(before.fact());
        }
        int problems = decoder.problems().count();
        Map<String, Location> places = new HashMap<>();
        @Nullable Object[] values = new @Nullable Object[type.plainComponents().size()];
        values[0] = defaultId.orElse(null);
        boolean idGiven = false;
        Optional<Node.Mapping> mapping = decoder.mapping(node, type.name());
        for (Node.Entry entry : mapping.map(Node.Mapping::entries).orElse(List.of())) {
            Optional<Component> known = type.component(entry.key());
            if (known.isEmpty()) {
                decoder.unknownKey(
                        entry.key(),
                        entry.at(),
                        type.name(),
                        type.plainComponents().stream().map(Component::name).toList(),
                        Labels.of(type.plainComponents()));
                continue;
            }
            Component component = known.get();
            if (component.derived()) {
                decoder.problems()
                        .add(
                                entry.at(),
                                component + " cannot be given: it follows from "
                                        + String.join(" and ", component.derivedFrom())
                                        + ", so give "
                                        + (component.derivedFrom().size() == 1 ? "that" : "those"));
                continue;
            }
            boolean isId = component.kind() == Component.Kind.ID;
            idGiven |= isId;
            Object value = value(entry.value(), component, type);
            if (value != null) {
                values[component.index()] = value;
                places.put(component.name(), entry.value().at());
                locations.put(pointer + "/" + component.name(), entry.value().at());
            } else if (isId && defaultId.isEmpty() && isNull(entry.value())) {
                decoder.problems().add(entry.value().at(), String.valueOf(type.problem(component, null)));
            }
        }
        if (values[0] == null) {
            if (!idGiven && mapping.isPresent()) {
                decoder.problems()
                        .add(
                                node.at(),
                                String.valueOf(type.problem(type.components().get(0), null)));
            }
            unnamed = true;
            values[0] = "the fact at " + pointer;
        }
        Optional<Fact> fact = made(node, type, values);
        if (memory != null && fact.isPresent() && decoder.problems().count() == problems) {
            memory.keep(node, new FactMemory.Made(fact.get(), places));
        }
        return fact;
    }

    private Optional<Fact> made(Node node, FactType type, @Nullable Object[] values) {
        try {
            return Optional.of(type.create(values));
        } catch (IllegalArgumentException e) {
            decoder.problems().add(node.at(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private @Nullable Object value(Node node, Component component, FactType type) {
        if (isNull(node)) {
            return null;
        }
        if (saysUnknown(node, component)) {
            decoder.problems()
                    .add(
                            node.at(),
                            component + " is left out, or null, where it is not established: do not write "
                                    + node.describe());
            return null;
        }
        Object value = decoded(node, component);
        String problem = value == null ? null : type.problem(component, value);
        if (problem != null && value instanceof Double number && number.isInfinite()) {
            problem = problem.replace(number.toString(), Node.shortened(((Node.Scalar) node).text()));
        }
        if (problem != null) {
            decoder.problems().add(node.at(), problem);
            return null;
        }
        return value;
    }

    private @Nullable Object decoded(Node node, Component component) {
        String what = component.toString();
        Optional<?> value = switch (component.kind()) {
            case ID, REFERENCE, TEXT -> decoder.text(node, what);
            case BOOLEAN -> decoder.bool(node, what);
            case INTEGER -> decoder.integer(node, what);
            case DECIMAL -> decoder.decimal(node, what);
            case DATE -> decoder.date(node, what);
            case ENUM -> constant(node, what, (Enum<?>[]) component.javaType().getEnumConstants());
        };
        return value.orElse(null);
    }

    private Optional<? extends Enum<?>> constant(Node node, String what, Enum<?>[] constants) {
        return decoder.constant(node, what, constants, Labels.of(constants));
    }

    /** Whether a word stands in place of a value that nobody knows; a text may well read so. */
    private static boolean saysUnknown(Node node, Component component) {
        return switch (component.kind()) {
            case ID, REFERENCE, TEXT -> false;
            case BOOLEAN, INTEGER, DECIMAL, DATE, ENUM ->
                node instanceof Node.Scalar scalar
                        && scalar.kind() == Node.Kind.STRING
                        && Labels.isUnknown(scalar.text())
                        && !names(component).contains(scalar.text());
        };
    }

    private static List<String> names(Component component) {
        return component.kind() == Component.Kind.ENUM
                ? Stream.of(component.javaType().getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
    }
}
