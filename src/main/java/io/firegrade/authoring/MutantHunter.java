package io.firegrade.authoring;

import io.firegrade.assessment.AssessmentException;
import io.firegrade.criteria.Criterion;
import io.firegrade.drl.Mutant;
import io.firegrade.engine.Assessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for cases that fail by a mistake in a criterion. The settler judges alone, so that nothing is compiled: that Drools agrees
 * with it is proven elsewhere.
 */
final class MutantHunter {

    private final AuthoredPack pack;
    private final Related related;
    private final Map<String, List<CriterionCase>> cases = new HashMap<>();

    MutantHunter(AuthoredPack pack, Related related) {
        this.pack = pack;
        this.related = related;
        pack.cases()
                .forEach(example -> cases.computeIfAbsent(example.criterion(), id -> new ArrayList<>())
                        .add(example));
    }

    /** The first case that fails without any mistake in a criterion, if one does: then no result would mean anything. */
    Optional<CriterionCase> failing(String criterion) {
        return failing(pack.uncompiled(related.needed(Set.of(criterion))), of(List.of(criterion)));
    }

    /** The case that fails by a mistake: one of its own criterion, or of those that raise it or judge over it. */
    Optional<CriterionCase> killer(Mutant mutant) {
        String id = mutant.criterion().id();
        Optional<CriterionCase> own = failing(with(mutant, Set.of(id)), of(List.of(id)));
        if (own.isPresent()) {
            return own;
        }
        Set<String> others = new LinkedHashSet<>(related.affected(Set.of(id)));
        others.remove(id);
        return others.isEmpty() ? own : failing(with(mutant, others), of(others));
    }

    private List<CriterionCase> of(Collection<String> criteria) {
        return criteria.stream()
                .flatMap(id -> cases.getOrDefault(id, List.of()).stream())
                .toList();
    }

    private Assessor with(Mutant mutant, Set<String> judged) {
        Set<String> ids = new LinkedHashSet<>(judged);
        ids.add(mutant.criterion().id());
        List<Criterion> criteria = related.needed(ids).stream()
                .map(criterion -> criterion.id().equals(mutant.criterion().id()) ? mutant.criterion() : criterion)
                .toList();
        return pack.uncompiled(criteria);
    }

    private static Optional<CriterionCase> failing(Assessor assessor, List<CriterionCase> examples) {
        CaseRunner runner = new CaseRunner(Judge.of(assessor));
        for (CriterionCase example : examples) {
            if (fails(assessor, runner, example)) {
                return Optional.of(example);
            }
        }
        return Optional.empty();
    }

    private static boolean fails(Assessor assessor, CaseRunner runner, CriterionCase example) {
        try {
            return assessor.verdict(example.inspection(), example.criterion()) != example.expected()
                    || (says(example) && !runner.run(example).passed());
        } catch (AssessmentException e) {
            return true;
        }
    }

    /** Whether a case expects more than a verdict. */
    private static boolean says(CriterionCase example) {
        return example.grade().isPresent()
                || !example.questions().isEmpty()
                || !example.subjects().isEmpty()
                || !example.evidence().isEmpty();
    }
}
