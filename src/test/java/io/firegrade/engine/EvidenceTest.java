package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.facts.Building;
import io.firegrade.facts.Exit;
import io.firegrade.facts.FloorPosition;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import org.junit.jupiter.api.Test;

/** The evidence of findings: all of it, with values, limits and places. */
class EvidenceTest {

    private static final Room KITCHEN = Room.of("k").withUse(RoomUse.KITCHEN).withAreaM2(60.0);

    @Test
    void whatIsMetShowsValueComparatorAndLimit() {
        assertThat(Shown.evidence(Judged.assess(
                        Judged.rooms(KITCHEN.withPersons(3).withOpenToDining(true))
                                .saw(Building.of("b").withStoreys(4)),
                        """
                        $r : Room( use == RoomUse.KITCHEN )
                        Building( storeys > 3 )
                        Room( this == $r, areaM2 >= 60, persons != 4, openToDining == true, use in ( RoomUse.KITCHEN, RoomUse.STORE ), use not in ( RoomUse.WARD ) )
                        """)))
                .isEqualTo("""
                /rooms/0#k use = KITCHEN = KITCHEN
                /building#b storeys = 4 > 3.0
                /rooms/0#k areaM2 = 60.0 ≥ 60.0
                /rooms/0#k persons = 3 ≠ 4.0
                /rooms/0#k openToDining = true = true
                /rooms/0#k use = KITCHEN ∈ [KITCHEN, STORE]
                /rooms/0#k use = KITCHEN ∉ [WARD]""");
    }

    @Test
    void aConstantOnTheLeftIsTurnedRound() {
        assertThat(Shown.evidence(Judged.assess(
                        Judged.rooms(KITCHEN), "$r : Room()\nRoom( this == $r, 50 <= areaM2, 100 > areaM2 )\n")))
                .isEqualTo("""
                /rooms/0#k areaM2 = 60.0 ≥ 50.0
                /rooms/0#k areaM2 = 60.0 < 100.0""");
    }

    @Test
    void ofAnOrOnlyTheSidesThatHoldAreTold() {
        assertThat(Shown.evidence(Judged.assess(
                        Judged.rooms(KITCHEN),
                        "$r : Room()\nRoom( this == $r, areaM2 > 90 || use == RoomUse.KITCHEN || persons > 3 )\n")))
                .isEqualTo("/rooms/0#k use = KITCHEN = KITCHEN");
    }

    @Test
    void aComputedValueIsShownBesideTheOneThatWasRead() {
        assertThat(Shown.evidence(Judged.assess(
                        Judged.rooms(KITCHEN), "$r : Room()\nRoom( this == $r, areaM2 * 2 - 1 > 100 )\n")))
                .isEqualTo("/rooms/0#k areaM2 = 60.0 (119.0) > 100.0");
    }

    @Test
    void aDerivedPropertyIsShownAsItIs() {
        assertThat(Shown.evidence(Judged.assess(
                        Judged.rooms(KITCHEN.withFloorPosition(FloorPosition.BASEMENT)),
                        "$r : Room()\nRoom( this == $r, belowGround == true )\n")))
                .isEqualTo("/rooms/0#k belowGround = true = true");
    }

    @Test
    void aFactThatMeetsNothingInParticularIsPresent() {
        assertThat(Shown.evidence(Judged.assess(
                        Judged.rooms(KITCHEN)
                                .all(
                                        GasCylinder.of("b").withRoom("k"),
                                        GasCylinder.of("a").withRoom("k")),
                        "$r : Room()\nGasCylinder( room == $r.id )\n")))
                .isEqualTo("present /gasCylinders/1#a");
    }

    @Test
    void whatIsAbsentShowsTheNearestThreeTheNearestFirst() {
        GasDetector right = GasDetector.of("x").withRoom("k").withGas(Gas.LPG).withHeightAboveFloorM(0.2);
        assertThat(Shown.evidence(Judged.assess(
                        Judged.rooms(KITCHEN)
                                .all(
                                        right.withId("high").withHeightAboveFloorM(1.5),
                                        right.withId("wrong-and-high")
                                                .withGas(Gas.NATURAL_GAS)
                                                .withHeightAboveFloorM(0.4),
                                        right.withId("little-high").withHeightAboveFloorM(0.35),
                                        right.withId("wrong").withGas(Gas.NATURAL_GAS)),
                        "$r : Room()\nnot GasDetector( room == $r.id, gas == Gas.LPG, heightAboveFloorM <= 0.3 )\n")))
                .isEqualTo("""
                absent GasDetector( room = k, gas = LPG, heightAboveFloorM ≤ 0.3 ) of 4
                  near: /gasDetectors/2#little-high heightAboveFloorM = 0.35 ≤ 0.3
                  near: /gasDetectors/3#wrong gas = NATURAL_GAS = LPG
                  near: /gasDetectors/0#high heightAboveFloorM = 1.5 ≤ 0.3""");
    }

    @Test
    void whatIsAbsentAltogetherHasNoneNear() {
        assertThat(Shown.evidence(
                        Judged.assess(Judged.rooms(KITCHEN), "$r : Room()\nnot Exit( clearWidthM >= 0.8 )\n")))
                .isEqualTo("absent Exit( clearWidthM ≥ 0.8 ) of 0");
    }

    @Test
    void aTotalShowsItsMembersAndItsEnds() {
        String when = """
                $p : Premises()
                accumulate( GasCylinder( gas == Gas.LPG, $k : nominalKg ); $kg : sum( $k ); $kg >= 100 )
                """;
        GasCylinder lpg = GasCylinder.of("c1").withGas(Gas.LPG).withNominalKg(50.0);
        GasCylinder[] cylinders = {
            lpg,
            lpg.withId("c2"),
            lpg.withId("c3").withNominalKg(null),
            lpg.withId("c4").withGas(Gas.BIOGAS)
        };
        assertThat(Shown.evidence(Judged.assess(Judged.inspection().all(cylinders), when)))
                .isEqualTo("sum GasCylinder.nominalKg of [/gasCylinders/0#c1, /gasCylinders/1#c2, /gasCylinders/2#c3]"
                        + " = 100.0…1100.0 ≥ 100.0");
        assertThat(Shown.evidence(Judged.assess(Judged.inspection().saw(cylinders), when)))
                .isEqualTo("sum GasCylinder.nominalKg of [/gasCylinders/0#c1, /gasCylinders/1#c2, /gasCylinders/2#c3]"
                        + " = 100.0…Infinity ≥ 100.0");
    }

    @Test
    void aComputedTotalSaysSo() {
        assertThat(Shown.evidence(Judged.assess(
                        Judged.inspection().all(Exit.of("a"), Exit.of("b")),
                        "$p : Premises()\naccumulate( Exit( $i : id ); $n : count( $i ); $n * 100 >= 200 )\n")))
                .isEqualTo("count Exit of [/exits/0#a, /exits/1#b] = computed 200.0…200.0 ≥ 200.0");
    }

    @Test
    void theFirstFactsThatProveItAreTheEvidence() {
        assertThat(Shown.evidence(Judged.assess(
                        Judged.inspection()
                                .all(
                                        Exit.of("c").withSealed(true),
                                        Exit.of("a"),
                                        Exit.of("b").withSealed(true)),
                        "$p : Premises()\nexists Exit( sealed == true )\n")))
                .isEqualTo("/exits/2#b sealed = true = true");
    }
}
