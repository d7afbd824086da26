package io.firegrade.testing;

import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Completeness;
import io.firegrade.inspection.Inspection;
import io.firegrade.testing.ValueArbitraries.Dated;
import io.firegrade.testing.ValueArbitraries.Later;
import io.firegrade.testing.ValueArbitraries.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts an inspection together of what was drawn, so that every reference names something that can be there. */
final class DrawnInspection {

    private static final FactType PREMISES = FactType.of(Premises.class);
    private static final FactType ROOMS = FactType.of(Room.class);

    /** How completely the facts of a type are listed. */
    enum Listing {
        NOT_AT_ALL,
        SOME,
        ALL_IN_A_ROOM,
        ALL
    }

    /**
     * The facts of one type.
     *
     * @param type the type
     * @param listing how completely they are listed
     * @param facts the facts, given ones first
     */
    record Facts(FactType type, Listing listing, List<DrawnFact> facts) {}

    private final LocalDate date;
    private final Map<FactType, Facts> drawn = new LinkedHashMap<>();
    private final Map<FactType, List<String>> ids = new LinkedHashMap<>();
    private final Set<FactType> complete = new HashSet<>();

    private DrawnInspection(LocalDate date, List<Facts> all) {
        this.date = date;
        for (Facts facts : all) {
            drawn.put(facts.type(), facts);
            ids.put(facts.type(), ids(facts));
            if (facts.listing() == Listing.ALL) {
                complete.add(facts.type());
            }
        }
        // What a given fact refers to may be there, whether or not it was drawn.
        all.stream()
                .flatMap(facts -> facts.facts().stream())
                .flatMap(fact -> fact.given().stream())
                .forEach(this::allowReferences);
    }

    static Inspection of(LocalDate date, List<Facts> all) {
        return new DrawnInspection(date, all).inspection();
    }

    private static List<String> ids(Facts facts) {
        FactType type = facts.type();
        Set<String> given = facts.facts().stream()
                .flatMap(fact -> fact.given().stream())
                .map(Fact::id)
                .collect(Collectors.toSet());
        List<String> ids = new ArrayList<>();
        int number = 1;
        for (DrawnFact fact : facts.facts()) {
            while (given.contains(name(type, number))) {
                number++;
            }
            ids.add(fact.given().isPresent() ? fact.given().get().id() : name(type, number++));
        }
        return ids;
    }

    private static String name(FactType type, int number) {
        return type.single() ? type.key() : type.key() + "-" + number;
    }

    private void allowReferences(Fact given) {
        FactType type = FactType.of(given);
        for (Component component : type.plainComponents()) {
            if (component.kind() == Component.Kind.REFERENCE
                    && type.read(given, component.index()) instanceof String id) {
                FactType target = FactType.of(component.target().orElseThrow());
                if (!ids.getOrDefault(target, List.of()).contains(id)) {
                    complete.remove(target);
                }
            }
        }
    }

    private Inspection inspection() {
        Inspection.Builder builder = null;
        List<Fact> others = new ArrayList<>();
        for (Facts facts : drawn.values()) {
            List<String> names = ids.getOrDefault(facts.type(), List.of());
            for (int i = 0; i < names.size(); i++) {
                Fact fact = facts.facts().get(i).make(names.get(i), this::decided);
                if (fact instanceof Premises premises) {
                    builder = Inspection.of(premises, date);
                } else {
                    others.add(fact);
                }
            }
        }
        if (builder == null) {
            builder = Inspection.of(Premises.of(PREMISES.key()), date);
        }
        builder.saw(others.toArray(Fact[]::new));
        for (Facts facts : drawn.values()) {
            builder.complete(facts.type(), completeness(facts));
        }
        return builder.build();
    }

    private Completeness completeness(Facts facts) {
        List<String> rooms = ids.getOrDefault(ROOMS, List.of());
        if (complete.contains(facts.type()) && !facts.type().single()) {
            return Completeness.COMPLETE;
        } else if (facts.listing() == Listing.ALL_IN_A_ROOM && !rooms.isEmpty()) {
            return Completeness.in(Set.of(rooms.get(0)));
        }
        return Completeness.INCOMPLETE;
    }

    private Optional<Object> decided(Component component, Later later) {
        if (later instanceof Dated day) {
            return Optional.of(day.of(component, date));
        }
        FactType target = FactType.of(component.target().orElseThrow());
        List<String> named = new ArrayList<>(ids.getOrDefault(target, List.of()));
        if (!target.single() && !complete.contains(target)) {
            named.add(target.key() + "-elsewhere");
        }
        int number = ((Reference) later).number();
        return IntStream.of(number)
                .filter(any -> !named.isEmpty())
                .<Object>mapToObj(any -> named.get(any % named.size()))
                .findFirst();
    }
}
