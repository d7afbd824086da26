package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.GasCylinder;
import io.firegrade.inspection.Inspection;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long lists of which little is known: each question is asked, and finding out what they settle has an end. */
class ManyQuestionsTest {

    private static final int MANY = 1_500;

    @Test
    @Timeout(20)
    void eachOfManyIsAskedForAndSettles() {
        Assessment assessment =
                Judged.assess(cylinders(), "$c : GasCylinder()\nGasCylinder( this == $c, nominalKg > 5 )\n");
        assertThat(assessment.questions())
                .hasSize(MANY)
                .allSatisfy(question -> assertThat(question.settles()).containsExactly(Judged.RULE));
    }

    @Test
    @Timeout(20)
    void whatIsAlikeAndSettlesNothingIsNotTriedForEachOfMany() {
        Assessment assessment = Judged.assess(
                cylinders(), "$c : GasCylinder()\nGasCylinder( this == $c, nominalKg > 5, burnerDistanceM > 2 )\n");
        assertThat(assessment.questions())
                .hasSize(2 * MANY)
                .allSatisfy(question -> assertThat(question.helps()).containsExactly(Judged.RULE));
    }

    @Test
    @Timeout(20)
    void tryingAnswersEnds() {
        String when = """
                $c : GasCylinder()
                GasCylinder( id != $c.id, nominalKg > 5, burnerDistanceM > $c.burnerDistanceM )
                """;
        Assessment assessment = Judged.assess(cylinders(), when);
        assertThat(assessment.verdict(Judged.RULE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.questions()).hasSize(2 * MANY);
        assertThat(Judged.assess(cylinders(), when).questions()).isEqualTo(assessment.questions());
    }

    /** Cylinders of which the ids are known, and that there are no more. */
    private static Inspection.Builder cylinders() {
        return Judged.inspection()
                .all(IntStream.range(0, MANY)
                        .mapToObj(i -> GasCylinder.of("c" + i))
                        .toArray(GasCylinder[]::new));
    }
}
