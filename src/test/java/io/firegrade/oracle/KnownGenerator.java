package io.firegrade.oracle;

import io.firegrade.facts.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Generates inspections. */
final class KnownGenerator {

    private static final int MOST_THINGS = 3;

    private final Dice dice;
    private final Domain domain;
    private final double certainty;
    private final double completeness;
    private final List<Thing> things = new ArrayList<>();
    private final Map<String, List<String>> ids = new HashMap<>();

    /**
     * Prepares to generate.
     *
     * @param certainty how often a value is known
     * @param completeness how often a type is complete
     */
    KnownGenerator(Dice dice, Domain domain, double certainty, double completeness) {
        this.dice = dice;
        this.domain = domain;
        this.certainty = certainty;
        this.completeness = completeness;
    }

    /** An inspection of which much, little, or everything is known. */
    static Known of(long seed, Domain domain) {
        Dice dice = new Dice(seed);
        double certainty = dice.of(0.5, 0.8, 0.8, 0.95, 1.0);
        return new KnownGenerator(dice, domain, certainty, dice.of(0.4, 0.8, 0.8, 1.0)).known();
    }

    /** An inspection of which everything is known. */
    static Known complete(long seed, Domain domain) {
        return new KnownGenerator(new Dice(seed), domain, 1, 1).known();
    }

    private Known known() {
        Set<String> complete = new TreeSet<>();
        Set<String> lampRooms = new TreeSet<>();
        things.add(thing("Premises", "p"));
        things.add(new Thing("Visit", "v", withoutDate(thing("Visit", "v").values())));
        if (dice.chance(certainty)) {
            things.add(thing("Site", "s"));
        }
        for (String type : Vocabulary.MANY) {
            boolean isComplete = dice.chance(completeness);
            List<String> listed = new ArrayList<>();
            int count = canBe(type, complete) ? dice.between(0, MOST_THINGS) : 0;
            for (int i = 1; i <= count; i++) {
                String id = type.substring(0, 1) + i;
                things.add(thing(type, id));
                listed.add(id);
            }
            if (isComplete) {
                complete.add(type);
            } else if (dice.chance(0.3)) {
                listed.add(type.substring(0, 1) + "-elsewhere");
            }
            ids.put(type, listed);
        }
        if (!complete.contains("Lamp")) {
            ids.getOrDefault("Room", List.of()).stream()
                    .filter(room -> dice.chance(0.4))
                    .forEach(lampRooms::add);
        }
        return new Known(things, complete, lampRooms);
    }

    /** Whether its references can name anything. */
    private boolean canBe(String type, Set<String> complete) {
        return Vocabulary.plain(type).stream()
                .filter(component -> component.kind() == Component.Kind.REFERENCE)
                .map(Vocabulary::target)
                .noneMatch(target -> complete.contains(target)
                        && ids.getOrDefault(target, List.of()).isEmpty());
    }

    /** The inspection sets the date of the visit itself. */
    private static Map<String, Object> withoutDate(Map<String, Object> values) {
        Map<String, Object> without = new HashMap<>(values);
        without.put("date", Known.DATE);
        return without;
    }

    private Thing thing(String type, String id) {
        Map<String, Object> values = new HashMap<>();
        for (Component component : Vocabulary.plain(type)) {
            if (component.kind() == Component.Kind.REFERENCE) {
                List<String> targets = ids.getOrDefault(Vocabulary.target(component), List.of());
                if (!targets.isEmpty() && dice.chance(certainty)) {
                    values.put(component.name(), dice.of(targets));
                }
            } else if (dice.chance(certainty)) {
                values.put(component.name(), dice.of(domain.values(component)));
            }
        }
        return new Thing(type, id, values);
    }
}
