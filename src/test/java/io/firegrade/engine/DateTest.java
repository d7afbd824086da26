package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Drill;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.Premises;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates: the boundary day, short months and leap years. */
class DateTest {

    @Test
    void theLastDayOfAPeriodStillCounts() {
        String when = "$p : Premises()\n$v : Visit()\nnot Drill( Dates.plusMonths( heldOn, 6 ) >= $v.date )\n";
        assertThat(Judged.verdict(visit(2026, 11, 20).all(drill(2026, 5, 20)), when))
                .isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(visit(2026, 11, 20).all(drill(2026, 5, 19)), when))
                .isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(visit(2026, 11, 20).all(drill(2026, 5, 21)), when))
                .isEqualTo(Verdict.CLEAR);
        assertThat(Judged.verdict(visit(2026, 11, 20).none(Drill.class), when)).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(visit(2026, 11, 20).all(Drill.of("d")), when)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aShortMonthEndsThePeriodOnItsLastDay() {
        String when = "$d : Drill()\nDrill( this == $d, Dates.plusMonths( heldOn, 1 ) == Dates.of( 2025, 2, 28 ) )\n";
        for (int day = 28; day <= 31; day++) {
            assertThat(Judged.verdict(visit(2026, 1, 1).all(drill(2025, 1, day)), when))
                    .isEqualTo(Verdict.HAZARD);
        }
        assertThat(Judged.verdict(visit(2026, 1, 1).all(drill(2025, 1, 27)), when))
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aYearAfterALeapDayIsTheTwentyEighth() {
        String when = "$d : Drill()\nDrill( this == $d, Dates.plusYears( heldOn, %s ) == Dates.of( %s ) )\n";
        Inspection.Builder leap = visit(2026, 1, 1).all(drill(2024, 2, 29));
        assertThat(Judged.verdict(leap, when.formatted("1", "2025, 2, 28"))).isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(leap, when.formatted("4", "2028, 2, 29"))).isEqualTo(Verdict.HAZARD);
    }

    @Test
    void daysAreCountedOverALeapDay() {
        String when = "$d : Drill()\nDrill( this == $d, Dates.plusDays( heldOn, 2 ) == Dates.of( 2024, 3, 1 ) )\n";
        assertThat(Judged.verdict(visit(2026, 1, 1).all(drill(2024, 2, 28)), when))
                .isEqualTo(Verdict.HAZARD);
        assertThat(Judged.verdict(visit(2026, 1, 1).all(drill(2024, 3, 3)), when.replace("heldOn, 2", "heldOn, -2")))
                .isEqualTo(Verdict.HAZARD);
    }

    @Test
    void theEvidenceShowsTheDateThatWasCompared() {
        String when = """
                $d : GasDetector()
                $v : Visit()
                GasDetector( this == $d, Dates.plusYears( manufacturedOn, 3 ) <= $v.date )
                """;
        GasDetector detector = GasDetector.of("d1").withManufacturedOn(LocalDate.of(2023, 11, 20));
        assertThat(Shown.evidence(Judged.assess(visit(2026, 11, 20).all(detector), when)))
                .isEqualTo("/gasDetectors/0#d1 manufacturedOn = 2023-11-20 (2026-11-20) ≤ 2026-11-20");
        assertThat(Shown.reasons(Judged.explain(visit(2026, 11, 19).all(detector), when)))
                .isEqualTo("""
                d1 CLEAR
                /gasDetectors/0#d1 manufacturedOn = 2023-11-20 (2026-11-20) ≤ 2026-11-19""");
    }

    @Test
    void anUnknownDateIsAskedFor() {
        String when = "$d : Drill()\nDrill( this == $d, Dates.plusMonths( heldOn, 6 ) < Dates.of( 2026, 11, 20 ) )\n";
        assertThat(Shown.questions(Judged.assess(visit(2026, 11, 20).all(Drill.of("d1")), when)))
                .isEqualTo("/drills/0/heldOn | 查明 — 演练 d1：演练日期 | Find out — drill d1: held on | [the-rule] | []");
    }

    private static Inspection.Builder visit(int year, int month, int day) {
        return Inspection.of(Premises.of("p1"), LocalDate.of(year, month, day));
    }

    private static Drill drill(int year, int month, int day) {
        return Drill.of("d1").withHeldOn(LocalDate.of(year, month, day));
    }
}
