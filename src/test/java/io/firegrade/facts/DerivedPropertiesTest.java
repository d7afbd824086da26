package io.firegrade.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every derived property, over all values that can change it: open only while a component is open, and never taken back. */
class DerivedPropertiesTest {

    static Stream<Component> derived() {
        return FactModel.standard().types().stream()
                .flatMap(type -> type.components().stream())
                .filter(Component::derived);
    }

    @Test
    void thereAreSome() {
        assertThat(derived()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("derived")
    void knownComponentsDecideIt(Component property) {
        allFacts(property)
                .filter(values ->
                        property.derivedFrom().stream().allMatch(name -> value(property, values, name) != null))
                .forEach(values -> assertThat(read(property, values))
                        .as("%s of %s", property, Arrays.toString(values))
                        .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("derived")
    void moreKnowledgeNeverChangesIt(Component property) {
        List<Object[]> all = allFacts(property).toList();
        for (Object[] less : all) {
            Object known = read(property, less);
            if (known != null) {
                all.stream()
                        .filter(more -> extendsKnowledge(less, more))
                        .forEach(more -> assertThat(read(property, more))
                                .as("%s of %s and %s", property, Arrays.toString(less), Arrays.toString(more))
                                .isEqualTo(known));
            }
        }
    }

    private static boolean extendsKnowledge(Object[] less, Object[] more) {
        for (int i = 0; i < less.length; i++) {
            if (less[i] != null && !less[i].equals(more[i])) {
                return false;
            }
        }
        return true;
    }

    private static Object read(Component property, Object[] values) {
        FactType type = type(property);
        return type.read(type.create(values))[property.index()];
    }

    private static Object value(Component property, Object[] values, String name) {
        return values[type(property).component(name).orElseThrow().index()];
    }

    private static FactType type(Component property) {
        return FactModel.standard().named(property.owner()).orElseThrow();
    }

    /** The component values of all facts that can be made from open and telling values of what the property reads. */
    private static Stream<Object[]> allFacts(Component property) {
        FactType type = type(property);
        Object[] blank = new Object[type.plainComponents().size()];
        blank[0] = "x1";
        Stream<Object[]> facts = Stream.<Object[]>of(blank);
        for (String name : property.derivedFrom()) {
            Component component = type.component(name).orElseThrow();
            List<Object> values = telling(component);
            facts = facts.flatMap(fact -> values.stream().map(value -> {
                Object[] copy = fact.clone();
                copy[component.index()] = value;
                return copy;
            }));
        }
        return facts.filter(values -> canBeMade(type, values));
    }

    private static boolean canBeMade(FactType type, Object[] values) {
        try {
            type.create(values);
            return true;
        } catch (IllegalArgumentException contradiction) {
            return false;
        }
    }

    private static List<Object> telling(Component component) {
        return switch (component.kind()) {
            case BOOLEAN -> Arrays.asList(null, true, false);
            case INTEGER -> Arrays.asList(null, 0, 1, 2, 9);
            case DECIMAL -> Arrays.asList(null, 1.0, 3.0, 9.0, 24.0, 24.1, 27.0, 27.1);
            case ENUM ->
                Stream.concat(
                                Stream.ofNullable(null),
                                Stream.<Object>of(component.javaType().getEnumConstants()))
                        .toList();
            case ID, REFERENCE, TEXT, DATE -> throw new AssertionError("no telling values of " + component);
        };
    }
}
