package io.firegrade.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Occupancy;
import io.firegrade.facts.Premises;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {

    private static final Location AT = new Location("x.cases.yaml", 2, 5);
    private static final Inspection SEALED = Inspection.of(
                    Premises.of("TY-0417").withOccupancy(Occupancy.OFFICE), LocalDate.of(2026, 11, 20))
            .all(Exit.of("e1").withDesignated(true).withSealed(true))
            .record(new Act.Correctable("egress-exit-sealed", Optional.empty(), false))
            .build();

    private final CaseRunner runner = new CaseRunner(RuleBook.standard());

    @Test
    void everyDifferenceIsTold() {
        assertThat(runner.differences(expecting("egress-exit-sealed", Verdict.HAZARD, Grade.SERIOUS)))
                .isEmpty();
        CriterionCase wrong = new CriterionCase(
                "egress-exit-sealed", "封堵", SEALED, Verdict.CLEAR, Optional.of(Grade.GENERAL), List.of("/x"), AT);
        assertThat(runner.differences(wrong))
                .containsExactly(
                        "x.cases.yaml:2:5 egress-exit-sealed (封堵): expected CLEAR, was HAZARD",
                        "x.cases.yaml:2:5 egress-exit-sealed (封堵): expected the grade GENERAL, was [SERIOUS]",
                        "x.cases.yaml:2:5 egress-exit-sealed (封堵): expected the question /x, asked were []");
    }

    @Test
    void aCaseCanBeAboutAnElementOrAGroundForSealing() {
        assertThat(runner.differences(expecting("sealing-no-way-out", Verdict.HAZARD)))
                .isEmpty();
        assertThat(runner.differences(expecting("gb35181-2017-7-3-2", Verdict.NOT_APPLICABLE)))
                .isEmpty();
        assertThat(runner.differences(expecting("gb35181-2017-7-3-11", Verdict.CLEAR)))
                .containsExactly("x.cases.yaml:2:5 gb35181-2017-7-3-11 (封堵): expected CLEAR, was UNKNOWN");
    }

    @Test
    void aCaseOfNoCriterionIsRefused() {
        assertThatThrownBy(() -> runner.differences(expecting("egress-exit-seald", Verdict.HAZARD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no criterion 'egress-exit-seald', did you mean 'egress-exit-sealed'?");
    }

    private static CriterionCase expecting(String criterion, Verdict verdict, Grade... grade) {
        return new CriterionCase(
                criterion, "封堵", SEALED, verdict, List.of(grade).stream().findFirst(), List.of(), AT);
    }
}
