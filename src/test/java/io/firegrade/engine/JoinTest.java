package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import io.firegrade.facts.Stair;
import io.firegrade.inspection.Inspection;
import org.junit.jupiter.api.Test;

/** Facts together: joins, this, or with bindings, nested not and exists. */
class JoinTest {

    private static final Room KITCHEN = Room.of("kitchen").withUse(RoomUse.KITCHEN);
    private static final Room HALL = Room.of("hall").withUse(RoomUse.DINING);
    private static final GasCylinder CYLINDER =
            GasCylinder.of("c").withRoom("kitchen").withGas(Gas.LPG).withNominalKg(50.0);

    @Test
    void aJoinTiesFactsTogether() {
        String when = "$r : Room( use == RoomUse.DINING )\nGasCylinder( room == $r.id )\n";
        assertThat(Judged.verdict(gas(CYLINDER), when)).isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(gas(CYLINDER.withRoom("hall")), when)).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(gas(CYLINDER.withRoom(null)), when)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void anotherFactOfTheSameTypeHasAnotherId() {
        String when = "$c : GasCylinder()\nGasCylinder( id != $c.id, room == $c.room )\n";
        assertThat(Judged.verdict(gas(CYLINDER), when)).isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(gas(CYLINDER, CYLINDER.withId("d")), when)).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(gas(CYLINDER, CYLINDER.withId("d").withRoom("hall")), when))
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void thisTakesTheSubjectItself() {
        String when = "$c : GasCylinder( gas == Gas.LPG )\nGasCylinder( this == $c, nominalKg >= 50 )\n";
        assertThat(Judged.assess(gas(CYLINDER, CYLINDER.withId("d").withNominalKg(15.0)), when)
                        .findings())
                .extracting(finding -> finding.subject().id())
                .containsExactly("c");
    }

    @Test
    void numbersOfTwoFactsAreCompared() {
        String when = "$r : Room( $n : persons )\nExit( persons < $n )\n";
        Inspection.Builder rooms = Judged.inspection()
                .all(KITCHEN.withPersons(10))
                .all(Exit.of("e").withPersons(9));
        assertThat(Shown.evidence(Judged.assess(rooms, when))).isEqualTo("/exits/0#e persons = 9 < 10");
        assertThat(Judged.verdict(
                        Judged.inspection().all(KITCHEN).all(Exit.of("e").withPersons(9)), when))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(
                        Judged.inspection()
                                .all(KITCHEN.withPersons(10))
                                .all(Exit.of("e").withPersons(10)),
                        when))
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aBranchHoldsWithItsOwnBindings() {
        String when = """
                $r : Room()
                ( ( $c : GasCylinder( room == $r.id ) and not GasDetector( room == $c.room ) )
                  or ( $s : Stair() and Stair( this == $s, gasPipe == true ) ) )
                """;
        Inspection.Builder bare = gas(CYLINDER).none(GasDetector.class, Stair.class);
        assertThat(Shown.evidence(Judged.assess(bare, when))).isEqualTo("""
                present /gasCylinders/0#c
                absent GasDetector( room = kitchen ) of 0""");
        Inspection.Builder pipe = gas().all(Stair.of("s").withGasPipe(true));
        assertThat(Judged.assess(pipe, when).findings()).hasSize(2);
        assertThat(Judged.verdict(gas().none(Stair.class), when)).isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(gas(), when)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aBranchThatIsTrueDecidesBesideOneThatIsOpen() {
        String when =
                "$r : Room( use == RoomUse.KITCHEN )\n( Stair( gasPipe == true ) or GasCylinder( room == $r.id ) )\n";
        assertThat(Judged.verdict(gas(CYLINDER), when)).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(gas(), when)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(gas().none(Stair.class), when)).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aNotOverSeveralFactsFailsWhereAnyOfThemIsMissing() {
        String when = "$r : Room()\nnot ( GasCylinder( room == $r.id ) and GasDetector( room == $r.id ) )\n";
        Inspection.Builder detector = Judged.inspection()
                .all(KITCHEN)
                .all(CYLINDER)
                .all(GasDetector.of("d").withRoom("kitchen"));
        assertThat(Judged.verdict(detector, when)).isEqualTo(Verdict.CLEAR);
        Inspection.Builder none = Judged.inspection().all(KITCHEN).all(CYLINDER).none(GasDetector.class);
        assertThat(Shown.evidence(Judged.assess(none, when))).isEqualTo("absent GasDetector( room = kitchen ) of 0");
    }

    @Test
    void aDoubleNotIsAnExists() {
        String when = "$r : Room( use == RoomUse.KITCHEN )\nnot ( not GasCylinder( room == $r.id ) )\n";
        assertThat(Shown.evidence(Judged.assess(gas(CYLINDER), when))).isEqualTo("""
                /rooms/0#kitchen use = KITCHEN = KITCHEN
                present /gasCylinders/0#c""");
        assertThat(Judged.verdict(gas(), when)).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aNotOverATotalHoldsWhereTheTotalFails() {
        String when = "$p : Premises()\nnot accumulate( GasCylinder( $i : id ); $n : count( $i ); $n >= 2 )\n";
        assertThat(Shown.evidence(Judged.assess(gas(CYLINDER), when)))
                .isEqualTo("count GasCylinder of [/gasCylinders/0#c] = 1.0…1.0 < 2.0");
        assertThat(Judged.verdict(gas(CYLINDER, CYLINDER.withId("d")), when)).isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(Judged.inspection().saw(CYLINDER), when)).isEqualTo(Verdict.UNKNOWN);
    }

    private static Inspection.Builder gas(GasCylinder... cylinders) {
        return Judged.inspection().all(KITCHEN, HALL).all(cylinders).none(GasCylinder.class);
    }
}
