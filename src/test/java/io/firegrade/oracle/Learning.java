package io.firegrade.oracle;

import io.firegrade.facts.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds to what is known of an inspection, without contradicting it. */
final class Learning {

    private final Domain domain;
    private final Dice dice;
    private int found;

    Learning(Domain domain, Dice dice) {
        this.domain = domain;
        this.dice = dice;
    }

    /** One more value, fact, complete type or room; the same if there is nothing of that kind to learn. */
    Known learn(Known known) {
        return switch (dice.below(10)) {
            case 0, 1 -> foundThing(known);
            case 2 -> dice.chance(0.5) ? known.completed(dice.of(Vocabulary.MANY)) : lampsListed(known);
            default -> value(known);
        };
    }

    private Known value(Known known) {
        List<Thing> things = new ArrayList<>();
        Vocabulary.all().forEach(type -> things.addAll(known.certain(type.name())));
        Thing thing = dice.of(things);
        List<Component> unknown = Vocabulary.plain(thing.type()).stream()
                .filter(component -> !thing.values().containsKey(component.name()))
                .toList();
        return unknown.isEmpty()
                ? known
                : with(known, thing, dice.of(unknown)).map(known::with).orElse(known);
    }

    private Known foundThing(Known known) {
        String type = dice.of(Vocabulary.MANY);
        if (known.isComplete(type)) {
            return known;
        }
        Optional<Thing> thing = Optional.of(new Thing(type, "found" + ++found, Map.of()));
        for (Component component : Vocabulary.plain(type)) {
            boolean needed = component.name().equals("room");
            if (needed || dice.chance(0.7)) {
                Optional<Thing> before = thing;
                thing = thing.flatMap(partial -> with(known, partial, component));
                thing = needed ? thing : thing.or(() -> before);
            }
        }
        return thing.map(known::with).orElse(known);
    }

    private Known lampsListed(Known known) {
        List<Thing> rooms = known.certain("Room");
        return rooms.isEmpty() || known.isComplete("Lamp")
                ? known
                : known.completedLampsIn(dice.of(rooms).id());
    }

    private Optional<Thing> with(Known known, Thing thing, Component component) {
        List<Object> values = new ArrayList<>();
        if (component.kind() == Component.Kind.REFERENCE) {
            known.certain(Vocabulary.target(component)).forEach(target -> values.add(target.id()));
            if (thing.id().startsWith("found") && component.name().equals("room")) {
                values.removeAll(known.lampRooms());
            }
        } else {
            values.addAll(domain.values(component));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(thing.with(component.name(), dice.of(values)));
    }
}
