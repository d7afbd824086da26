package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Premises;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the criteria of a rule book say of one inspection.
 *
 * <p>Immutable and thread-safe. The same inspection gives equal assessments.
 *
 * @param premises the premises
 * @param date the day of the visit
 * @param asOf the day whose law was applied: that of the visit, unless another was asked for
 * @param grade the grade of the premises as found: the worst that is proven, and the worst that is possible
 *     as far as the packs can tell: read {@link #caveats()} with it
 * @param gradeLeft the same without what was put right during the visit
 * @param findings the proven hazards, worst first; those that were put right among them
 * @param waived the proven hazards that somebody answers for, worst first
 * @param determinations elements of major hazards and grounds for sealing, proven or open, and major hazards that are open, only
 *     screened for or not determined, by id
 * @param questions what to find out next, most decisive first
 * @param remarks what was recorded and has no effect
 * @param verdicts the verdict of every criterion that finds hazards, by id
 * @param switchedOff the criteria that were not asked, as a local pack does without them, by id
 */
public record Assessment(
        Premises premises,
        LocalDate date,
        LocalDate asOf,
        GradeBounds grade,
        GradeBounds gradeLeft,
        List<Finding> findings,
        List<Finding> waived,
        List<Determination> determinations,
        List<Question> questions,
        List<Remark> remarks,
        SortedMap<String, Verdict> verdicts,
        List<SwitchedOff> switchedOff) {

    /** Copies the collections. */
    public Assessment {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        determinations = List.copyOf(determinations);
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
        switchedOff = List.copyOf(switchedOff);
    }

    /**
     * The verdict of one criterion.
     *
     * @throws IllegalArgumentException if the rule book has no such criterion; the message names the nearest, or the pack that
     *     switches it off
     */
    public Verdict verdict(String criterion) {
        return Optional.ofNullable(verdicts.get(criterion))
                .orElseThrow(() -> new IllegalArgumentException(
                        SwitchedOff.noCriterion(criterion, switchedOff, verdicts.keySet())));
    }

    /**
     * What the grade does not say: that major hazards were only screened for, or not determined, so that there may be one whatever
     * the grade is at most. Empty if they were determined, or if the grade may be that of a major hazard anyway.
     */
    public List<Bilingual> caveats() {
        if (grade.atMost().filter(Grade.MAJOR::equals).isPresent()) {
            return List.of();
        }
        return determinations.stream()
                .filter(one -> one.role() == Role.HAZARD)
                .filter(one -> one.verdict() == Verdict.CLEAR || one.verdict() == Verdict.NOT_IN_FORCE)
                .flatMap(one -> one.caveats().stream())
                .distinct()
                .toList();
    }

    /** How many criteria gave each verdict, every verdict named; they add up to the number of criteria. */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        verdicts.values().forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
