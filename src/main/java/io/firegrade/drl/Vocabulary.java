package io.firegrade.drl;

import io.firegrade.facts.Component;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names that criteria can use: fact types, the enums of their components, and the clauses of the catalogue of standards. */
final class Vocabulary {

    private final FactModel model;
    private final Map<String, Class<?>> enums = new TreeMap<>();
    private final Optional<Map<String, Set<String>>> clauses;
    private final Optional<Set<String>> tables;

    /**
     * Collects the names.
     *
     * @param model the fact types
     * @param clauses the clauses of each standard, by its key; empty if they are not known
     * @param tables the names of the tables; empty if they are not known
     */
    Vocabulary(FactModel model, Optional<Map<String, Set<String>>> clauses, Optional<Set<String>> tables) {
        this.model = model;
        this.clauses = clauses;
        this.tables = tables;
        for (FactType type : model.types()) {
            for (Component component : type.components()) {
                if (component.kind() == Component.Kind.ENUM) {
                    enums.put(component.javaType().getSimpleName(), component.javaType());
                }
            }
        }
    }

    Optional<FactType> type(String name) {
        return model.named(name);
    }

    Collection<String> typeNames() {
        return model.types().stream().map(FactType::name).toList();
    }

    Optional<Class<?>> enumType(String name) {
        return Optional.ofNullable(enums.get(name));
    }

    Collection<String> enumNames() {
        return enums.keySet();
    }

    static List<String> constants(Class<?> enumType) {
        return Stream.of(enumType.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    /** The clauses of each standard, by its key; empty if they are not known. */
    Optional<Map<String, Set<String>>> clauses() {
        return clauses;
    }

    /** The names of the tables; empty if they are not known. */
    Optional<Set<String>> tables() {
        return tables;
    }
}
