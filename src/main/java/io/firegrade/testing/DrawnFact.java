package io.firegrade.testing;

import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * A fact before it is made: references and days are still open.
 *
 * @param type its type
 * @param given the fact whose known values it has, if it has one
 * @param values the values in the order of {@link FactType#plainComponents()}; null for the id, and for what is not established
 */
record DrawnFact(FactType type, Optional<Fact> given, List<Optional<Object>> values) {

    private static final int PARTS = 1_000;

    /**
     * Draws facts.
     *
     * @param given the fact whose known values all of them have
     * @param known the share of the other values that are established
     */
    static Arbitrary<DrawnFact> arbitrary(FactType type, Optional<Fact> given, double known, ValueArbitraries values) {
        List<Arbitrary<Optional<Object>>> parts = new ArrayList<>();
        for (Component component : type.plainComponents()) {
            parts.add(isDrawn(component, given) ? known(values.of(component), known) : nothing());
        }
        return Combinators.combine(parts).as(drawn -> new DrawnFact(type, given, List.copyOf(drawn)));
    }

    private static boolean isDrawn(Component component, Optional<Fact> given) {
        boolean visitDate = component.owner().equals(FactType.of(Visit.class).name())
                && component.kind() == Component.Kind.DATE
                && component.name().equals("date");
        return component.kind() != Component.Kind.ID
                && !visitDate
                && given.map(fact -> FactType.of(fact).read(fact, component.index()))
                        .isEmpty();
    }

    private static Arbitrary<Optional<Object>> known(Arbitrary<Object> value, double known) {
        int parts = (int) Math.round(known * PARTS);
        return Arbitraries.frequencyOf(
                Tuple.of(PARTS - parts, nothing()), Tuple.of(parts, value.map(Optional::<Object>of)));
    }

    private static Arbitrary<Optional<Object>> nothing() {
        return Arbitraries.just(Optional.empty());
    }

    /**
     * Makes the fact. A value that contradicts the others is left out, so that a fact comes of whatever was drawn.
     *
     * @param id its id, if none is given
     * @param decided decides a value that is still open; empty if there is none
     */
    Fact make(String id, BiFunction<Component, ValueArbitraries.Later, Optional<Object>> decided) {
        @Nullable Object[] all = new @Nullable Object[values.size()];
        for (Component component : type.plainComponents()) {
            all[component.index()] = given.map(fact -> type.read(fact, component.index()))
                    .or(() -> values.get(component.index())
                            .flatMap(value -> value instanceof ValueArbitraries.Later later
                                    ? decided.apply(component, later)
                                    : Optional.of(value)))
                    .orElse(null);
        }
        all[0] = given.map(Fact::id).orElse(id);
        return created(all).orElseGet(() -> withoutContradictions(all));
    }

    private Fact withoutContradictions(@Nullable Object[] all) {
        Fact made = given.orElseGet(() -> type.blank(String.valueOf(all[0])));
        @Nullable Object[] kept = new @Nullable Object[all.length];
        for (Component component : type.plainComponents()) {
            kept[component.index()] = type.read(made, component.index());
        }
        for (int i = 1; i < all.length; i++) {
            @Nullable Object before = kept[i];
            kept[i] = all[i];
            Optional<Fact> more = created(kept);
            if (more.isPresent()) {
                made = more.get();
            } else {
                kept[i] = before;
            }
        }
        return made;
    }

    private Optional<Fact> created(@Nullable Object[] all) {
        try {
            return Optional.of(type.create(all.clone()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
