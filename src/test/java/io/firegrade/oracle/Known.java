package io.firegrade.oracle;

import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Premises;
import io.firegrade.inspection.Completeness;
import io.firegrade.inspection.Inspection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection established.
 *
 * @param things the listed facts, with what is known of each
 * @param complete the types that are listed completely
 * @param lampRooms the rooms whose lamps are all listed
 */
record Known(List<Thing> things, Set<String> complete, Set<String> lampRooms) {

    /** The day of every visit. */
    static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    Known {
        things = List.copyOf(things);
        complete = Collections.unmodifiableSet(new TreeSet<>(complete));
        lampRooms = Collections.unmodifiableSet(new TreeSet<>(lampRooms));
    }

    List<Thing> of(String type) {
        return things.stream().filter(thing -> thing.type().equals(type)).toList();
    }

    boolean isComplete(String type) {
        return Rule.SINGLE.contains(type) || complete.contains(type);
    }

    /** The listed facts of a type, and those that something refers to. */
    List<Thing> certain(String type) {
        List<Thing> certain = new ArrayList<>(of(type));
        Set<String> missing = new TreeSet<>(type.equals("Room") ? lampRooms : Set.of());
        for (Thing thing : things) {
            for (Component component : Vocabulary.plain(thing.type())) {
                Object id = thing.values().get(component.name());
                if (component.kind() == Component.Kind.REFERENCE
                        && id != null
                        && Vocabulary.target(component).equals(type)) {
                    missing.add((String) id);
                }
            }
        }
        of(type).forEach(thing -> missing.remove(thing.id()));
        missing.forEach(id -> certain.add(new Thing(type, id, Map.of())));
        if (certain.isEmpty() && Rule.SINGLE.contains(type)) {
            certain.add(new Thing(type, Vocabulary.type(type).key(), Map.of()));
        }
        return certain;
    }

    /** The same with one thing in place of another, or one more. */
    Known with(Thing thing) {
        List<Thing> more = new ArrayList<>(things);
        more.removeIf(other -> other.type().equals(thing.type()) && other.id().equals(thing.id()));
        more.add(thing);
        return new Known(more, complete, lampRooms);
    }

    /** The same with this type complete; what is referred to becomes listed. */
    Known completed(String type) {
        Set<String> types = new TreeSet<>(complete);
        types.add(type);
        Known all = new Known(things, types, lampRooms);
        for (Thing thing : certain(type)) {
            all = all.with(thing);
        }
        return all;
    }

    /** The same with all the lamps of this room listed. */
    Known completedLampsIn(String room) {
        Set<String> rooms = new TreeSet<>(lampRooms);
        rooms.add(room);
        return new Known(things, complete, rooms);
    }

    /** The same in another order. */
    Known shuffled(Random random) {
        List<Thing> other = new ArrayList<>(things);
        Collections.shuffle(other, random);
        return new Known(other, complete, lampRooms);
    }

    Inspection inspection() {
        Premises premises = (Premises) fact(of("Premises").get(0));
        Inspection.Builder builder = Inspection.of(premises, DATE);
        things.stream().filter(thing -> !thing.type().equals("Premises")).forEach(thing -> builder.saw(fact(thing)));
        complete.forEach(type -> builder.complete(Vocabulary.type(type), Completeness.COMPLETE));
        lampRooms.forEach(room -> builder.noneIn(room, Lamp.class));
        return builder.build();
    }

    private static Fact fact(Thing thing) {
        FactType type = Vocabulary.type(thing.type());
        @Nullable Object[] values = new @Nullable Object[type.plainComponents().size()];
        values[0] = thing.id();
        for (Component component : type.plainComponents()) {
            Object value = thing.values().get(component.name());
            if (value instanceof BigDecimal number) {
                value = component.kind() == Component.Kind.INTEGER
                        ? (Object) number.intValueExact()
                        : (Object) number.doubleValue();
            }
            if (component.index() > 0) {
                values[component.index()] = value;
            }
        }
        return type.create(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        things.forEach(thing -> text.append("  ").append(thing).append('\n'));
        return text + "  complete: " + complete + (lampRooms.isEmpty() ? "" : ", lamps complete in " + lampRooms);
    }
}
