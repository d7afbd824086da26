package io.firegrade.drl;

import io.firegrade.facts.Component;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Labelled;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the names of the language by what people call them in Chinese, for authors who write that instead. */
final class LabelledNames {

    /** No names at all. */
    static final LabelledNames NONE = new LabelledNames(List.of());

    private static final int MOST = 3;

    private final List<FactType> types;

    private LabelledNames(List<FactType> types) {
        this.types = List.copyOf(types);
    }

    /** The names of the facts of a model, of their components, and of the constants of these. */
    static LabelledNames of(FactModel model) {
        return new LabelledNames(model.types());
    }

    /**
     * The names that a Chinese word likely means, at most three.
     *
     * @param word what is written
     * @param type the name of the type in whose brackets it stands; null if it stands in none
     */
    List<String> meant(String word, @Nullable String type) {
        List<FactType> within =
                types.stream().filter(one -> one.name().equals(type)).toList();
        Predicate<String> same = word::equals;
        Predicate<String> like = label -> label.contains(word);
        return Stream.<Stream<String>>of(
                        inside(within, same), names(same), inside(within, like), names(like), inside(types, same))
                .map(names -> names.distinct().limit(MOST).toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<String> names(Predicate<String> label) {
        return types.stream().filter(type -> label.test(type.label().zh())).map(FactType::name);
    }

    /** Components, and constants of those components that are enums. */
    private static Stream<String> inside(List<FactType> types, Predicate<String> label) {
        List<Component> components =
                types.stream().flatMap(type -> type.components().stream()).toList();
        return Stream.concat(
                components.stream()
                        .filter(component -> label.test(component.label().zh()))
                        .map(Component::name),
                components.stream()
                        .filter(component -> component.kind() == Component.Kind.ENUM)
                        .flatMap(component -> constants(component.javaType(), label)));
    }

    private static Stream<String> constants(Class<?> enumType, Predicate<String> label) {
        return Stream.of(enumType.getEnumConstants())
                .filter(constant -> constant instanceof Labelled named
                        && label.test(named.label().zh()))
                .map(constant -> enumType.getSimpleName() + "." + ((Enum<?>) constant).name());
    }
}
