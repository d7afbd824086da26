package io.firegrade.engine;

import io.firegrade.assessment.AssessmentException;
import io.firegrade.assessment.FactReference;
import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Breach;
import io.firegrade.facts.FactType;
import io.firegrade.inspection.Act;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** One inspection while it is judged, level by level. What a level finds is breaches for the next. */
final class Judging {

    private static final FactType BREACH = FactType.of(Breach.class);

    private final Acts acts;
    private final SortedMap<String, Verdict> verdicts = new TreeMap<>();
    private final Map<String, Verdict> otherVerdicts = new HashMap<>();
    private final List<Hazard> hazards = new ArrayList<>();
    private final Map<String, OpenCriterion> open = new HashMap<>();
    private final List<Row> breaches = new ArrayList<>();
    private final Set<String> notJudged = new HashSet<>();
    private Settler settler;

    Judging(Snapshot snapshot, Acts acts) {
        this.acts = acts;
        this.settler = new Settler(snapshot);
    }

    /** Settles over the facts, and over the breaches of the levels that are finished. */
    Settler settler() {
        return settler;
    }

    /** The verdicts of the criteria that find hazards, by id. */
    SortedMap<String, Verdict> verdicts() {
        return verdicts;
    }

    /** The verdict of a criterion that was judged, whatever its role. */
    Verdict verdict(Criterion criterion) {
        return Objects.requireNonNull(of(criterion.role()).get(criterion.id()));
    }

    private Map<String, Verdict> of(Role role) {
        return role == Role.HAZARD ? verdicts : otherVerdicts;
    }

    List<Hazard> hazards() {
        return hazards;
    }

    /** The open criteria by id. */
    Map<String, OpenCriterion> open() {
        return open;
    }

    static List<Row> subjects(Criterion criterion, Settler settler) {
        return settler.snapshot().of(criterion.subject().type()).all();
    }

    /** Ends a level: its breaches can be read from now on. */
    void endLevel() {
        breaches.sort(Comparator.comparing(Row::id));
        settler = new Settler(settler.snapshot().with(BREACH, List.copyOf(breaches)));
    }

    /** The criteria that were not in force, and whose hazards may have been hazards by the law of the day. */
    Set<String> notJudged() {
        return notJudged;
    }

    /**
     * Notes that a criterion is not in force. What it would find or leave open may have been a breach of the law of that day, of which
     * nothing is known here; what it clears is taken for none.
     *
     * @param judgedOver whether a later level judges over what it finds
     */
    void notInForce(Criterion criterion, boolean judgedOver) {
        of(criterion.role()).put(criterion.id(), Verdict.NOT_IN_FORCE);
        if (!judgedOver || acts.excluded(criterion).isPresent()) {
            return;
        }
        List<Row> possible = subjects(criterion, settler).stream()
                .filter(row -> settler.verdict(criterion, row).compareTo(Verdict.UNKNOWN) <= 0)
                .toList();
        if (!possible.isEmpty()) {
            notJudged.add(criterion.id());
            possibleBreaches(criterion, possible);
        }
    }

    /**
     * Judges a criterion.
     *
     * @param basis its legal bases in force
     * @param fired whether Drools fired a criterion for a subject
     * @param judgedOver whether a later level judges over what it finds
     */
    void judge(Criterion criterion, List<LegalBasis> basis, BiPredicate<String, Row> fired, boolean judgedOver) {
        Verdict first = Verdict.NOT_APPLICABLE; // of those present, in their order
        List<Row> unknown = new ArrayList<>();
        for (Row row : subjects(criterion, settler)) {
            Verdict verdict = settler.verdict(criterion, row);
            if (verdict == Verdict.HAZARD) {
                if (!fired.test(criterion.id(), row)) {
                    throw new AssessmentException(
                            "the two judges disagree on the criterion " + criterion.id() + " for " + row.type() + " '"
                                    + row.id() + "': the settler is certain of it, and Drools did not fire it",
                            null);
                }
                Optional<Act.Waived> waiver = acts.waiver(criterion, row);
                hazards.add(new Hazard(criterion, basis, row, acts.corrected(criterion, row), waiver));
                verdict = waiver.isPresent() ? Verdict.WAIVED : verdict;
            } else if (verdict == Verdict.UNKNOWN) {
                acts.waiver(criterion, row);
                unknown.add(row);
            }
            first = verdict.compareTo(first) < 0 ? verdict : first;
        }
        of(criterion.role()).put(criterion.id(), first);
        if (!unknown.isEmpty()) {
            open.put(criterion.id(), new OpenCriterion(criterion, settler, unknown, first != Verdict.HAZARD, open));
        }
        if ((judgedOver || acts.any()) && acts.excluded(criterion).isEmpty()) {
            breaches(criterion, unknown);
        }
    }

    private void breaches(Criterion criterion, List<Row> unknown) {
        for (int i = hazards.size() - 1; i >= 0 && isOf(hazards.get(i), criterion); i--) {
            Hazard hazard = hazards.get(i);
            if (!hazard.corrected()) {
                Breach breach = breach(criterion, hazard.subject());
                breaches.add(Row.of(BREACH, breach, reference(criterion, hazard.subject())));
            }
        }
        possibleBreaches(criterion, unknown);
    }

    private void possibleBreaches(Criterion criterion, List<Row> subjects) {
        for (Row row : subjects) {
            if (!acts.corrected(criterion, row)) {
                Breach breach = breach(criterion, row);
                breaches.add(Row.possible(BREACH, breach, reference(criterion, row), !row.listed()));
            }
        }
    }

    private static boolean isOf(Hazard hazard, Criterion criterion) {
        return hazard.criterion().id().equals(criterion.id());
    }

    private Breach breach(Criterion criterion, Row subject) {
        String id = criterion.id() + "/" + (breaches.size() + 1);
        return new Breach(
                id, criterion.id(), acts.correctableAtOnce(criterion, subject), subject.listed() ? subject.id() : null);
    }

    private static FactReference reference(Criterion criterion, Row subject) {
        String id = subject.type().single() ? criterion.id() : criterion.id() + "/" + subject.id();
        return new FactReference(
                BREACH, id, subject.reference().pointer(), subject.reference().location());
    }
}
