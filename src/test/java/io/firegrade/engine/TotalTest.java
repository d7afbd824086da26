package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Counts and sums as intervals, and computing with them. */
class TotalTest {

    private static final GasCylinder FIFTY =
            GasCylinder.of("c1").withGas(Gas.LPG).withNominalKg(50.0);
    private static final GasCylinder UNKNOWN_GAS = GasCylinder.of("c2").withNominalKg(50.0);
    private static final GasCylinder UNKNOWN_KG = GasCylinder.of("c3").withGas(Gas.LPG);

    @Test
    void aMemberThatIsOpenMayOrMayNotCount() {
        Inspection.Builder two = Judged.inspection().all(FIFTY, UNKNOWN_GAS);
        assertThat(Judged.verdict(two, sum("$t >= 50"))).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(two, sum("$t >= 100"))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(two, sum("$t > 100"))).isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(two, sum("$t <= 100"))).isEqualTo(Verdict.HAZARD);
        assertThat(Shown.questions(Judged.assess(two, sum("$t >= 100"))))
                .isEqualTo("/gasCylinders/1/gas | 查明 — 气瓶 c2：气体种类 | Find out — gas cylinder c2: gas | [the-rule] | []");
    }

    @Test
    void aValueThatIsOpenLiesInItsRange() {
        Inspection.Builder two = Judged.inspection().all(FIFTY, UNKNOWN_KG);
        assertThat(Judged.verdict(two, sum("$t >= 50"))).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(two, sum("$t >= 51"))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(two, sum("$t > 1050"))).isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(two, sum("$t <= 1050"))).isEqualTo(Verdict.HAZARD);
        assertThat(Shown.pointers(Judged.assess(two, sum("$t >= 51")))).containsExactly("/gasCylinders/1/nominalKg");
    }

    @Test
    void nothingAddsUpToNothing() {
        assertThat(Judged.verdict(Judged.inspection().none(GasCylinder.class), sum("$t < 1")))
                .isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.inspection().none(GasCylinder.class), sum("$t >= 1")))
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void sumsAreRoundedToMillionths() {
        Inspection.Builder rooms =
                Judged.rooms(Room.of("a").withAreaM2(0.7), Room.of("b").withAreaM2(0.1));
        String when = "$p : Premises()\naccumulate( Room( $a : areaM2 ); $t : sum( $a ); $t %s 0.8 )\n";
        assertThat(Judged.verdict(rooms, when.formatted("=="))).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(rooms, when.formatted("<"))).isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(rooms, when.formatted(">="))).isEqualTo(Verdict.HAZARD);
    }

    @Test
    void computedValuesAreRoundedToMillionths() {
        Inspection.Builder rooms = Judged.rooms(Room.of("a").withAreaM2(1.1));
        assertThat(Judged.verdict(rooms, "$r : Room()\nRoom( this == $r, areaM2 * 3 > 3.3 )\n"))
                .isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(rooms, "$r : Room()\nRoom( this == $r, areaM2 * 3 == 3.3 )\n"))
                .isEqualTo(Verdict.HAZARD);
    }

    @Test
    void wholeNumbersDoNotOverflow() {
        Inspection.Builder crowd = Inspection.of(
                Premises.of("p").withSeats(1_000_000_000).withBeds(1_000_000_000), LocalDate.of(2026, 11, 20));
        for (String condition : new String[] {
            "seats * 1000 > 5",
            "seats + beds > 5",
            "seats * beds > 5",
            "0 - seats - beds < 0",
            "seats * ( 1000 * 1000 * 1000 * 1000 ) > 5",
            "seats * 1000000000 * 1000000000 > 5",
            "seats + 0 == beds"
        }) {
            assertThat(Judged.verdict(crowd, "$p : Premises()\nPremises( this == $p, " + condition + " )\n"))
                    .as(condition)
                    .isEqualTo(Verdict.HAZARD);
        }
    }

    @Test
    void theGreatestNumbersDoNotOverflow() {
        Inspection.Builder hall = Judged.rooms(Room.of("hall").withAreaM2(FactType.GREATEST_NUMBER));
        String product = "areaM2" + " * areaM2".repeat(9);
        for (String condition : new String[] {
            "areaM2 * areaM2 - areaM2 * areaM2 == 0", product + " - " + product + " == 0", product + " > 0"
        }) {
            assertThat(Judged.verdict(hall, "$r : Room()\nRoom( this == $r, " + condition + " )\n"))
                    .as(condition)
                    .isEqualTo(Verdict.HAZARD);
        }
    }

    @Test
    void totalsAreComputedWith() {
        String ratio = """
                $p : Premises()
                accumulate( GasCylinder( $b : id, gas != Gas.LPG ); $other : count( $b ) )
                accumulate( GasCylinder( $a : id ); $all : count( $a ); $other * 100 >= $all * 50 )
                """;
        GasCylinder biogas = GasCylinder.of("b1").withGas(Gas.BIOGAS);
        assertThat(Judged.verdict(Judged.inspection().all(FIFTY, biogas), ratio))
                .isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.inspection().all(FIFTY, UNKNOWN_KG, biogas), ratio))
                .isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(Judged.inspection().all(FIFTY, UNKNOWN_GAS), ratio))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(Judged.inspection().saw(FIFTY, biogas), ratio))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aTotalIsComparedLaterWithAFact() {
        String when = """
                $p : Premises()
                accumulate( Room( $n : persons ); $persons : sum( $n ) )
                Exit( persons < $persons )
                """;
        Inspection.Builder rooms = Judged.inspection()
                .all(Room.of("a").withPersons(3), Room.of("b").withPersons(4))
                .all(io.firegrade.facts.Exit.of("e").withPersons(6));
        Assessment assessment = Judged.assess(rooms, when);
        assertThat(Shown.evidence(assessment)).isEqualTo("sum Room.persons of [/rooms/0#a, /rooms/1#b] = 7.0…7.0 > 6");
        assertThat(Judged.verdict(
                        Judged.inspection()
                                .all(Room.of("a").withPersons(3), Room.of("b"))
                                .all(io.firegrade.facts.Exit.of("e").withPersons(6)),
                        when))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void twoTotalsOfOneAccumulate() {
        String when = """
                $p : Premises()
                accumulate( $c : GasCylinder( $k : nominalKg ); $n : count( $c ), $t : sum( $k ); $n >= 2, $t < 100 || $n > 5 )
                """;
        assertThat(Judged.verdict(Judged.inspection().all(FIFTY, UNKNOWN_GAS.withNominalKg(15.0)), when))
                .isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.inspection().all(FIFTY, UNKNOWN_GAS), when))
                .isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(Judged.inspection().all(FIFTY), when)).isEqualTo(Verdict.CLEAR);
    }

    private static String sum(String condition) {
        return "$p : Premises()\naccumulate( GasCylinder( gas == Gas.LPG, $k : nominalKg ); $t : sum( $k ); "
                + condition + " )\n";
    }
}
