package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.facts.Exit;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import org.junit.jupiter.api.Test;

/** Why a criterion finds nothing: the nearest that it came to a hazard. */
class WhyNotTest {

    private static final String KILOGRAMS = """
            $p : Premises()
            accumulate( GasCylinder( gas == Gas.LPG, $k : nominalKg ); $kg : sum( $k ); $kg >= 100 )
            """;
    private static final GasCylinder LPG = GasCylinder.of("c1").withGas(Gas.LPG).withNominalKg(50.0);

    @Test
    void aTotalThatFallsShort() {
        assertThat(Shown.reasons(Judged.explain(
                        Judged.inspection().all(LPG, LPG.withId("c2").withNominalKg(35.0)), KILOGRAMS)))
                .isEqualTo("""
                p1 CLEAR
                sum GasCylinder.nominalKg of [/gasCylinders/0#c1, /gasCylinders/1#c2] = 85.0…85.0 ≥ 100.0""");
    }

    @Test
    void theCandidateThatFailsFewestConditionsThenTheNearestOne() {
        String when = "$p : Premises()\nGasCylinder( gas == Gas.LPG, nominalKg >= 100, burnerDistanceM < 0.5 )\n";
        GasCylinder far = LPG.withBurnerDistanceM(3.0);
        assertThat(Shown.reasons(Judged.explain(
                        Judged.inspection()
                                .all(
                                        far.withId("a").withNominalKg(99.0),
                                        LPG.withId("b").withNominalKg(15.0).withBurnerDistanceM(0.2),
                                        LPG.withId("c").withNominalKg(85.0).withBurnerDistanceM(0.2),
                                        LPG.withId("d").withNominalKg(50.0).withBurnerDistanceM(0.2)),
                        when)))
                .isEqualTo("""
                p1 CLEAR
                /gasCylinders/2#c nominalKg = 85.0 ≥ 100.0""");
    }

    @Test
    void nothingListedIsNothingNear() {
        assertThat(Shown.reasons(Judged.explain(
                        Judged.inspection().none(GasCylinder.class),
                        "$p : Premises()\nGasCylinder( nominalKg >= 100 )\n")))
                .isEqualTo("""
                p1 CLEAR
                absent GasCylinder( nominalKg ≥ 100.0 ) of 0""");
    }

    @Test
    void aNotThatFoundSomething() {
        String when = "$p : Premises()\nnot Exit( clearWidthM >= 0.8, sealed == false )\n";
        assertThat(Shown.reasons(Judged.explain(
                        Judged.inspection()
                                .all(
                                        Exit.of("e1").withClearWidthM(0.7).withSealed(false),
                                        Exit.of("e2").withClearWidthM(0.9).withSealed(false)),
                        when)))
                .isEqualTo("""
                p1 CLEAR
                /exits/1#e2 clearWidthM = 0.9 ≥ 0.8
                /exits/1#e2 sealed = false = false""");
    }

    @Test
    void aSubjectOutOfScopeFailsItsScope() {
        String when = "$r : Room( use == RoomUse.KITCHEN, areaM2 > 5 )\nVisit( peoplePresent == true )\nExit()\n";
        assertThat(Shown.reasons(Judged.explain(
                        Judged.rooms(Room.of("r1").withUse(RoomUse.STORE).withAreaM2(3.0)), when)))
                .isEqualTo("""
                r1 NOT_APPLICABLE
                /rooms/0#r1 use = STORE = KITCHEN
                /rooms/0#r1 areaM2 = 3.0 > 5.0""");
    }

    @Test
    void eachSubjectIsExplained() {
        String when = "$r : Room( use == RoomUse.KITCHEN )\nRoom( this == $r, areaM2 > 50 )\n";
        Room kitchen = Room.of("a").withUse(RoomUse.KITCHEN);
        assertThat(Shown.reasons(Judged.explain(
                        Judged.rooms(
                                kitchen.withId("d"),
                                kitchen.withId("c").withAreaM2(45.0),
                                kitchen.withAreaM2(60.0),
                                Room.of("b").withUse(RoomUse.STORE)),
                        when)))
                .isEqualTo("""
                a HAZARD
                /rooms/2#a use = KITCHEN = KITCHEN
                /rooms/2#a areaM2 = 60.0 > 50.0
                b NOT_APPLICABLE
                /rooms/3#b use = STORE = KITCHEN
                c CLEAR
                /rooms/1#c areaM2 = 45.0 > 50.0
                d UNKNOWN""");
    }

    @Test
    void ofAnOrTheNearestBranch() {
        String when =
                "$r : Room()\n( Room( this == $r, areaM2 > 100, persons > 100 ) or Room( this == $r, persons > 20 ) )\n";
        assertThat(Shown.reasons(Judged.explain(
                        Judged.rooms(Room.of("r").withAreaM2(10.0).withPersons(19)), when)))
                .isEqualTo("""
                r CLEAR
                /rooms/0#r persons = 19 > 20.0""");
    }

    @Test
    void whatFailsBehindAPatternIsTold() {
        String when = """
                $r : Room()
                $c : GasCylinder( room == $r.id )
                not Exit( storey == $r.storey )
                """;
        assertThat(Shown.reasons(Judged.explain(
                        Judged.inspection()
                                .all(Room.of("r").withStorey("1"))
                                .all(LPG.withRoom("r"))
                                .all(Exit.of("e").withStorey("1")),
                        when)))
                .isEqualTo("""
                r CLEAR
                present /exits/0#e""");
    }

    @Test
    void aTypeWithoutSubjectsIsExplainedByNothing() {
        assertThat(Judged.explain(Judged.rooms(), "$r : Room()\nExit()\n").subjects())
                .isEmpty();
    }

    @Test
    void anUnknownCriterionIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> Judged.book(Judged.rule("gas-hose", "$r : Room()\nExit()\n"))
                        .explain(Judged.rooms().build(), "gas-hoze"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no criterion 'gas-hoze', did you mean 'gas-hose'?");
    }
}
