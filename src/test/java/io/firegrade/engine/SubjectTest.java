package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Building;
import io.firegrade.facts.Exit;
import io.firegrade.facts.FloorPosition;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Subjects and the scope that says which facts are subjects. */
class SubjectTest {

    private static final String BELOW = """
            $r : Room( use == RoomUse.KITCHEN )
            Room( this == $r, floorPosition == FloorPosition.BASEMENT )
            """;
    private static final Room CELLAR =
            Room.of("cellar").withUse(RoomUse.KITCHEN).withFloorPosition(FloorPosition.BASEMENT);
    private static final Room KITCHEN =
            Room.of("kitchen").withUse(RoomUse.KITCHEN).withFloorPosition(FloorPosition.GROUND);
    private static final Room HALL = Room.of("hall").withUse(RoomUse.DINING).withFloorPosition(FloorPosition.BASEMENT);

    @Test
    void eachSubjectHasItsFinding() {
        Assessment assessment = Judged.assess(Judged.rooms(KITCHEN, CELLAR, HALL, CELLAR.withId("annex/1")), BELOW);
        assertThat(assessment.findings())
                .extracting(finding -> finding.subject().pointer(), Finding::fingerprint)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/rooms/3", "the-rule/p1/Room/annex%2F1"),
                        org.assertj.core.groups.Tuple.tuple("/rooms/1", "the-rule/p1/Room/cellar"));
        assertThat(assessment.questions()).isEmpty();
    }

    @Test
    void aFindingRepeatsItsCriterion() {
        Finding finding = Judged.assess(Judged.rooms(CELLAR), BELOW).findings().get(0);
        assertAll(
                () -> assertThat(finding.criterion()).isEqualTo("the-rule"),
                () -> assertThat(finding.grade()).isEqualTo(Grade.SERIOUS),
                () -> assertThat(finding.possibleGrade()).isEmpty(),
                () -> assertThat(finding.title().zh()).isEqualTo("the-rule标题"),
                () -> assertThat(finding.advice().en()).isEqualTo("rectify"),
                () -> assertThat(finding.withinDays()).isEqualTo(7));
    }

    @Test
    void theVerdictIsThatOfTheWorstSubject() {
        Room open = Room.of("open").withUse(RoomUse.KITCHEN);
        assertThat(Judged.verdict(Judged.rooms(CELLAR, open, KITCHEN, HALL), BELOW))
                .isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.rooms(open, KITCHEN, HALL), BELOW)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(Judged.rooms(KITCHEN, HALL), BELOW)).isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(Judged.rooms(HALL), BELOW)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Judged.verdict(Judged.rooms(), BELOW)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aSubjectThatIsOpenBesideAHazardIsAskedForAndSettlesNothing() {
        Assessment assessment =
                Judged.assess(Judged.rooms(CELLAR, Room.of("open").withUse(RoomUse.KITCHEN)), BELOW);
        assertThat(Shown.questions(assessment))
                .isEqualTo("/rooms/1/floorPosition | 查明 — 房间 open：楼层位置 | Find out — room open: floor position"
                        + " | [] | [the-rule]");
    }

    @Test
    void whetherAFactIsASubjectMayBeOpen() {
        Room unknownUse = Room.of("x").withFloorPosition(FloorPosition.BASEMENT);
        assertThat(Judged.verdict(Judged.rooms(unknownUse), BELOW)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(Judged.rooms(unknownUse.withFloorPosition(FloorPosition.UPPER)), BELOW))
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void theRestOfTheScopeIsAboutSingleTypes() {
        String when = """
                $r : Room()
                Building( storeys >= 3 )
                not Exit()
                """;
        Inspection.Builder low = Judged.rooms(KITCHEN).saw(Building.of("b").withStoreys(2));
        Inspection.Builder high = Judged.rooms(KITCHEN).saw(Building.of("b").withStoreys(3));
        assertThat(Judged.verdict(low, when)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Judged.verdict(high, when)).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.rooms(KITCHEN), when)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(Judged.rooms(KITCHEN).all(Exit.of("e")), when))
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void findingsGoByGradeThenCriterionThenSubject() {
        Assessor book = Judged.book(
                Judged.rule("b", "@grade( GENERAL )", "$r : Room()\nRoom( this == $r, areaM2 > 1 )\n"),
                Judged.rule("c", "@grade( MAJOR )", "$r : Room()\nRoom( this == $r, areaM2 > 1 )\n"),
                Judged.rule("a", "@grade( GENERAL )", "$r : Room()\nRoom( this == $r, areaM2 > 1 )\n"));
        Inspection inspection = Judged.rooms(
                        Room.of("2").withAreaM2(5.0), Room.of("1").withAreaM2(5.0))
                .build();
        assertThat(book.assess(inspection).findings())
                .extracting(Finding::fingerprint)
                .containsExactly(
                        "c/p1/Room/1", "c/p1/Room/2", "a/p1/Room/1", "a/p1/Room/2", "b/p1/Room/1", "b/p1/Room/2");
    }

    @Test
    void theOrderOfTheInputDecidesNothingButPointers() {
        Assessment one = Judged.assess(Judged.rooms(CELLAR, KITCHEN), BELOW);
        Assessment other = Judged.assess(Judged.rooms(KITCHEN, CELLAR), BELOW);
        assertThat(one.findings().get(0).fingerprint())
                .isEqualTo(other.findings().get(0).fingerprint());
        assertThat(other.findings().get(0).subject().pointer()).isEqualTo("/rooms/1");
        assertThat(Judged.assess(Judged.rooms(CELLAR, KITCHEN), BELOW)).isEqualTo(one);
    }

    @Test
    void namesInAFingerprintCannotRunIntoEachOther() {
        Inspection.Builder inspection =
                Inspection.of(Premises.of("p/1%"), LocalDate.of(2026, 11, 20)).all(CELLAR);
        assertThat(Judged.assess(inspection, BELOW).findings())
                .extracting(Finding::fingerprint)
                .containsExactly("the-rule/p%2F1%25/Room/cellar");
    }
}
