package io.firegrade.inspection;

import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Origin;
import io.firegrade.facts.Room;
import io.firegrade.inspection.InspectionException.Flaw;
import io.firegrade.source.Nearest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the facts of an inspection against each other and against the day of the visit. */
final class Consistency {

    private static final int MOST_HINTS = 100;

    private final LocalDate date;
    private final Map<FactType, List<Fact>> facts;
    private final Map<FactType, Completeness> completeness;
    private final List<Flaw> flaws;
    private final Map<FactType, Set<String>> ids = new HashMap<>();

    /**
     * Starts to look at facts.
     *
     * @param flaws receives what is wrong
     */
    Consistency(
            LocalDate date,
            Map<FactType, List<Fact>> facts,
            Map<FactType, Completeness> completeness,
            List<Flaw> flaws) {
        this.date = date;
        this.facts = facts;
        this.completeness = completeness;
        this.flaws = flaws;
    }

    /** Looks for what cannot be, but for references that name nothing: {@link #stubs} follows these. */
    void check() {
        facts.forEach(this::checkListed);
        facts.forEach(this::checkDates);
        completeness.forEach(this::checkRooms);
    }

    private void checkListed(FactType type, List<Fact> listed) {
        if (type.origin() != Origin.INSPECTION) {
            flaws.add(new Flaw("", "a " + type.name() + " is no fact of an inspection: the library makes them"));
        }
        if (type.single() && listed.size() > 1) {
            flaws.add(
                    new Flaw("/" + type.key(), "there is exactly one " + type.name() + ", given are " + listed.size()));
        }
        if (listed.size() > Inspection.MOST_FACTS_OF_A_TYPE) {
            flaws.add(new Flaw(
                    "/" + type.key(),
                    listed.size() + " facts are more than the " + Inspection.MOST_FACTS_OF_A_TYPE
                            + " of one type that an inspection may list"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < listed.size() && !type.single(); i++) {
            String id = listed.get(i).id();
            if (!seen.add(id)) {
                flaws.add(new Flaw(
                        "/" + type.key() + "/" + i + "/id",
                        "the id '" + id + "' of a " + type.name() + " is given twice: give each its own"));
            }
        }
    }

    /** The dates are held against this visit, whatever day's law the inspection is assessed by later. */
    private void checkDates(FactType type, List<Fact> listed) {
        for (Component component : type.plainComponents()) {
            if (component.kind() != Component.Kind.DATE || component.mayLieAhead()) {
                continue;
            }
            for (int i = 0; i < listed.size(); i++) {
                if (type.read(listed.get(i), component.index()) instanceof LocalDate day && day.isAfter(date)) {
                    flaws.add(new Flaw(
                            pointer(type, i, component),
                            component + " = " + day + " lies after the visit of " + date
                                    + ", but is the date of what has happened: correct one of them,"
                                    + " or leave it out if it is not known"));
                }
            }
        }
    }

    private static String pointer(FactType type, int index, Component component) {
        return "/" + type.key() + (type.single() ? "" : "/" + index) + "/" + component.name();
    }

    private void checkRooms(FactType type, Completeness known) {
        if (known.rooms().isEmpty()) {
            return;
        }
        if (Inspection.roomOf(type).isEmpty()) {
            flaws.add(new Flaw(
                    "/completeIn/" + type.key(), type.name() + " has no room, so it cannot be complete for a room"));
        }
        FactType rooms = FactType.of(Room.class);
        for (String room : new TreeSet<>(known.rooms())) {
            if (isComplete(rooms) && !ids(rooms).contains(room)) {
                flaws.add(new Flaw("/completeIn/" + type.key(), dangling(rooms, room)));
            }
        }
    }

    /** The facts that are referred to and not listed, where there may be more than the listed ones. */
    Map<FactType, List<Fact>> stubs() {
        Map<FactType, Map<String, Fact>> found = new LinkedHashMap<>();
        facts.forEach((type, listed) -> {
            for (int i = 0; i < listed.size(); i++) {
                @Nullable Object[] values = null;
                for (Component component : type.plainComponents()) {
                    if (component.kind() != Component.Kind.REFERENCE) {
                        continue;
                    }
                    values = values == null ? type.read(listed.get(i)) : values;
                    if (values[component.index()] instanceof String id) {
                        FactType target = FactType.of(component.target().orElseThrow());
                        refer(target, id, pointer(type, i, component), found);
                    }
                }
            }
        });
        completeness
                .values()
                .forEach(known -> known.rooms().stream().sorted().forEach(room -> {
                    if (!isComplete(FactType.of(Room.class))) {
                        refer(FactType.of(Room.class), room, "/rooms", found);
                    }
                }));
        return found.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> List.copyOf(e.getValue().values())));
    }

    private void refer(FactType target, String id, String pointer, Map<FactType, Map<String, Fact>> stubs) {
        if (ids(target).contains(id)) {
            return;
        }
        if (isComplete(target)) {
            flaws.add(new Flaw(pointer, dangling(target, id)));
        } else {
            stubs.computeIfAbsent(target, type -> new TreeMap<>()).computeIfAbsent(id, target::blank);
        }
    }

    /** After many flaws nobody reads a hint, and looking for thousands of them takes minutes. */
    private String dangling(FactType target, String id) {
        String message = "there is no " + target.name() + " '" + id + "' in the list, which is complete";
        Set<String> listed = ids(target);
        return flaws.size() >= MOST_HINTS || listed.isEmpty()
                ? message
                : message + Nearest.hint(id, listed) + " (listed: " + listing(listed) + ")";
    }

    private static String listing(Collection<String> ids) {
        return ids.stream().sorted().limit(8).collect(Collectors.joining(", ")) + (ids.size() > 8 ? ", …" : "");
    }

    private boolean isComplete(FactType type) {
        return type.single()
                || completeness.getOrDefault(type, Completeness.INCOMPLETE).everywhere();
    }

    private Set<String> ids(FactType type) {
        return ids.computeIfAbsent(
                type,
                one -> facts.getOrDefault(one, List.of()).stream().map(Fact::id).collect(Collectors.toSet()));
    }
}
