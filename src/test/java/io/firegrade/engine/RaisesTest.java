package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.GradeBounds;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A graver case of the same violation, and the bounds of the grade. */
class RaisesTest {

    private static final Assessor BOOK = Judged.book(
            Judged.rule("base", "@grade( GENERAL )", "$r : Room()\nRoom( this == $r, areaM2 > 50 )\n"),
            Judged.rule(
                    "graver",
                    "@grade( SERIOUS ) @raises( \"base\" )",
                    "$r : Room()\nRoom( this == $r, areaM2 > 50, use == RoomUse.WARD )\n"),
            Judged.rule(
                    "gravest",
                    "@grade( MAJOR ) @raises( \"graver\" )",
                    "$r : Room()\nRoom( this == $r, areaM2 > 50, use == RoomUse.WARD, openToDining == true )\n"));

    private static final Room LARGE = Room.of("r1").withAreaM2(60.0);

    @Test
    void theGraverFindingTakesThePlaceOfTheMilder() {
        Assessment assessment = assess(LARGE.withUse(RoomUse.WARD).withOpenToDining(false));
        assertThat(assessment.findings()).extracting(Finding::criterion).containsExactly("graver");
        assertThat(assessment.findings().get(0).possibleGrade()).isEmpty();
        assertThat(assessment.verdict("base")).isEqualTo(Verdict.HAZARD);
        assertThat(assessment.verdict("graver")).isEqualTo(Verdict.HAZARD);
        assertThat(assessment.grade()).isEqualTo(bounds(Grade.SERIOUS, Grade.SERIOUS));
    }

    @Test
    void ofThreeOnlyTheGravestIsFound() {
        Assessment assessment = assess(LARGE.withUse(RoomUse.WARD).withOpenToDining(true));
        assertThat(assessment.findings()).extracting(Finding::criterion).containsExactly("gravest");
        assertThat(assessment.grade()).isEqualTo(bounds(Grade.MAJOR, Grade.MAJOR));
    }

    @Test
    void theMilderFindingStandsWhereTheGraverIsClear() {
        Assessment assessment = assess(LARGE.withUse(RoomUse.STORE));
        assertThat(assessment.findings()).extracting(Finding::criterion).containsExactly("base");
        assertThat(assessment.findings().get(0).possibleGrade()).isEmpty();
        assertThat(assessment.grade()).isEqualTo(bounds(Grade.GENERAL, Grade.GENERAL));
    }

    @Test
    void whileTheGraverIsOpenItsGradeIsABound() {
        Assessment assessment = assess(LARGE.withUse(RoomUse.WARD));
        assertThat(assessment.findings()).extracting(Finding::criterion).containsExactly("graver");
        assertThat(assessment.findings().get(0).possibleGrade()).contains(Grade.MAJOR);
        assertThat(assessment.grade()).isEqualTo(bounds(Grade.SERIOUS, Grade.MAJOR));
        assertThat(Shown.pointers(assessment)).containsExactly("/rooms/0/openToDining");
    }

    @Test
    void theBoundIsThatOfTheGravestThatMayRaiseIt() {
        Assessment assessment = assess(LARGE);
        assertThat(assessment.findings()).extracting(Finding::criterion).containsExactly("base");
        assertThat(assessment.findings().get(0).possibleGrade()).contains(Grade.MAJOR);
        assertThat(assessment.grade()).isEqualTo(bounds(Grade.GENERAL, Grade.MAJOR));
    }

    @Test
    void anotherSubjectIsNotRaised() {
        Assessment assessment = BOOK.assess(Judged.rooms(
                        LARGE.withUse(RoomUse.WARD).withOpenToDining(true),
                        LARGE.withId("r2").withUse(RoomUse.STORE),
                        LARGE.withId("r3").withUse(RoomUse.WARD))
                .build());
        assertThat(assessment.findings())
                .extracting(Finding::fingerprint)
                .containsExactly("gravest/p1/Room/r1", "graver/p1/Room/r3", "base/p1/Room/r2");
        assertThat(assessment.findings())
                .extracting(Finding::possibleGrade)
                .containsExactly(Optional.empty(), Optional.of(Grade.MAJOR), Optional.empty());
    }

    @Test
    void withoutHazardTheGradeIsBoundedFromAboveOnly() {
        assertThat(assess(Room.of("r1")).grade())
                .isEqualTo(new GradeBounds(Optional.empty(), Optional.of(Grade.MAJOR)));
        assertThat(assess(Room.of("r1").withAreaM2(5.0)).grade())
                .isEqualTo(new GradeBounds(Optional.empty(), Optional.empty()));
    }

    private static Assessment assess(Room room) {
        return BOOK.assess(Judged.rooms(room).build());
    }

    private static GradeBounds bounds(Grade atLeast, Grade atMost) {
        return new GradeBounds(Optional.of(atLeast), Optional.of(atMost));
    }
}
