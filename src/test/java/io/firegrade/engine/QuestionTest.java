package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Assessment;
import io.firegrade.facts.Exit;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import org.junit.jupiter.api.Test;

/** Questions: which there are, what they settle, and which comes first. */
class QuestionTest {

    @Test
    void theWorstGradeComesFirst() {
        assertThat(Shown.pointers(assess(
                        Judged.rule("a", "@grade( GENERAL )", "$r : Room()\nRoom( this == $r, areaM2 > 5 )\n"),
                        Judged.rule("b", "@grade( GENERAL )", "$r : Room()\nRoom( this == $r, areaM2 > 6 )\n"),
                        Judged.rule("c", "@grade( MAJOR )", "$r : Room()\nRoom( this == $r, persons > 5 )\n"),
                        Judged.rule("d", "@grade( SERIOUS )", "$r : Room()\nRoom( this == $r, netHeightM < 2 )\n"))))
                .containsExactly("/rooms/0/persons", "/rooms/0/netHeightM", "/rooms/0/areaM2");
    }

    @Test
    void ofOneGradeTheQuestionThatSettlesMostComesFirst() {
        Assessment assessment = assess(
                Judged.rule("a", "$r : Room()\nRoom( this == $r, persons > 5 )\n"),
                Judged.rule("b", "$r : Room()\nRoom( this == $r, areaM2 > 5 )\n"),
                Judged.rule("c", "$r : Room()\nRoom( this == $r, areaM2 > 6 )\n"));
        assertThat(Shown.questions(assessment)).isEqualTo("""
                /rooms/0/areaM2 | 查明 — 房间 r1：面积 (m²) | Find out — room r1: floor area (m²) | [b, c] | []
                /rooms/0/persons | 查明 — 房间 r1：人数 | Find out — room r1: persons | [a] | []""");
    }

    @Test
    void aConditionOfManyIsSettledByAnyThatFails() {
        Assessment assessment =
                assess(Judged.rule("a", "$r : Room()\nRoom( this == $r, persons > 5, use == RoomUse.WARD )\n"));
        assertThat(Shown.questions(assessment)).isEqualTo("""
                /rooms/0/persons | 查明 — 房间 r1：人数 | Find out — room r1: persons | [a] | []
                /rooms/0/use | 查明 — 房间 r1：用途 | Find out — room r1: use | [a] | []""");
    }

    @Test
    void whatDecidesNothingAloneHelps() {
        Assessment assessment = Judged.book(Judged.rule("a", """
                        $p : Premises()
                        accumulate( Room( use == RoomUse.WARD, $i : id ); $n : count( $i ); $n >= 2 )
                        """))
                .assess(Judged.rooms(Room.of("r1"), Room.of("r2"), Room.of("r3"))
                        .build());
        assertThat(assessment.questions()).hasSize(3).allSatisfy(question -> {
            assertThat(question.settles()).isEmpty();
            assertThat(question.helps()).containsExactly("a");
        });
    }

    @Test
    void ofTwoSubjectsOneHazardSettlesTheVerdict() {
        Assessment assessment = Judged.book(Judged.rule("a", "$r : Room()\nRoom( this == $r, persons > 5 )\n"))
                .assess(Judged.rooms(Room.of("r1"), Room.of("r2")).build());
        assertThat(assessment.questions())
                .hasSize(2)
                .allSatisfy(question -> assertThat(question.settles()).containsExactly("a"));
    }

    @Test
    void oneQuestionServesSeveralCriteria() {
        Assessment assessment = Judged.book(
                        Judged.rule("a", "$p : Premises()\nnot Exit( sealed == false )\n"),
                        Judged.rule("b", "$p : Premises()\nExit( sealed == true )\n"),
                        Judged.rule("c", "$p : Premises()\naccumulate( Exit( $i : id ); $n : count( $i ); $n < 2 )\n"))
                .assess(Judged.inspection().saw(Exit.of("e1").withSealed(true)).build());
        assertThat(Shown.questions(assessment)).isEqualTo("""
                /exits | 查清除已列的1个外还有没有安全出口 | Find out whether there is any exit besides the 1 listed | [a, c] | []""");
    }

    @Test
    void nothingIsAskedBehindWhatIsFalse() {
        Assessment assessment = assess(Judged.rule("a", """
                $r : Room()
                not Exit()
                GasDetector( room == $r.id )
                """));
        assertThat(Shown.pointers(assessment)).containsExactly("/exits", "/gasDetectors");
        Assessment closed = Judged.book(Judged.rule("a", "$r : Room()\nnot Exit()\nGasDetector( faulty == true )\n"))
                .assess(Judged.inspection()
                        .all(Room.of("r1").withUse(RoomUse.STORE))
                        .all(Exit.of("e"))
                        .saw(GasDetector.of("d"))
                        .build());
        assertThat(closed.questions()).isEmpty();
    }

    private static Assessment assess(String... rules) {
        return Judged.book(rules).assess(Judged.inspection().all(Room.of("r1")).build());
    }
}
