package io.firegrade.engine;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.AssessmentException;
import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.GradeBounds;
import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Citation;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.DatedBasis;
import io.firegrade.criteria.Element;
import io.firegrade.drl.CompiledCriteria;
import io.firegrade.drl.Matches;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assesses inspections: Drools fires the criteria, the settler settles them. Immutable and thread-safe. */
public final class Assessor {

    private final List<Criterion> criteria;
    private final CompiledCriteria compiled;
    private final Set<FactType> types;
    private final Map<String, List<DatedBasis>> bases;

    /**
     * Compiles criteria.
     *
     * @param criteria checked criteria, at least one, their ids distinct
     * @param model the fact types that they name
     * @param basis the legal basis that a citation is, and when
     */
    public Assessor(List<Criterion> criteria, FactModel model, Function<Citation, DatedBasis> basis) {
        this.criteria =
                criteria.stream().sorted(Comparator.comparing(Criterion::id)).toList();
        this.compiled = CompiledCriteria.of(this.criteria, model);
        this.types = new LinkedHashSet<>();
        this.bases = criteria.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Criterion::id,
                        criterion -> criterion.basis().stream().map(basis).toList()));
        for (Criterion criterion : this.criteria) {
            addTypes(criterion.scope());
            addTypes(criterion.violation());
        }
    }

    private void addTypes(List<? extends Element> elements) {
        for (Element element : elements) {
            if (element instanceof Element.Pattern pattern) {
                types.add(pattern.type());
            } else if (element instanceof Element.Exists exists) {
                addTypes(exists.elements());
            } else if (element instanceof Element.AnyOf any) {
                any.branches().forEach(this::addTypes);
            } else if (element instanceof Element.Accumulate accumulate) {
                types.add(accumulate.source().type());
            }
        }
    }

    /**
     * Assesses an inspection.
     *
     * @throws AssessmentException if a criterion fails; the message names it, and nothing half-done is returned
     */
    public Assessment assess(Inspection inspection) {
        try {
            return assess(inspection, settler(inspection));
        } catch (AssessmentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AssessmentException("the assessment failed: " + e, e);
        }
    }

    /** Reads the facts; the derived properties of an application's records run code of theirs. */
    private Settler settler(Inspection inspection) {
        try {
            return new Settler(Snapshot.of(inspection, types));
        } catch (IllegalStateException e) {
            throw new AssessmentException(String.valueOf(e.getMessage()), e);
        }
    }

    private Assessment assess(Inspection inspection, Settler settler) {
        Matches matches = compiled.fire(settler.snapshot().facts());
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        List<Hazard> hazards = new ArrayList<>();
        List<OpenCriterion> open = new ArrayList<>();
        for (Criterion criterion : criteria) {
            List<LegalBasis> basis = basis(criterion, inspection);
            if (basis.isEmpty()) {
                verdicts.put(criterion.id(), Verdict.NOT_IN_FORCE);
                continue;
            }
            try {
                verdicts.put(criterion.id(), assess(criterion, basis, settler, matches, hazards, open));
            } catch (AssessmentException e) {
                throw e;
            } catch (RuntimeException e) {
                throw new AssessmentException("the criterion " + criterion.id() + " failed: " + e, e);
            }
        }
        return new Assessment(
                inspection.premises(),
                inspection.date(),
                grade(hazards, open),
                Findings.of(hazards, open, settler, inspection.premises().id()),
                Questions.of(open, settler.snapshot()),
                verdicts);
    }

    /**
     * Explains a verdict. Unlike an assessment it does not ask Drools.
     *
     * @throws AssessmentException if a fact cannot be read; the message names it
     * @throws IllegalArgumentException if there is no such criterion; the message names the nearest
     */
    public Explanation explain(Inspection inspection, String id) {
        Criterion criterion = criteria.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no criterion '" + id + "'"
                        + Nearest.hint(id, criteria.stream().map(Criterion::id).toList())));
        if (basis(criterion, inspection).isEmpty()) {
            return new Explanation(id, Verdict.NOT_IN_FORCE, List.of());
        }
        Settler settler = settler(inspection);
        List<Explanation.Subject> subjects = subjects(criterion, settler).stream()
                .map(row -> {
                    Verdict verdict = settler.verdict(criterion, row);
                    return new Explanation.Subject(row.reference(), verdict, reasons(criterion, settler, row, verdict));
                })
                .toList();
        Verdict verdict = subjects.stream()
                .map(Explanation.Subject::verdict)
                .min(Comparator.naturalOrder())
                .orElse(Verdict.NOT_APPLICABLE);
        return new Explanation(id, verdict, subjects);
    }

    private static List<Evidence> reasons(Criterion criterion, Settler settler, Row row, Verdict verdict) {
        return switch (verdict) {
            case HAZARD -> EvidenceCollector.of(settler, criterion, row);
            case CLEAR -> WhyNot.clear(settler, criterion, row);
            case NOT_APPLICABLE -> WhyNot.outOfScope(settler, criterion, row);
            default -> List.of();
        };
    }

    private List<LegalBasis> basis(Criterion criterion, Inspection inspection) {
        List<LegalBasis> inForce = new ArrayList<>();
        for (DatedBasis dated : bases.getOrDefault(criterion.id(), List.of())) {
            if (dated.inForce(inspection.date())) {
                inForce.add(dated.basis());
            }
        }
        return inForce;
    }

    private static List<Row> subjects(Criterion criterion, Settler settler) {
        return settler.snapshot().of(criterion.subject().type()).all();
    }

    private static Verdict assess(
            Criterion criterion,
            List<LegalBasis> basis,
            Settler settler,
            Matches matches,
            List<Hazard> hazards,
            List<OpenCriterion> open) {
        Verdict first = Verdict.NOT_APPLICABLE; // of those present, in their order
        List<Row> unknown = new ArrayList<>();
        for (Row row : subjects(criterion, settler)) {
            Verdict verdict = settler.verdict(criterion, row);
            first = verdict.compareTo(first) < 0 ? verdict : first;
            if (verdict == Verdict.HAZARD) {
                if (!matches.contains(criterion.id(), row.fact())) {
                    throw new AssessmentException(
                            "the two judges disagree on the criterion " + criterion.id() + " for " + row.type() + " '"
                                    + row.id() + "': the settler is certain of it, and Drools did not fire it",
                            null);
                }
                hazards.add(new Hazard(criterion, basis, row));
            } else if (verdict == Verdict.UNKNOWN) {
                unknown.add(row);
            }
        }
        if (!unknown.isEmpty()) {
            open.add(new OpenCriterion(criterion, settler, unknown, first != Verdict.HAZARD));
        }
        return first;
    }

    private static GradeBounds grade(List<Hazard> hazards, List<OpenCriterion> open) {
        return new GradeBounds(
                worst(hazards.stream().map(Hazard::criterion)),
                worst(Stream.concat(
                        hazards.stream().map(Hazard::criterion), open.stream().map(OpenCriterion::criterion))));
    }

    private static Optional<Grade> worst(Stream<Criterion> criteria) {
        return criteria.map(Criterion::grade).max(Comparator.naturalOrder());
    }
}
