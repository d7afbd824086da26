package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Building;
import io.firegrade.facts.Exit;
import io.firegrade.facts.FloorPosition;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import org.junit.jupiter.api.Test;

/** Values that were not established: they are never taken for safe, and are asked for. */
class UnknownValueTest {

    @Test
    void anUnknownNumberIsAskedForWithItsUnit() {
        Assessment assessment =
                Judged.assess(Judged.rooms(Room.of("r1")), "$r : Room()\nRoom( this == $r, areaM2 > 50 )\n");
        assertThat(assessment.verdict(Judged.RULE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Shown.questions(assessment))
                .isEqualTo("/rooms/0/areaM2 | 查明 — 房间 r1：面积 (m²) | Find out — room r1: floor area (m²)"
                        + " | [the-rule] | []");
        assertThat(assessment.grade().atLeast()).isEmpty();
        assertThat(assessment.grade().atMost()).isPresent();
    }

    @Test
    void anUnknownBooleanIsAskedForAsYesOrNo() {
        Assessment assessment =
                Judged.assess(Judged.rooms(Room.of("r1")), "$r : Room()\nRoom( this == $r, openToDining == false )\n");
        assertThat(Shown.questions(assessment))
                .isEqualTo("/rooms/0/openToDining | 确认是否 — 房间 r1：向用餐区敞开"
                        + " | Confirm yes or no — room r1: open to the dining area | [the-rule] | []");
    }

    @Test
    void aSingleFactIsAskedForWithoutItsName() {
        Assessment assessment = Judged.assess(
                Judged.inspection().saw(Building.of("b")), "$b : Building()\nBuilding( this == $b, heightM > 24 )\n");
        assertThat(Shown.questions(assessment))
                .isEqualTo("/building/heightM | 查明 — 建筑：建筑高度 (m) | Find out — building: building height (m)"
                        + " | [the-rule] | []");
    }

    @Test
    void aDerivedPropertyAsksForItsComponents() {
        String when = "$r : Room()\nRoom( this == $r, belowGround == true )\n";
        assertThat(Shown.pointers(Judged.assess(Judged.rooms(Room.of("r1").withNetHeightM(3.0)), when)))
                .containsExactlyInAnyOrder("/rooms/0/floorPosition", "/rooms/0/depthBelowGroundM");
        assertThat(Judged.verdict(Judged.rooms(Room.of("r1").withNetHeightM(3.0).withDepthBelowGroundM(1.0)), when))
                .isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(Judged.rooms(Room.of("r1").withNetHeightM(3.0).withDepthBelowGroundM(1.1)), when))
                .isEqualTo(Verdict.HAZARD);
    }

    @Test
    void whatCannotMatterIsNotAskedFor() {
        String when = "$r : Room()\nRoom( this == $r, areaM2 > 50, use == RoomUse.STORE, persons > 3 )\n";
        assertThat(Judged.verdict(Judged.rooms(Room.of("r1").withAreaM2(50.0)), when))
                .isEqualTo(Verdict.CLEAR);
        assertThat(Shown.pointers(Judged.assess(Judged.rooms(Room.of("r1").withAreaM2(50.1)), when)))
                .containsExactlyInAnyOrder("/rooms/0/use", "/rooms/0/persons");
    }

    @Test
    void everyComparatorIsOpenOverAnUnknownValue() {
        for (String condition : new String[] {
            "areaM2 == 5",
            "areaM2 != 5",
            "areaM2 < 5",
            "areaM2 >= 5",
            "!( areaM2 >= 5 )",
            "use == RoomUse.STORE",
            "use != RoomUse.STORE",
            "use in ( RoomUse.STORE )",
            "use not in ( RoomUse.STORE )",
            "openToDining == true",
            "openToDining != true",
            "areaM2 * 2 > 5",
            "areaM2 > netHeightM"
        }) {
            assertThat(Judged.verdict(
                            Judged.rooms(Room.of("r1")), "$r : Room()\nRoom( this == $r, " + condition + " )\n"))
                    .as(condition)
                    .isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    void anAnswerThatContradictsOtherValuesIsNotTried() {
        Room below = Room.of("r1").withNetHeightM(3.0).withDepthBelowGroundM(2.0);
        Assessment assessment = Judged.assess(
                Judged.rooms(below),
                "$r : Room()\nRoom( this == $r, use == RoomUse.STORE, floorPosition == FloorPosition.GROUND )\n");
        assertThat(Shown.questions(assessment)).isEqualTo("""
                /rooms/0/floorPosition | 查明 — 房间 r1：楼层位置 | Find out — room r1: floor position | [the-rule] | []
                /rooms/0/use | 查明 — 房间 r1：用途 | Find out — room r1: use | [the-rule] | []""");
    }

    @Test
    void aJoinOverAnUnknownReferenceIsOpen() {
        String when = "$r : Room()\nExit( storey == $r.storey )\n";
        Assessment assessment =
                Judged.assess(Judged.rooms(Room.of("r1").withStorey("1F")).all(Exit.of("e1")), when);
        assertThat(assessment.verdict(Judged.RULE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Shown.pointers(assessment)).containsExactly("/exits/0/storey");
        assertThat(Judged.verdict(
                        Judged.rooms(Room.of("r1").withStorey("1F"))
                                .all(Exit.of("e1").withStorey("2F")),
                        when))
                .isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(
                        Judged.rooms(Room.of("r1").withStorey("1F"))
                                .all(Exit.of("e1").withStorey("1F")),
                        when))
                .isEqualTo(Verdict.HAZARD);
    }

    @Test
    void anOrSettlesOnceOneSideIsTrue() {
        String when =
                "$r : Room()\nRoom( this == $r, use == RoomUse.STORE || floorPosition == FloorPosition.BASEMENT )\n";
        assertThat(Judged.verdict(Judged.rooms(Room.of("r").withUse(RoomUse.STORE)), when))
                .isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(Judged.rooms(Room.of("r").withUse(RoomUse.WARD)), when))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(Judged.verdict(
                        Judged.rooms(Room.of("r").withUse(RoomUse.WARD).withFloorPosition(FloorPosition.UPPER)), when))
                .isEqualTo(Verdict.CLEAR);
    }
}
