package io.firegrade.authoring.lint;

import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Named;

/** Finds bindings that nothing reads. */
final class BindingAdvice implements Advice {

    @Override
    public void look(LintedPack pack, Findings findings) {
        for (Criterion criterion : pack.own()) {
            for (Named binding : pack.outline(criterion).unread()) {
                findings.add(
                        Check.UNUSED_BINDING,
                        criterion.id(),
                        binding.at(),
                        "nothing reads '" + binding.name() + "': take it out, or use it where it was meant to be read");
            }
        }
    }
}
