package io.firegrade.oracle;

import io.firegrade.facts.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the completions of an inspection, as far as one criterion can tell them apart. */
final class Completions {

    /** More unlisted facts than any count is compared with. */
    private static final int MANY_MORE = 5;

    private static final int EXHAUSTIVE = 160;

    private final RuleReads reads;
    private final Known known;
    private final Domain domain;
    private final Map<String, List<Thing>> certain = new HashMap<>();
    private final Map<String, List<Component>> read = new HashMap<>();
    private final Map<Component, List<Object>> values = new HashMap<>();

    Completions(Rule rule, Known known) {
        this.reads = RuleReads.of(rule);
        this.known = known;
        this.domain = Domain.of(reads, known);
        Vocabulary.all().forEach(type -> certain.put(type.name(), known.certain(type.name())));
        reads.types().forEach(type -> read.put(type, read(type)));
        read.values().stream()
                .flatMap(List::stream)
                .filter(component -> component.kind() != Component.Kind.REFERENCE)
                .forEach(component -> values.put(component, domain.values(component)));
    }

    /** All completions if there are few, else a sample of them; none if a reference can name nothing. */
    List<World> some(Dice dice, int sample) {
        List<World> worlds = new ArrayList<>();
        if (combinations() <= EXHAUSTIVE) {
            Picker.Exhaustive picker = new Picker.Exhaustive();
            do {
                picker.restart();
                world(picker).ifPresent(worlds::add);
            } while (picker.next());
        } else {
            for (int i = 0; i < sample; i++) {
                world(new Picker.Sampling(dice)).ifPresent(worlds::add);
            }
        }
        return worlds;
    }

    /** How many completions there are, or a large number. */
    private long combinations() {
        long product = 1;
        for (String type : reads.types()) {
            if (!known.isComplete(type)) {
                return Long.MAX_VALUE;
            }
            for (Thing thing : certain(type)) {
                for (Component component : components(type)) {
                    if (!thing.values().containsKey(component.name()) && product <= EXHAUSTIVE) {
                        product *= Math.max(
                                1,
                                component.kind() == Component.Kind.REFERENCE
                                        ? targets(component, Map.of()).size()
                                        : values(component).size());
                    }
                }
            }
        }
        return product;
    }

    private Optional<World> world(Picker picker) {
        Map<String, List<String>> unlisted = new HashMap<>();
        for (String type : Vocabulary.MANY) {
            List<String> ids = new ArrayList<>();
            boolean canBe = references(type).stream()
                    .noneMatch(component -> targets(component, unlisted).isEmpty());
            if (!known.isComplete(type) && canBe && isUsed(type)) {
                int more = picker.of("more " + type, List.of(0, 1, 2, MANY_MORE));
                for (int i = 1; i <= more; i++) {
                    ids.add("+" + type + i);
                }
            }
            unlisted.put(type, ids);
        }
        List<Thing> things = new ArrayList<>();
        for (String type : reads.types()) {
            List<Thing> partial = new ArrayList<>(certain(type));
            unlisted.getOrDefault(type, List.of()).forEach(id -> partial.add(new Thing(type, id, Map.of())));
            for (Thing thing : partial) {
                Optional<Thing> complete = complete(thing, unlisted, picker);
                if (complete.isEmpty()) {
                    return Optional.empty();
                }
                things.add(complete.get());
            }
        }
        return Optional.of(new World(things));
    }

    private Optional<Thing> complete(Thing thing, Map<String, List<String>> unlisted, Picker picker) {
        Thing complete = thing;
        for (Component component : components(thing.type())) {
            if (thing.values().containsKey(component.name())) {
                continue;
            }
            List<Object> values = component.kind() == Component.Kind.REFERENCE
                    ? new ArrayList<>(targets(component, unlisted))
                    : values(component);
            if (component.name().equals("room") && thing.id().startsWith("+")) {
                values.removeAll(known.lampRooms());
            }
            if (values.isEmpty()) {
                return Optional.empty();
            }
            complete = complete.with(component.name(), picker.of(component.toString(), values));
        }
        return Optional.of(complete);
    }

    /** The ids that a reference can hold; one more where its target may be a thing that the criterion does not look at. */
    private List<String> targets(Component reference, Map<String, List<String>> unlisted) {
        String type = Vocabulary.target(reference);
        List<String> ids = new ArrayList<>(certain(type).stream().map(Thing::id).toList());
        ids.addAll(unlisted.getOrDefault(type, List.of()));
        if (!known.isComplete(type) && !isUsed(type)) {
            ids.add("+elsewhere");
        }
        return ids;
    }

    private List<Thing> certain(String type) {
        return certain.getOrDefault(type, List.of());
    }

    private List<Component> components(String type) {
        return read.getOrDefault(type, List.of());
    }

    private List<Object> values(Component component) {
        return values.getOrDefault(component, List.of());
    }

    private boolean isUsed(String type) {
        return reads.types().contains(type);
    }

    private static List<Component> references(String type) {
        return Vocabulary.plain(type).stream()
                .filter(component -> component.kind() == Component.Kind.REFERENCE)
                .toList();
    }

    /** The plain components that the criterion reads, and a lamp's room, on which completeness rests. */
    private List<Component> read(String type) {
        Set<String> names = new TreeSet<>();
        for (String name : reads.components(type)) {
            Component component = Vocabulary.component(type, name);
            names.addAll(component.derived() ? component.derivedFrom() : List.of(name));
        }
        return Vocabulary.plain(type).stream()
                .filter(component -> names.contains(component.name())
                        || (component.name().equals("room")
                                && !known.lampRooms().isEmpty()))
                .toList();
    }
}
