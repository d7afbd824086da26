package io.firegrade.oracle;

import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.Visit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types and components that generated criteria and inspections use. */
final class Vocabulary {

    /** The fact types that the library does not bring along. */
    static final List<Class<? extends Fact>> OWN = List.of(Site.class, Bay.class, Tank.class, Lamp.class);

    /** The types of which there can be any number; a type stands after those that it refers to. */
    static final List<String> MANY = List.of("Bay", "Room", "Tank", "Lamp");

    private static final Map<String, FactType> TYPES = Stream.of(
                    Premises.class, Visit.class, Room.class, Site.class, Bay.class, Tank.class, Lamp.class)
            .map(FactType::of)
            .collect(Collectors.toUnmodifiableMap(FactType::name, type -> type));

    /** Of the library's types a few components, to keep worlds small. */
    private static final Map<String, Set<String>> CHOSEN = Map.of(
            "Premises", Set.of("keyUnit", "floorAreaM2", "seats"),
            "Visit", Set.of("date", "persons"),
            "Room", Set.of("areaM2", "windowless"));

    private Vocabulary() {}

    static Collection<FactType> all() {
        return TYPES.values();
    }

    static FactType type(String name) {
        FactType type = TYPES.get(name);
        if (type == null) {
            throw new IllegalArgumentException(name);
        }
        return type;
    }

    /** The components, without the id and derived ones. */
    static List<Component> plain(String type) {
        return readable(type).stream().filter(component -> !component.derived()).toList();
    }

    /** The components, without the id. */
    static List<Component> readable(String type) {
        return type(type).components().stream()
                .filter(component -> component.kind() != Component.Kind.ID)
                .filter(component ->
                        !CHOSEN.containsKey(type) || CHOSEN.get(type).contains(component.name()))
                .toList();
    }

    static Component component(String type, String name) {
        return type(type).component(name).orElseThrow();
    }

    /** The type that an id or a reference names. */
    static String target(Component component) {
        return component.target().orElseThrow().getSimpleName();
    }
}
