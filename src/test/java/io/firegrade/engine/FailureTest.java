package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.assessment.AssessmentException;
import io.firegrade.assessment.Verdict;
import io.firegrade.inspection.Inspection;
import org.junit.jupiter.api.Test;

/** Records of applications that fail: nothing half-done is returned, and the message says where. */
class FailureTest {

    private static final Assessor BOOK = Judged.book(
            Judged.with(FragileTank.class),
            Judged.rule("room", "$r : Room()\nRoom( this == $r, areaM2 > 5 )\n"),
            Judged.rule("tank", "$t : FragileTank()\nFragileTank( this == $t, low == true, locked == false )\n"));

    @Test
    void aDerivedPropertyThatThrowsNamesItselfAndTheFact() {
        Inspection inspection = Judged.rooms()
                .all(new FragileTank("t1", 5, false), new FragileTank("t2", 100, false))
                .build();
        assertThatThrownBy(() -> BOOK.assess(inspection))
                .isInstanceOf(AssessmentException.class)
                .hasMessage("FragileTank.low of \"t2\" cannot be read: java.lang.ArithmeticException: overfull")
                .hasRootCauseInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> BOOK.explain(inspection, "tank"))
                .isInstanceOf(AssessmentException.class)
                .hasMessage("FragileTank.low of \"t2\" cannot be read: java.lang.ArithmeticException: overfull");
    }

    @Test
    void anAnswerThatWouldFailIsNotTried() {
        Inspection inspection =
                Judged.rooms().all(new FragileTank("t1", null, null)).build();
        assertThat(BOOK.assess(inspection).verdict("tank")).isEqualTo(Verdict.UNKNOWN);
        assertThat(Shown.questions(BOOK.assess(inspection))).isEqualTo("""
                /fragileTanks/0/level | 查明 — 罐 t1：液位 | Find out — tank t1: level | [tank] | []
                /fragileTanks/0/locked | 确认是否 — 罐 t1：上锁 | Confirm yes or no — tank t1: locked | [tank] | []""");
    }

    @Test
    void theBookGoesOnAfterAFailure() {
        Inspection broken =
                Judged.rooms().all(new FragileTank("t1", 100, false)).build();
        Inspection sound = Judged.rooms().all(new FragileTank("t1", 5, false)).build();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> BOOK.assess(broken)).isInstanceOf(AssessmentException.class);
            assertThat(BOOK.assess(sound).verdict("tank")).isEqualTo(Verdict.HAZARD);
        }
    }
}
