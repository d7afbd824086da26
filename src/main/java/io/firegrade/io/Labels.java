package io.firegrade.io;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Labelled;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names that a file takes, found by their Chinese labels. */
final class Labels {

    /** What people write where they do not know a value. */
    private static final Set<String> UNKNOWN =
            Set.of("unknown", "n/a", "未知", "不详", "不明", "不清楚", "不知道", "未查明", "未确定", "待查");

    private Labels() {}

    /** Whether a word says that a value is not established. */
    static boolean isUnknown(String word) {
        return UNKNOWN.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** The name of the constant that has a label. */
    static Function<String, Optional<String>> of(Enum<?>[] constants) {
        return word -> Stream.of(constants)
                .filter(constant -> constant instanceof Labelled labelled && is(labelled.label(), word))
                .findFirst()
                .map(Enum::name);
    }

    /** The name of the component that has a label. */
    static Function<String, Optional<String>> of(List<Component> components) {
        return word -> components.stream()
                .filter(component -> is(component.label(), word))
                .findFirst()
                .map(Component::name);
    }

    /** The key of the facts whose type has a label. */
    static Function<String, Optional<String>> of(FactModel model) {
        return word -> model.inspected().stream()
                .filter(type -> is(type.label(), word))
                .findFirst()
                .map(FactType::key);
    }

    private static boolean is(Bilingual label, String word) {
        return label.zh().equals(word);
    }
}
