package io.firegrade.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Component;
import io.firegrade.facts.Drill;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactRecord;
import io.firegrade.facts.FactType;
import io.firegrade.facts.FloorPosition;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.Label;
import io.firegrade.facts.Notice;
import io.firegrade.facts.Occupancy;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Range;
import io.firegrade.facts.RefersTo;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionReader;
import io.firegrade.io.InspectionWriter;
import io.firegrade.source.SourceText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;

class InspectionArbitraryProperties {

    private static final RuleBook BOOK = SmallPack.BOOK;
    private static final InspectionReader READER = new InspectionReader(FactModel.standard());

    @Provide
    Arbitrary<Inspection> inspections() {
        return InspectionArbitrary.of(FactModel.standard());
    }

    /** That the reader takes them says that they are valid; that nothing is lost shows in what is written again. */
    @Property(tries = 200)
    void anInspectionIsValidAndCanBeWrittenAndRead(@ForAll("inspections") Inspection inspection) {
        String written = InspectionWriter.yaml(inspection);
        Inspection read = READER.read(new SourceText("i.yaml", written));
        assertThat(InspectionWriter.yaml(read)).isEqualTo(written);
        for (FactType type : FactModel.standard().inspected()) {
            assertThat(read.facts(type)).isEqualTo(inspection.facts(type));
            assertThat(read.completeness(type)).isEqualTo(inspection.completeness(type));
            assertThat(read.stubs(type)).isEqualTo(inspection.stubs(type));
        }
    }

    @Provide
    Arbitrary<Inspection> lpgBelowGround() {
        return InspectionArbitrary.of(BOOK)
                .with(
                        Premises.of("p").withOccupancy(Occupancy.RESTAURANT),
                        Room.of("cellar").withFloorPosition(FloorPosition.BASEMENT),
                        GasCylinder.of("c").withRoom("cellar").withGas(Gas.LPG));
    }

    @Property(tries = 300)
    void noRestaurantWithLpgBelowGroundIsEverClear(@ForAll("lpgBelowGround") Inspection inspection) {
        FireGradeAssertions.assertThat(BOOK, inspection)
                .hasHazard("lpg-below-ground")
                .about("room", "cellar");
    }

    @Provide
    Arbitrary<Inspection> known() {
        return InspectionArbitrary.of(BOOK).known(1).complete().on(LocalDate.of(2026, 11, 20));
    }

    @Property(tries = 200)
    void everythingIsKnown(@ForAll("known") Inspection inspection) {
        assertThat(inspection.date()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(inspection.completeness(FactType.of(Room.class)).everywhere())
                .isTrue();
        inspection
                .facts(FactType.of(GasCylinder.class))
                .forEach(fact -> assertThat(((GasCylinder) fact).gas()).isNotNull());
    }

    @Example
    void allVerdictsOccur() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        Stream<Inspection> drawn = InspectionArbitrary.of(BOOK)
                .on(LocalDate.of(2026, 11, 20))
                .sampleStream()
                .limit(2_000);
        drawn.forEach(inspection -> seen.add(BOOK.assess(inspection).verdict("lpg-store-100kg")));
        assertThat(seen).containsExactlyInAnyOrder(Verdict.HAZARD, Verdict.UNKNOWN, Verdict.CLEAR);
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Arbitraries.of(FactModel.standard().inspected())
                .flatMap(type -> FactArbitraries.of(type.javaType()).map(Fact.class::cast));
    }

    @Property(tries = 1_000)
    void aFactOfAnyTypeHasAnId(@ForAll("facts") Fact fact) {
        assertThat(fact.id()).startsWith(FactType.of(fact).key());
    }

    @Example
    void everyValueOfEveryTypeIsDrawnAndLeftOut() {
        for (FactType type : FactModel.standard().inspected()) {
            var drawn = FactArbitraries.of(type.javaType())
                    .sampleStream()
                    .limit(100)
                    .toList();
            for (Component component : type.plainComponents()) {
                boolean open = component.kind() != Component.Kind.ID
                        && !component.toString().equals("Visit.date");
                if (open) {
                    assertThat(drawn.stream().filter(fact -> type.read(fact, component.index()) != null))
                            .as(component + " known")
                            .hasSizeGreaterThan(5);
                    assertThat(drawn.stream().filter(fact -> type.read(fact, component.index()) == null))
                            .as(component + " unknown")
                            .hasSizeGreaterThan(5);
                }
            }
        }
    }

    @Example
    void factsOfAnApplicationAreDrawnToo() {
        FactModel model = FactModel.standard().with(PressureGauge.class);
        assertThat(InspectionArbitrary.of(model)
                        .sampleStream()
                        .limit(50)
                        .filter(inspection -> !inspection
                                .facts(FactType.of(PressureGauge.class))
                                .isEmpty()))
                .hasSizeGreaterThan(5);
    }

    /** An application's fact. */
    @FactRecord(key = "pressureGauges", zh = "压力表", en = "pressure gauge")
    public record PressureGauge(
            String id,

            @Label(zh = "房间", en = "room") @RefersTo(Room.class) @Nullable
            String room,

            @Label(zh = "压力", en = "pressure") @Range(min = -1, max = 2) @Nullable
            Double bar)
            implements Fact {

        /** Checks the values. */
        public PressureGauge {
            FactType.check(PressureGauge.class, id, room, bar);
        }
    }

    @Example
    void theVisitIsNotBeforeWhatIsGivenToHaveHappened() {
        LocalDate held = LocalDate.of(2031, 5, 1);
        assertThat(InspectionArbitrary.of(BOOK)
                        .with(Drill.of("d").withHeldOn(held), Notice.of("n").withDueOn(held.plusYears(1)))
                        .sampleStream()
                        .limit(20))
                .allMatch(inspection -> inspection.date().equals(held));
    }

    @Example
    void whatCannotBeIsRefused() {
        InspectionArbitrary any = InspectionArbitrary.of(BOOK);
        assertThatThrownBy(() -> any.with(Room.of("r"), Room.of("r"))).hasMessage("the Room 'r' is given twice");
        assertThatThrownBy(() -> any.known(1.5)).hasMessage("a share lies between 0 and 1, not at 1.5");
        assertThatThrownBy(() -> any.atMost(3_000)).hasMessage("there are 0 to 2000 facts of a type, not 3000");
        assertThatThrownBy(() -> InspectionArbitrary.of(BOOK, "lpg-below-grund"))
                .hasMessage("there is no criterion 'lpg-below-grund', did you mean 'lpg-below-ground'?");
    }

    @Example
    void aCounterexampleShrinksToTheLeastThatIsKnown() {
        RandomGenerator<Inspection> generator = inspections().generator(1_000);
        Random random = new Random(20261120);
        Shrinkable<Inspection> smallest = Stream.generate(() -> generator.next(random))
                .filter(drawn -> hasLpg(drawn.value()))
                .findFirst()
                .orElseThrow();
        assertThat(InspectionWriter.yaml(smallest.value())).hasSizeGreaterThan(500);
        for (Optional<Shrinkable<Inspection>> smaller = Optional.of(smallest); smaller.isPresent(); ) {
            smallest = smaller.get();
            smaller = smallest.shrink().filter(drawn -> hasLpg(drawn.value())).findFirst();
        }
        assertThat(InspectionWriter.yaml(smallest.value())).isEqualTo("""
                date: 2020-01-01
                premises: { id: premises }
                gasCylinders:
                  - { id: gasCylinders-1, gas: LPG }
                incomplete: [ gasCylinders ]
                """);
    }

    private static boolean hasLpg(Inspection inspection) {
        return inspection.facts(FactType.of(GasCylinder.class)).stream()
                .anyMatch(cylinder -> ((GasCylinder) cylinder).gas() == Gas.LPG);
    }
}
