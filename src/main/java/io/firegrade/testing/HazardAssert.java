package io.firegrade.testing;

import io.firegrade.assessment.FactReference;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import java.util.List;
import java.util.function.Predicate;

/** Assertions on the proven hazards of one criterion. Each keeps those of them that meet it, and fails if none is left. */
public final class HazardAssert {

    private final AssessmentAssert assessment;
    private final String criterion;
    private final List<Finding> findings;

    HazardAssert(AssessmentAssert assessment, String criterion, List<Finding> findings) {
        this.assessment = assessment;
        this.criterion = criterion;
        this.findings = findings;
    }

    /** A hazard of this grade. */
    public HazardAssert withGrade(Grade grade) {
        return narrowed(" with the grade " + grade, finding -> finding.grade() == grade);
    }

    /**
     * A hazard about this thing.
     *
     * @param type its type: the name in criteria, the key in files or the English label, such as {@code Room}, {@code rooms} or
     *     {@code room}
     * @param id its id
     */
    public HazardAssert about(String type, String id) {
        return narrowed(" about " + type + " " + id, finding -> {
            FactReference subject = finding.subject();
            return subject.id().equals(id) && names(subject.type()).contains(type);
        });
    }

    /** A hazard about this thing. */
    public HazardAssert about(Class<? extends Fact> type, String id) {
        return about(FactType.of(type).name(), id);
    }

    /** A hazard to be rectified within so many days, 0 for at once. */
    public HazardAssert withinDays(int days) {
        return narrowed(" to be rectified within " + days + " days", finding -> finding.withinDays() == days);
    }

    /** A hazard that was put right during the visit. */
    public HazardAssert corrected() {
        return narrowed(" that was put right during the visit", Finding::corrected);
    }

    /** A hazard that rests on this clause. */
    public HazardAssert basedOn(String standard, String clause) {
        return narrowed(
                " based on " + standard + ", " + clause,
                finding -> finding.basis().stream()
                        .anyMatch(basis -> basis.standard().equals(standard)
                                && basis.clause().equals(clause)));
    }

    /** There is exactly one such hazard. */
    public HazardAssert once() {
        return narrowed(" and no second one", finding -> findings.size() == 1);
    }

    /** Goes on with the assessment. */
    public AssessmentAssert and() {
        return assessment;
    }

    private HazardAssert narrowed(String expected, Predicate<Finding> kept) {
        List<Finding> left = findings.stream().filter(kept).toList();
        if (left.isEmpty()) {
            throw assessment.failureOf(
                    "a hazard of '" + criterion + "'" + expected, "found is\n" + Said.findings(findings));
        }
        return new HazardAssert(assessment, criterion, left);
    }

    private static List<String> names(FactType type) {
        return List.of(type.name(), type.key(), type.label().en());
    }
}
