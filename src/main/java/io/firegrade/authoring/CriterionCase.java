package io.firegrade.authoring;

import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Verdict;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * An example of what a criterion says of an inspection.
 *
 * @param criterion the id of the criterion
 * @param name what the example shows; unique within its criterion and file
 * @param inspection the inspection
 * @param expected the verdict that the criterion must give
 * @param grade the grade that the finding must have, if the case says so
 * @param questions the JSON Pointers that must be among the questions
 * @param subjects the ids of the subjects that must have this verdict, all of them; empty if the case does not say
 * @param evidence what must be among the evidence, or among the reasons why not
 * @param at where the case stands
 */
public record CriterionCase(
        String criterion,
        String name,
        Inspection inspection,
        Verdict expected,
        Optional<Grade> grade,
        List<String> questions,
        List<String> subjects,
        List<ExpectedEvidence> evidence,
        Location at) {

    /** Copies the lists. */
    public CriterionCase {
        questions = List.copyOf(questions);
        subjects = List.copyOf(subjects);
        evidence = List.copyOf(evidence);
    }

    /** A case that says nothing of subjects and evidence. */
    public CriterionCase(
            String criterion,
            String name,
            Inspection inspection,
            Verdict expected,
            Optional<Grade> grade,
            List<String> questions,
            Location at) {
        this(criterion, name, inspection, expected, grade, questions, List.of(), List.of(), at);
    }
}
