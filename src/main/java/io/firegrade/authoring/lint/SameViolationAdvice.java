package io.firegrade.authoring.lint;

import io.firegrade.criteria.Criterion;
import java.util.HashMap;
import java.util.Map;

/** Finds criteria with the same subjects and the same violation, whatever their bindings are called and their conditions' order. */
final class SameViolationAdvice implements Advice {

    @Override
    public void look(LintedPack pack, Findings findings) {
        Map<String, Criterion> first = new HashMap<>();
        for (Criterion criterion : pack.draft().pack().criteria()) {
            Criterion other = first.putIfAbsent(Shape.of(criterion), criterion);
            if (other != null && (pack.owns(criterion) || pack.owns(other))) {
                Criterion told = pack.owns(criterion) ? criterion : other;
                Criterion same = pack.owns(criterion) ? other : criterion;
                findings.add(
                        Check.SAME_VIOLATION,
                        told.id(),
                        told.at(),
                        "'" + told.id() + "' has the same subjects and the same violation as '" + same.id() + "' ("
                                + same.at() + "): merge them; one criterion can rest on several clauses");
            }
        }
    }
}
