package io.firegrade.testing;

import io.firegrade.RuleBook;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Origin;
import io.firegrade.facts.Premises;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.Nearest;
import io.firegrade.testing.DrawnInspection.Facts;
import io.firegrade.testing.DrawnInspection.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Generated inspections, valid by construction: values within their ranges or not established, references to facts that are there or
 * may be there, types listed completely, in part, for one room or not at all.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Inspection> lpgBelowGround() {
 *     return InspectionArbitrary.of(book).with(
 *             Premises.of("p").withOccupancy(Occupancy.RESTAURANT),
 *             Room.of("cellar").withFloorPosition(FloorPosition.BASEMENT),
 *             GasCylinder.of("c").withRoom("cellar").withGas(Gas.LPG));
 * }
 *
 * @Property
 * void neverRuledOut(@ForAll("lpgBelowGround") Inspection inspection) {
 *     assertThat(book, inspection).isNotRuledOut("gas-lpg-below-ground");
 * }
 * }</pre>
 *
 * <p>A counterexample shrinks to the least that is known. Immutable: each method gives another one.
 */
public final class InspectionArbitrary extends ArbitraryDecorator<Inspection> {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
    private static final double KNOWN = 0.7;
    private static final int FACTS = 3;

    private final List<FactType> types;
    private final ComparedValues compared;
    private final List<Fact> given;
    private final Optional<LocalDate> date;
    private final double known;
    private final boolean complete;
    private final int facts;

    private InspectionArbitrary(
            List<FactType> types,
            ComparedValues compared,
            List<Fact> given,
            Optional<LocalDate> date,
            double known,
            boolean complete,
            int facts) {
        this.types = types;
        this.compared = compared;
        this.given = given;
        this.date = date;
        this.known = known;
        this.complete = complete;
        this.facts = facts;
    }

    /** Inspections of the facts of a model. */
    public static InspectionArbitrary of(FactModel model) {
        return of(model.inspected(), ComparedValues.NONE);
    }

    /**
     * Inspections of the facts that a rule book reads. Values are often those that its criteria compare with, or beside them, so that
     * hazards and near misses are frequent.
     */
    public static InspectionArbitrary of(RuleBook book) {
        return of(read(book.facts(), book.criteria()), new ComparedValues(book.criteria()));
    }

    private static InspectionArbitrary of(List<FactType> types, ComparedValues compared) {
        return new InspectionArbitrary(types, compared, List.of(), Optional.empty(), KNOWN, false, FACTS);
    }

    /**
     * Only facts that these criteria read, so that more of them come together.
     *
     * @param book the rule book that has the criteria
     * @throws IllegalArgumentException if it has no such criterion
     */
    public static InspectionArbitrary of(RuleBook book, String... criteria) {
        List<Criterion> chosen = new ArrayList<>();
        for (String id : criteria) {
            chosen.add(book.criteria().stream()
                    .filter(criterion -> criterion.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no criterion '" + id + "'"
                            + Nearest.hint(
                                    id,
                                    book.criteria().stream().map(Criterion::id).toList()))));
        }
        return of(read(book.facts(), chosen), new ComparedValues(chosen));
    }

    /** The types that criteria read, and those that such facts refer to. */
    private static List<FactType> read(FactModel model, List<Criterion> criteria) {
        Set<FactType> read = new LinkedHashSet<>();
        criteria.stream()
                .flatMap(criterion -> criterion.patterns().stream())
                .map(Element.Pattern::type)
                .forEach(type -> add(type, read));
        return model.inspected().stream()
                .filter(type -> type.single() || read.contains(type))
                .toList();
    }

    private static void add(FactType type, Set<FactType> types) {
        if (type.origin() == Origin.INSPECTION && types.add(type)) {
            type.plainComponents().stream()
                    .filter(component -> component.kind() == Component.Kind.REFERENCE)
                    .flatMap(component -> component.target().stream())
                    .forEach(target -> add(FactType.of(target), types));
        }
    }

    /**
     * Inspections that have these facts among others. What they leave open is drawn: {@code Room.of("cellar")} is a room of any kind.
     *
     * @throws IllegalArgumentException if an id is given twice
     */
    public InspectionArbitrary with(Fact... more) {
        List<Fact> all = Stream.concat(given.stream(), Stream.of(more)).toList();
        Set<List<Object>> names = new LinkedHashSet<>();
        for (Fact fact : all) {
            FactType type = FactType.of(fact);
            if (!names.add(type.single() ? List.of(type) : List.of(type, fact.id()))) {
                throw new IllegalArgumentException("the " + type.name() + " '" + fact.id() + "' is given twice");
            }
        }
        List<FactType> known = new ArrayList<>(types);
        all.stream()
                .map(FactType::of)
                .filter(type -> !known.contains(type))
                .distinct()
                .forEach(known::add);
        return new InspectionArbitrary(known, compared, all, date, this.known, complete, facts);
    }

    /** Inspections of that day; else the days are those of the years 2020 to 2029, from the last date that is given on. */
    public InspectionArbitrary on(LocalDate day) {
        return new InspectionArbitrary(types, compared, given, Optional.of(day), known, complete, facts);
    }

    /**
     * Inspections in which that share of the values is established; else it is 0.7. Where values of one fact contradict each other
     * one of them is not established, even if the share is 1.
     *
     * @param share from 0 to 1
     */
    public InspectionArbitrary known(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not at " + share);
        }
        return new InspectionArbitrary(types, compared, given, date, share, complete, facts);
    }

    /** Inspections that list all facts that there are, except where a given fact refers to one that is not given. */
    public InspectionArbitrary complete() {
        return new InspectionArbitrary(types, compared, given, date, known, true, facts);
    }

    /** Inspections of at most so many facts of a type, given ones apart; else there are three. */
    public InspectionArbitrary atMost(int factsOfAType) {
        if (factsOfAType < 0 || factsOfAType > Inspection.MOST_FACTS_OF_A_TYPE) {
            throw new IllegalArgumentException(
                    "there are 0 to " + Inspection.MOST_FACTS_OF_A_TYPE + " facts of a type, not " + factsOfAType);
        }
        return new InspectionArbitrary(types, compared, given, date, known, complete, factsOfAType);
    }

    @Override
    protected Arbitrary<Inspection> arbitrary() {
        ValueArbitraries values = new ValueArbitraries(compared);
        List<Arbitrary<Facts>> drawn =
                types.stream().map(type -> facts(type, values)).toList();
        Arbitrary<LocalDate> days = date.map(Arbitraries::just)
                .orElseGet(() -> days(given.stream()
                        .flatMap(InspectionArbitrary::happened)
                        .reduce(FIRST, (a, b) -> a.isAfter(b) ? a : b)));
        return Combinators.combine(days, Combinators.combine(drawn).as(all -> all))
                .as(DrawnInspection::of)
                .withoutEdgeCases();
    }

    private static Arbitrary<LocalDate> days(LocalDate first) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), Math.max(first.toEpochDay(), LAST.toEpochDay()))
                .map(LocalDate::ofEpochDay);
    }

    /** The dates of a fact before which the visit cannot have been. */
    private static Stream<LocalDate> happened(Fact fact) {
        FactType type = FactType.of(fact);
        return type.plainComponents().stream()
                .filter(component -> component.kind() == Component.Kind.DATE && !component.mayLieAhead())
                .flatMap(component ->
                        type.read(fact, component.index()) instanceof LocalDate day ? Stream.of(day) : Stream.empty());
    }

    private Arbitrary<Facts> facts(FactType type, ValueArbitraries values) {
        List<Arbitrary<DrawnFact>> named = given.stream()
                .filter(fact -> FactType.of(fact).equals(type))
                .map(fact -> DrawnFact.arbitrary(type, Optional.of(fact), known, values))
                .toList();
        int least = type.equals(FactType.of(Premises.class)) ? 1 : 0;
        int most = type.single() ? (named.isEmpty() ? 1 : 0) : facts;
        Arbitrary<List<DrawnFact>> more = DrawnFact.arbitrary(type, Optional.empty(), known, values)
                .list()
                .ofMinSize(Math.min(least, most))
                .ofMaxSize(most);
        return Combinators.combine(listing(type), Combinators.combine(named).as(all -> all), more)
                .as((listing, first, others) -> new Facts(
                        type,
                        listing,
                        listing == Listing.NOT_AT_ALL && !type.single()
                                ? first
                                : Stream.concat(first.stream(), others.stream()).toList()));
    }

    private Arbitrary<Listing> listing(FactType type) {
        if (complete) {
            return Arbitraries.just(Listing.ALL);
        }
        int inARoom = Inspection.roomOf(type).isPresent() ? 1 : 0;
        return Arbitraries.frequency(
                Tuple.of(2, Listing.NOT_AT_ALL),
                Tuple.of(2, Listing.SOME),
                Tuple.of(inARoom, Listing.ALL_IN_A_ROOM),
                Tuple.of(3, Listing.ALL));
    }
}
