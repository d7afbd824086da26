package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Inspection;
import org.junit.jupiter.api.Test;

/** Types that are not listed completely: there may be any number of facts more. */
class IncompleteTypeTest {

    private static final String SEALED = "$p : Premises()\nExit( sealed == true )\n";
    private static final String NO_EXIT = "$p : Premises()\nnot Exit( sealed == false )\n";
    private static final Exit OPEN = Exit.of("e1").withSealed(false);
    private static final Exit SHUT = Exit.of("e2").withSealed(true);

    @Test
    void moreFactsMayMeetAPattern() {
        assertThat(Judged.verdict(Judged.inspection().saw(OPEN, SHUT), SEALED)).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.inspection().all(OPEN), SEALED)).isEqualTo(Verdict.CLEAR);
        Assessment assessment = Judged.assess(Judged.inspection().saw(OPEN), SEALED);
        assertThat(assessment.verdict(Judged.RULE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Shown.questions(assessment))
                .isEqualTo("/exits | 查清除已列的1个外还有没有安全出口 | Find out whether there is any exit besides the 1 listed"
                        + " | [the-rule] | []");
    }

    @Test
    void aTypeThatNobodyMentionedIsAskedFor() {
        assertThat(Shown.questions(Judged.assess(Judged.inspection(), SEALED)))
                .isEqualTo("/exits | 查清有没有安全出口 | Find out whether there is any exit | [the-rule] | []");
    }

    @Test
    void nothingIsCertainlyAbsentFromAnIncompleteType() {
        assertThat(Judged.verdict(Judged.inspection().all(SHUT), NO_EXIT)).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.inspection().saw(SHUT), NO_EXIT)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(Judged.inspection().saw(SHUT, OPEN), NO_EXIT)).isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(Judged.inspection().none(Exit.class), NO_EXIT))
                .isEqualTo(Verdict.HAZARD);
    }

    @Test
    void existsIsOpenUntilFound() {
        String when = "$p : Premises()\nexists Exit( sealed == true )\n";
        assertThat(Judged.verdict(Judged.inspection().saw(OPEN), when)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(Judged.inspection().saw(SHUT), when)).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.inspection().none(Exit.class), when)).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aSubjectMayBeAmongTheUnlisted() {
        String when = "$e : Exit()\nExit( this == $e, sealed == true )\n";
        assertThat(Judged.verdict(Judged.inspection().saw(OPEN), when)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(Judged.inspection(), when)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(Judged.inspection().all(OPEN), when)).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void countsAreOpenUpwards() {
        Inspection.Builder two = Judged.inspection().saw(OPEN, SHUT);
        assertThat(Judged.verdict(two, count("$n >= 2"))).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(two, count("$n >= 3"))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(two, count("$n < 2"))).isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(two, count("$n < 3"))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(two, count("$n == 1"))).isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(two, count("$n != 1"))).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(two, count("$n == 2"))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(Judged.inspection().all(OPEN, SHUT), count("$n == 2")))
                .isEqualTo(Verdict.HAZARD);
    }

    @Test
    void sumsAreOpenUpwards() {
        GasCylinder cylinder = GasCylinder.of("c1").withNominalKg(50.0);
        assertThat(Judged.verdict(Judged.inspection().saw(cylinder), sum("$kg >= 50")))
                .isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.inspection().saw(cylinder), sum("$kg >= 100")))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(Judged.inspection().saw(cylinder), sum("$kg < 50")))
                .isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(Judged.inspection().saw(cylinder), sum("$kg < 100")))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(Judged.inspection().all(cylinder), sum("$kg < 100")))
                .isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.inspection().none(GasCylinder.class), sum("$kg == 0")))
                .isEqualTo(Verdict.HAZARD);
    }

    @Test
    void aTypeCanBeCompleteForOneRoom() {
        String when = """
                $r : Room()
                GasCylinder( room == $r.id, gas == Gas.LPG )
                not GasDetector( room == $r.id )
                """;
        GasCylinder inKitchen = GasCylinder.of("c1").withRoom("kitchen").withGas(Gas.LPG);
        Inspection.Builder kitchen = Judged.inspection().all(Room.of("kitchen")).all(inKitchen);
        assertThat(Judged.verdict(kitchen, when)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(kitchen.noneIn("kitchen", GasDetector.class), when))
                .isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(
                        Judged.inspection()
                                .all(Room.of("kitchen"))
                                .all(inKitchen)
                                .saw(GasDetector.of("d1").withRoom("kitchen"))
                                .noneIn("kitchen", GasDetector.class),
                        when))
                .isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(
                        Judged.inspection()
                                .all(Room.of("kitchen"), Room.of("hall"))
                                .all(inKitchen)
                                .noneIn("hall", GasDetector.class),
                        when))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aFactThatIsOnlyReferredToIsThereAndUnknown() {
        String when = "$r : Room()\nRoom( this == $r, openToDining == true )\nGasCylinder( room == $r.id )\n";
        Assessment assessment =
                Judged.assess(Judged.inspection().all(GasCylinder.of("c1").withRoom("kitchen")), when);
        assertThat(assessment.verdict(Judged.RULE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Shown.questions(assessment)).isEqualTo("""
                /rooms | 确认是否 — 房间 kitchen：向用餐区敞开 | Confirm yes or no — room kitchen: open to the dining area | [the-rule] | []""");
        Assessment clear = Judged.assess(
                Judged.inspection()
                        .all(GasCylinder.of("c1").withRoom("kitchen"))
                        .all(Room.of("kitchen").withOpenToDining(false)),
                when);
        assertThat(clear.verdict(Judged.RULE)).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aFactThatIsOnlyReferredToCanBeASubject() {
        Assessment assessment = Judged.assess(
                Judged.inspection().all(GasCylinder.of("c1").withRoom("kitchen")),
                "$r : Room()\nGasCylinder( room == $r.id )\n");
        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.subject().id()).isEqualTo("kitchen");
            assertThat(finding.subject().pointer()).isEqualTo("/rooms");
        });
    }

    @Test
    void singleTypesExistThoughNotGiven() {
        Assessment assessment =
                Judged.assess(Judged.inspection(), "$b : Building()\nBuilding( this == $b, storeys > 5 )\n");
        assertThat(Shown.pointers(assessment)).containsExactly("/building/storeys");
        assertThat(Judged.verdict(Judged.inspection().none(Exit.class), "$b : Building()\nnot Exit()\n"))
                .isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.inspection().none(Exit.class), "$p : Premises()\nExit()\nnot Visit()\n"))
                .isEqualTo(Verdict.CLEAR);
    }

    private static String count(String condition) {
        return "$p : Premises()\naccumulate( Exit( $i : id ); $n : count( $i ); " + condition + " )\n";
    }

    private static String sum(String condition) {
        return "$p : Premises()\naccumulate( GasCylinder( $k : nominalKg ); $kg : sum( $k ); " + condition + " )\n";
    }
}
