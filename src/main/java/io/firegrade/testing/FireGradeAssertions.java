package io.firegrade.testing;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.inspection.Inspection;

/**
 * The entry to assertions on assessments, in the manner of AssertJ.
 *
 * <pre>{@code
 * assertThat(book, inspection).hasHazard("gas-lpg-below-ground").withGrade(Grade.SERIOUS).about("room", "kitchen");
 * assertThat(assessment).isClear("gas-hose-too-long").asks("/rooms/0/use");
 * }</pre>
 */
public final class FireGradeAssertions {

    private FireGradeAssertions() {}

    /** Assertions on an assessment. A failure shows what the assessment says: findings, evidence and questions. */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(assessment, Why.UNKNOWN);
    }

    /** Assesses an inspection. A failure also shows why a criterion finds nothing. */
    public static AssessmentAssert assertThat(RuleBook book, Inspection inspection) {
        return new AssessmentAssert(book.assess(inspection), new Why(book, inspection));
    }
}
