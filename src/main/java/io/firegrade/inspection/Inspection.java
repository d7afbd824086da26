package io.firegrade.inspection;

import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.Visit;
import io.firegrade.inspection.InspectionException.Flaw;
import io.firegrade.source.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was established about one premises on one visit.
 *
 * <p>A type of facts is complete if all of them are listed ({@link Builder#all}, {@link Builder#none}), else incomplete: there may
 * be more than those that were seen. A type that is not mentioned is incomplete. Premises, building and visit exist exactly once;
 * what is not given of them is not established.
 *
 * <p>Immutable and thread-safe.
 */
public final class Inspection {

    /** The most facts of one type that an inspection may list. */
    public static final int MOST_FACTS_OF_A_TYPE = 2_000;

    private final LocalDate date;
    private final Map<FactType, List<Fact>> facts;
    private final Map<FactType, List<Fact>> stubs;
    private final Map<FactType, Completeness> completeness;
    private final List<Act> acts;
    private final Map<String, Location> locations;

    private Inspection(Builder builder, Map<FactType, List<Fact>> stubs) {
        this.date = builder.date;
        this.facts = builder.facts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
        this.stubs = stubs;
        this.completeness = Map.copyOf(builder.completeness);
        this.acts = List.copyOf(builder.acts);
        this.locations = Map.copyOf(builder.locations);
    }

    /**
     * Starts an inspection.
     *
     * @param premises what is inspected
     * @param date the day of the visit; the law of that day applies
     * @throws NullPointerException if one of them is null
     */
    public static Builder of(Premises premises, LocalDate date) {
        Objects.requireNonNull(premises, "the premises are null: give them with their id");
        Objects.requireNonNull(date, "the date is null: give the day of the visit");
        return new Builder(date).saw(premises);
    }

    /** The day of the visit. */
    public LocalDate date() {
        return date;
    }

    /**
     * The same inspection on another day: the visit is dated so, and the law of that day applies.
     *
     * @throws IllegalArgumentException if there is no plausible visit on that day
     */
    public Inspection withDate(LocalDate day) {
        Builder builder = new Builder(day);
        builder.facts.putAll(facts);
        FactType visits = FactType.of(Visit.class);
        builder.facts.put(visits, List.of(((Visit) facts(visits).get(0)).withDate(day)));
        builder.completeness.putAll(completeness);
        builder.acts.addAll(acts);
        return new Inspection(builder.locatedAt(locations), stubs);
    }

    /** The premises. */
    public Premises premises() {
        return (Premises) facts(FactType.of(Premises.class)).get(0);
    }

    /** The types of which it lists facts, or says how completely they are listed; single ones first, then by key. */
    public List<FactType> types() {
        return Stream.concat(facts.keySet().stream(), completeness.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing((FactType type) -> !type.single()).thenComparing(FactType::key))
                .toList();
    }

    /** The listed facts of a type in the order they were given; of a single type exactly one. */
    public List<Fact> facts(FactType type) {
        List<Fact> listed = facts.getOrDefault(type, List.of());
        return listed.isEmpty() && type.single() ? List.of(type.blank(type.key())) : listed;
    }

    /** Facts that are not listed, but that a listed fact refers to: of each the id is known, and nothing else. */
    public List<Fact> stubs(FactType type) {
        return stubs.getOrDefault(type, List.of());
    }

    /** How completely the facts of a type are listed. */
    public Completeness completeness(FactType type) {
        return type.single() ? Completeness.COMPLETE : completeness.getOrDefault(type, Completeness.INCOMPLETE);
    }

    /** What was recorded about hazards, in the order it was given. */
    public List<Act> acts() {
        return acts;
    }

    /** Where a JSON Pointer stands in the file that this inspection was read from, if it was. */
    public Optional<Location> location(String pointer) {
        return Optional.ofNullable(locations.get(pointer));
    }

    /** What was inspected, when, and how many facts are listed. */
    @Override
    public String toString() {
        int listed = facts.values().stream().mapToInt(List::size).sum();
        return "inspection of " + premises().id() + " on " + date + " (" + listed + " facts of " + facts.size()
                + " types)";
    }

    /** Collects the facts of an inspection. Not thread-safe. */
    public static final class Builder {

        private final LocalDate date;
        private final Map<FactType, List<Fact>> facts = new LinkedHashMap<>();
        private final Map<FactType, Completeness> completeness = new LinkedHashMap<>();
        private final List<Act> acts = new ArrayList<>();
        private final Set<FactType> seenBesideAll = new LinkedHashSet<>();
        private Map<String, Location> locations = Map.of();

        private Builder(LocalDate date) {
            this.date = date;
        }

        /**
         * Adds facts that were seen; there may be more of their types. The premises, building and visit are added so, too.
         *
         * <p>After {@link #all} or {@link #none} of a type it is a contradiction, which {@link #build} refuses: there cannot be more
         * than all, and whoever relies on either would be misled. Facts that are found one by one are added by {@code saw} with
         * {@code none} of their type behind the last, or each by {@code all}.
         */
        public Builder saw(Fact... seen) {
            for (Fact fact : seen) {
                FactType type = FactType.of(fact);
                if (isComplete(type) && !type.single()) {
                    seenBesideAll.add(type);
                }
            }
            return add(seen);
        }

        /** Adds all the facts of their types that there are, besides those that are listed already. */
        public Builder all(Fact... listed) {
            Arrays.stream(listed).map(FactType::of).distinct().forEach(type -> complete(type, Completeness.COMPLETE));
            return add(listed);
        }

        private Builder add(Fact... listed) {
            for (Fact fact : listed) {
                facts.computeIfAbsent(FactType.of(fact), type -> new ArrayList<>())
                        .add(fact);
            }
            return this;
        }

        /** Says that somebody looked for facts of these types and that there are none besides those that are listed already. */
        @SafeVarargs
        public final Builder none(Class<? extends Fact>... types) {
            for (Class<? extends Fact> type : types) {
                complete(FactType.of(type), Completeness.COMPLETE);
            }
            return this;
        }

        /** Says that in this room there are no facts of this type besides those that are listed. */
        public Builder noneIn(String room, Class<? extends Fact> type) {
            return complete(FactType.of(type), Completeness.in(Set.of(room)));
        }

        /** Adds to what is known of a type's completeness. */
        public Builder complete(FactType type, Completeness more) {
            completeness.put(
                    type,
                    completeness.getOrDefault(type, Completeness.INCOMPLETE).and(more));
            return this;
        }

        /** Records what was done or judged about hazards. */
        public Builder record(Act... recorded) {
            acts.addAll(Arrays.asList(recorded));
            return this;
        }

        /** Remembers where the JSON Pointers of the input stand in a file. */
        public Builder locatedAt(Map<String, Location> pointers) {
            this.locations = pointers;
            return this;
        }

        /**
         * Puts the inspection together.
         *
         * @throws InspectionException if an id is given twice, a single fact is given twice, a reference names nothing, a date of
         *     what has happened lies after the visit, a fact was seen after all had been listed, or there are too many facts; it lists all such flaws
         */
        public Inspection build() {
            List<Flaw> flaws = new ArrayList<>();
            setVisitDate(flaws);
            seenBesideAll.forEach(type -> flaws.add(new Flaw(
                    "/" + type.key(),
                    "a " + type.name()
                            + " was added by saw(…) after all(…) or none(…) had said that there are no more: add it"
                            + " by all(…) too, or leave the type incomplete")));
            Consistency consistency = new Consistency(date, facts, completeness, flaws);
            consistency.check();
            Map<FactType, List<Fact>> stubs = consistency.stubs();
            if (!flaws.isEmpty()) {
                throw new InspectionException(flaws);
            }
            return new Inspection(this, stubs);
        }

        private void setVisitDate(List<Flaw> flaws) {
            List<Fact> visits = facts.computeIfAbsent(FactType.of(Visit.class), type -> new ArrayList<>());
            if (visits.isEmpty()) {
                visits.add(Visit.of("visit"));
            }
            visits.replaceAll(fact -> {
                Visit visit = (Visit) fact;
                LocalDate given = visit.date();
                if (given != null && !given.equals(date)) {
                    flaws.add(new Flaw("/visit/date", "the visit is dated " + given + ", the inspection " + date));
                }
                return visit.withDate(date);
            });
        }

        private boolean isComplete(FactType type) {
            return completeness.getOrDefault(type, Completeness.INCOMPLETE).everywhere();
        }
    }

    /** The component that says in which room a fact of this type is, if there is one. */
    public static Optional<Component> roomOf(FactType type) {
        return type.plainComponents().stream()
                .filter(component -> component.kind() == Component.Kind.REFERENCE
                        && component.target().filter(Room.class::equals).isPresent())
                .findFirst();
    }
}
