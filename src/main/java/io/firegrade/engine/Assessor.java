package io.firegrade.engine;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.AssessmentException;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.FactReference;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.GradeBounds;
import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.SwitchedOff;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Citation;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.DatedBasis;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Levels;
import io.firegrade.criteria.Limits;
import io.firegrade.drl.CompiledCriteria;
import io.firegrade.drl.Matches;
import io.firegrade.facts.Breach;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Limit;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Assesses inspections: Drools fires the criteria, the settler settles them, level by level. Immutable and thread-safe. */
public final class Assessor {

    private static final FactType BREACH = FactType.of(Breach.class);
    private static final FactType LIMIT = FactType.of(Limit.class);

    private final Map<String, Criterion> criteria = new TreeMap<>();
    private final Set<FactType> types = new LinkedHashSet<>();
    private final Map<String, Bases> bases;
    private final BreachReaders readers;
    private final List<Level> levels = new ArrayList<>();
    private final Set<String> read;
    private final Map<FactType, List<Row>> given;
    private final List<SwitchedOff> switchedOff;

    /**
     * Criteria that are judged together.
     *
     * @param criteria the criteria in the order of their ids
     * @param bases what they rest on, in the same order
     * @param compiled the same; empty if the settler judges alone
     * @param types the types of facts that they read
     * @param combinations bounds what they have to look at
     * @param judgedOver whether a later level judges over what they find
     */
    private record Level(
            List<Criterion> criteria,
            List<Bases> bases,
            Optional<CompiledCriteria> compiled,
            Set<FactType> types,
            Combinations combinations,
            boolean judgedOver) {

        /** Refuses an inspection over which judging its criteria could take too long. */
        void check(Judging judging) {
            combinations.check(judging.settler().snapshot(), types);
        }
    }

    /**
     * Compiles criteria.
     *
     * @param all checked criteria, at least one, their ids distinct
     * @param model the fact types that they name
     * @param basis the legal basis that a citation is, and when
     * @param limits the rows of the tables that they read
     * @param switchedOff the criteria that are not among them, as a local pack does without them
     * @param maxCombinations the most combinations of facts that the criteria of a level may have to look at
     */
    public Assessor(
            List<Criterion> all,
            FactModel model,
            Function<Citation, DatedBasis> basis,
            List<Limit> limits,
            List<SwitchedOff> switchedOff,
            long maxCombinations) {
        this(all, basis, limits, switchedOff, level -> Optional.of(CompiledCriteria.of(level, model)), maxCombinations);
    }

    private Assessor(
            List<Criterion> all,
            Function<Citation, DatedBasis> basis,
            List<Limit> limits,
            List<SwitchedOff> switchedOff,
            Function<List<Criterion>, Optional<CompiledCriteria>> compiler,
            long maxCombinations) {
        this.switchedOff = switchedOff.stream()
                .sorted(Comparator.comparing(SwitchedOff::criterion))
                .toList();
        all.forEach(criterion -> criteria.put(criterion.id(), criterion));
        this.bases = all.stream()
                .collect(Collectors.toUnmodifiableMap(Criterion::id, criterion -> new Bases(criterion, basis)));
        this.readers = new BreachReaders(criteria);
        List<List<Criterion>> ordered = Levels.of(List.copyOf(criteria.values()));
        for (List<Criterion> level : ordered) {
            Set<FactType> read = level.stream()
                    .flatMap(criterion -> criterion.patterns().stream())
                    .map(Element.Pattern::type)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            levels.add(new Level(
                    level,
                    level.stream()
                            .map(criterion -> Objects.requireNonNull(bases.get(criterion.id())))
                            .toList(),
                    compiler.apply(level),
                    read,
                    new Combinations(level, maxCombinations),
                    levels.size() + 1 < ordered.size()));
            types.addAll(read);
        }
        this.read = all.stream()
                .flatMap(criterion -> criterion.judgedOver().stream())
                .collect(Collectors.toUnmodifiableSet());
        types.remove(BREACH);
        types.remove(LIMIT);
        List<Row> rows = limits.stream()
                .map(limit -> Row.of(
                        LIMIT,
                        limit,
                        new FactReference(LIMIT, limit.id(), "/" + LIMIT.key() + "/" + limit.id(), Optional.empty())))
                .toList();
        this.given = Map.of(LIMIT, rows, BREACH, List.of());
    }

    /**
     * Takes criteria as they are, without Drools: ready at once, for what rule authors try out. The settler judges alone.
     *
     * @param all checked criteria, at least one, their ids distinct
     * @param basis the legal basis that a citation is, and when
     * @param limits the rows of the tables that they read
     */
    public static Assessor uncompiled(List<Criterion> all, Function<Citation, DatedBasis> basis, List<Limit> limits) {
        return new Assessor(
                all,
                basis,
                limits,
                List.of(),
                level -> Optional.empty(),
                Limits.standard().maxCombinations());
    }

    /** Assesses an inspection by the law of the day of the visit. */
    public Assessment assess(Inspection inspection) {
        return assess(inspection, inspection.date());
    }

    /**
     * Assesses an inspection.
     *
     * @param asOf the day whose law is applied
     * @throws AssessmentException if a criterion fails; the message names it, and nothing half-done is returned
     */
    public Assessment assess(Inspection inspection, LocalDate asOf) {
        try {
            Acts acts = new Acts(inspection, criteria);
            return assessment(inspection, asOf, acts, judged(inspection, asOf, acts, levels.size(), true));
        } catch (AssessmentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AssessmentException("the assessment failed: " + e, e);
        }
    }

    /** Reads the facts; the derived properties of an application's records run code of theirs. */
    private Snapshot snapshot(Inspection inspection) {
        try {
            return Snapshot.of(inspection, types, given);
        } catch (IllegalStateException e) {
            throw new AssessmentException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The inspection judged by the first levels.
     *
     * @param firing whether Drools is asked, too
     */
    private Judging judged(Inspection inspection, LocalDate asOf, Acts acts, int upTo, boolean firing) {
        Judging judging = new Judging(snapshot(inspection), acts);
        for (Level level : levels.subList(0, upTo)) {
            level.check(judging);
            Optional<Matches> matches = level.compiled()
                    .filter(compiled -> firing)
                    .map(compiled -> compiled.fire(judging.settler().snapshot().facts(level.types())));
            for (int i = 0; i < level.criteria().size(); i++) {
                List<LegalBasis> basis = level.bases().get(i).on(asOf);
                judge(level.criteria().get(i), basis, judging, matches, level.judgedOver());
            }
            if (level.judgedOver()) {
                judging.endLevel();
            }
        }
        return judging;
    }

    private void judge(
            Criterion criterion,
            List<LegalBasis> basis,
            Judging judging,
            Optional<Matches> matches,
            boolean judgedOver) {
        if (basis.isEmpty()) {
            judging.notInForce(criterion, judgedOver && read.contains(criterion.id()));
            return;
        }
        try {
            judging.judge(
                    criterion,
                    basis,
                    (id, row) -> matches.isEmpty() || matches.get().contains(id, row.fact()),
                    judgedOver);
        } catch (AssessmentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AssessmentException("the criterion " + criterion.id() + " failed: " + e, e);
        }
    }

    private Assessment assessment(Inspection inspection, LocalDate asOf, Acts acts, Judging judging) {
        List<OpenCriterion> open = judging.open().values().stream()
                .filter(candidate -> candidate.criterion().role() == Role.HAZARD)
                .sorted(Comparator.comparing(candidate -> candidate.criterion().id()))
                .toList();
        List<Hazard> standing = new ArrayList<>();
        List<Hazard> waived = new ArrayList<>();
        List<Hazard> left = new ArrayList<>();
        for (Hazard hazard : judging.hazards()) {
            if (hazard.criterion().role() == Role.HAZARD) {
                (hazard.waiver().isEmpty() ? standing : waived).add(hazard);
                if (hazard.waiver().isEmpty() && !hazard.corrected()) {
                    left.add(hazard);
                }
            }
        }
        String premises = inspection.premises().id();
        return new Assessment(
                inspection.premises(),
                inspection.date(),
                asOf,
                grade(standing, open),
                grade(left, open),
                Findings.of(standing, open, judging.settler(), premises),
                Findings.of(waived, open, judging.settler(), premises),
                new Determinations(
                                judging,
                                acts,
                                readers,
                                criterion -> basis(criterion, asOf),
                                new Caveats(criteria, readers, bases, asOf, judging.notJudged()))
                        .all(),
                Questions.of(
                        open, judging.settler().snapshot(), id -> criterion(id).title()),
                acts.remarks(),
                judging.verdicts(),
                switchedOff);
    }

    private Criterion criterion(String id) {
        Criterion criterion = criteria.get(id);
        if (criterion == null) {
            throw new IllegalArgumentException(SwitchedOff.noCriterion(id, switchedOff, criteria.keySet()));
        }
        return criterion;
    }

    /** Explains a verdict by the law of the day of the visit. */
    public Explanation explain(Inspection inspection, String id) {
        return explain(inspection, id, inspection.date());
    }

    /**
     * Explains a verdict. Unlike an assessment it does not ask Drools.
     *
     * @param asOf the day whose law is applied
     * @throws AssessmentException if a fact cannot be read, or there are too many; the message names it or them
     * @throws IllegalArgumentException if there is no such criterion; the message names the nearest
     */
    public Explanation explain(Inspection inspection, String id, LocalDate asOf) {
        Criterion criterion = criterion(id);
        Acts acts = new Acts(inspection, criteria);
        Explaining explaining = new Explaining(
                criterion,
                inspection,
                asOf,
                acts,
                Objects.requireNonNull(bases.get(id)).dated());
        if (basis(criterion, asOf).isEmpty()) {
            return explaining.notInForce();
        }
        Judging judging = judgedBelow(criterion, inspection, asOf, acts);
        return explaining.explain(
                judging.settler(), judging.open(), other -> criterion(other).title());
    }

    /**
     * Says what one criterion comes to, whatever its role, and nothing else. It does not ask Drools.
     *
     * @throws AssessmentException if a fact cannot be read; the message names it
     * @throws IllegalArgumentException if there is no such criterion; the message names the nearest
     */
    public Verdict verdict(Inspection inspection, String id) {
        Criterion criterion = criterion(id);
        return judged(inspection, inspection.date(), new Acts(inspection, criteria), level(criterion) + 1, false)
                .verdict(criterion);
    }

    /**
     * Watches what becomes of the conditions of one criterion, and of its subjects. It does not ask Drools. A criterion that is not in
     * force has no conditions to watch.
     *
     * @throws AssessmentException if a fact cannot be read; the message names it
     * @throws IllegalArgumentException if there is no such criterion; the message names the nearest
     */
    public void watch(Inspection inspection, String id, ConditionWatcher watcher) {
        Criterion criterion = criterion(id);
        if (basis(criterion, inspection.date()).isEmpty()) {
            return;
        }
        Settler settler = judgedBelow(criterion, inspection, inspection.date(), new Acts(inspection, criteria))
                .settler();
        new WatchedWalk(settler, criterion, watcher).walk();
    }

    /** The inspection judged by the levels below that of a criterion, which is judged by itself afterwards. */
    private Judging judgedBelow(Criterion criterion, Inspection inspection, LocalDate asOf, Acts acts) {
        int level = level(criterion);
        Judging judging = judged(inspection, asOf, acts, level, false);
        levels.get(level).check(judging);
        return judging;
    }

    private int level(Criterion criterion) {
        int level = 0;
        while (!levels.get(level).criteria().contains(criterion)) {
            level++;
        }
        return level;
    }

    private List<LegalBasis> basis(Criterion criterion, LocalDate asOf) {
        return Objects.requireNonNull(bases.get(criterion.id())).on(asOf);
    }

    private static GradeBounds grade(List<Hazard> hazards, List<OpenCriterion> open) {
        Optional<Grade> proven = Optional.empty();
        for (Hazard hazard : hazards) {
            proven = worse(proven, hazard.criterion().grade());
        }
        Optional<Grade> possible = proven;
        for (OpenCriterion candidate : open) {
            possible = worse(possible, candidate.criterion().grade());
        }
        return new GradeBounds(proven, possible);
    }

    private static Optional<Grade> worse(Optional<Grade> one, Grade other) {
        return one.isPresent() && one.get().compareTo(other) >= 0 ? one : Optional.of(other);
    }
}
