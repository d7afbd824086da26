package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Explanation;
import io.firegrade.facts.Exit;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Inspection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What answers would make of an open verdict: the limits that are told are those of the criterion, and what is told is true. */
class TriedAnswersTest {

    private static final String DETECTOR_MISSING = "$r : Room()\nnot GasDetector( room == $r.id )\n";

    @Test
    void aDecimalLimitIsNamedAsItIsCompared() {
        assertThat(width("clearWidthM < 0.80")).containsExactly("< 0.8 m → HAZARD", "≥ 0.8 m → CLEAR");
        assertThat(width("clearWidthM <= 0.80")).containsExactly("≤ 0.8 m → HAZARD", "> 0.8 m → CLEAR");
        assertThat(width("clearWidthM > 2.0")).containsExactly("≤ 2 m → CLEAR", "> 2 m → HAZARD");
        assertThat(width("clearWidthM >= 2.0")).containsExactly("< 2 m → CLEAR", "≥ 2 m → HAZARD");
    }

    @Test
    void aRangeBetweenTwoLimitsSaysWhichOfThemBelongToIt() {
        assertThat(width("clearWidthM >= 0.80, clearWidthM < 0.85"))
                .containsExactly("< 0.8 m → CLEAR", "≥ 0.8 and < 0.85 m → HAZARD", "≥ 0.85 m → CLEAR");
        assertThat(width("clearWidthM >= 0.80, clearWidthM <= 0.85"))
                .containsExactly("< 0.8 m → CLEAR", "0.8…0.85 m → HAZARD", "> 0.85 m → CLEAR");
        assertThat(width("clearWidthM == 1.2")).containsExactly("< 1.2 m → CLEAR", "1.2 m → HAZARD", "> 1.2 m → CLEAR");
    }

    @Test
    void aComputedLimitIsFound() {
        assertThat(width("clearWidthM * 3 < 2.1")).containsExactly("< 0.7 m → HAZARD", "≥ 0.7 m → CLEAR");
    }

    @Test
    void aLimitOfATotalIsFound() {
        Inspection.Builder cylinders =
                Judged.inspection().all(GasCylinder.of("c1").withNominalKg(50.0), GasCylinder.of("c2"));
        assertThat(answers(cylinders, """
                        $p : Premises()
                        accumulate( GasCylinder( $kg : nominalKg ); $sum : sum( $kg ); $sum >= 65 )
                        """)).containsExactly("< 15 kg → CLEAR", "≥ 15 kg → HAZARD");
    }

    @Test
    void wholeNumbersStayWhole() {
        assertThat(answers(Judged.inspection().all(Room.of("r1")), "$r : Room()\nRoom( this == $r, persons > 1 )\n"))
                .containsExactly("≤ 1 → CLEAR", "≥ 2 → HAZARD");
    }

    @Test
    void oneDetectorIsInOneRoom() {
        Inspection.Builder two = Judged.inspection().all(Room.of("r1"), Room.of("r2"));
        assertThat(answers(two, DETECTOR_MISSING))
                .containsExactly("there is none → HAZARD", "there is one that meets every condition → UNKNOWN");
        assertThat(answers(Judged.inspection().all(Room.of("r1")), DETECTOR_MISSING))
                .containsExactly("there is none → HAZARD", "there is one that meets every condition → CLEAR");
    }

    @Test
    void oneDetectorBesideAnotherOfUnknownRoomIsInOneRoom() {
        Explanation explanation = Judged.explain(
                Judged.inspection().all(Room.of("r1"), Room.of("r2")).saw(GasDetector.of("d1")), DETECTOR_MISSING);
        assertThat(explanation.answers().stream()
                        .filter(answer -> answer.question().pointer().equals("/gasDetectors"))
                        .flatMap(TriedAnswersTest::words))
                .containsExactly("there is none → UNKNOWN", "there is one that meets every condition → UNKNOWN");
    }

    @Test
    void oneFactServesSubjectsThatShareWhatItIsJoinedTo() {
        assertThat(answers(
                        Judged.inspection()
                                .all(
                                        Exit.of("e1").withStorey("s1"),
                                        Exit.of("e2").withStorey("s1")),
                        "$e : Exit()\nnot ExitSign( storey == $e.storey )\n"))
                .containsExactly("there is none → HAZARD", "there is one that meets every condition → CLEAR");
    }

    private static List<String> width(String condition) {
        return answers(Judged.inspection().all(Exit.of("e1")), "$e : Exit()\nExit( this == $e, " + condition + " )\n");
    }

    private static List<String> answers(Inspection.Builder inspection, String when) {
        return Judged.explain(inspection, when).answers().stream()
                .flatMap(TriedAnswersTest::words)
                .toList();
    }

    private static Stream<String> words(Explanation.Answers answers) {
        return answers.examples().stream().map(example -> example.answer().en() + " → " + example.verdict());
    }
}
