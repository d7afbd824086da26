package io.firegrade.authoring.lint;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds conditions that contradict each other, and those that exclude nothing. What earlier patterns say of the same fact counts:
 * {@code this == $x} goes on with a fact, and of a single type there is only one.
 */
final class ConditionAdvice implements Advice {

    @Override
    public void look(LintedPack pack, Findings findings) {
        Trial trial = new Trial(pack.model());
        for (Criterion criterion : pack.own()) {
            new Walk(criterion, trial, findings).elements(criterion.elements(), new ArrayList<>(), new HashMap<>());
        }
    }

    /** Goes through one criterion. */
    private static final class Walk {

        private final Criterion criterion;
        private final Trial trial;
        private final Findings findings;
        private final Renaming facts = new Renaming();

        Walk(Criterion criterion, Trial trial, Findings findings) {
            this.criterion = criterion;
            this.trial = trial;
            this.findings = findings;
        }

        /**
         * Goes through elements that hold together.
         *
         * @param known the conditions that are met where they are looked at; takes those of the elements
         * @param singles the slots of single types that are bound there
         */
        void elements(List<Element> elements, List<Condition> known, Map<FactType, Integer> singles) {
            for (Element element : elements) {
                if (element instanceof Element.Pattern pattern) {
                    pattern(pattern, known, singles);
                } else if (element instanceof Element.Exists exists) {
                    elements(exists.elements(), new ArrayList<>(known), new HashMap<>(singles));
                } else if (element instanceof Element.AnyOf any) {
                    any.branches().forEach(branch -> elements(branch, new ArrayList<>(known), new HashMap<>(singles)));
                } else if (element instanceof Element.Accumulate accumulate) {
                    pattern(accumulate.source(), new ArrayList<>(known), new HashMap<>(singles));
                    conditions(accumulate.conditions(), "total", -1, known);
                }
            }
        }

        private void pattern(Element.Pattern pattern, List<Condition> known, Map<FactType, Integer> singles) {
            pattern.sameAs().ifPresent(slot -> facts.rename(pattern.slot(), slot));
            if (pattern.type().single()) {
                Integer before = singles.putIfAbsent(pattern.type(), pattern.slot());
                if (before != null) {
                    facts.rename(pattern.slot(), before);
                }
            }
            conditions(facts.of(pattern.conditions()), pattern.type().name(), facts.of(pattern.slot()), known);
        }

        private void conditions(List<Condition> conditions, String of, int slot, List<Condition> known) {
            List<Condition> before = new ArrayList<>(known);
            known.addAll(conditions);
            if (!trial.possible(before)) {
                return; // that is told already, and nothing can be said beyond it
            }
            for (Condition condition : conditions) {
                List<Condition> with = new ArrayList<>(before);
                with.add(condition);
                if (!trial.possible(with)) {
                    contradiction(condition, of, slot, before);
                    return;
                }
                before = with;
            }
            List<Condition> left = new ArrayList<>(known);
            for (int i = known.size() - 1; i >= known.size() - conditions.size(); i--) {
                Condition condition = left.remove(i);
                if (trial.certain(condition, left)) {
                    idle(condition, slot, left);
                } else {
                    left.add(i, condition);
                    alternatives(condition, of, slot, left);
                }
            }
        }

        /** Looks into alternatives: each has to be possible beside everything else. */
        private void alternatives(Condition condition, String of, int slot, List<Condition> beside) {
            if (condition instanceof Condition.AnyOf any) {
                List<Condition> others = new ArrayList<>(beside);
                others.remove(condition);
                for (Condition alternative : any.conditions()) {
                    List<Condition> parts =
                            alternative instanceof Condition.AllOf all ? all.conditions() : List.of(alternative);
                    conditions(parts, of, slot, new ArrayList<>(others));
                }
            }
        }

        private void contradiction(Condition condition, String of, int slot, List<Condition> before) {
            String start = "'" + ConditionWords.of(condition, slot) + "' ";
            String message;
            Optional<Condition> other = before.stream()
                    .filter(earlier -> !trial.possible(List.of(earlier, condition)))
                    .findFirst();
            if (!trial.possible(List.of(condition))) {
                message = start + "is met by no value that there can be: correct the limit or the value";
            } else if (other.isPresent()) {
                message = start + "contradicts " + place(other.get(), slot) + ": no " + of
                        + " meets both; correct one of them, or write them as alternatives with ||";
            } else {
                message = start + "contradicts what the conditions before it say together: no " + of
                        + " meets all of them; correct one of them";
            }
            findings.add(Check.CONTRADICTION, criterion.id(), ConditionWords.at(condition), message);
        }

        private void idle(Condition condition, int slot, List<Condition> others) {
            String start = "'" + ConditionWords.of(condition, slot) + "' excludes nothing";
            if (trial.certain(condition, List.of())) {
                findings.add(
                        Check.ALWAYS_MET,
                        criterion.id(),
                        ConditionWords.at(condition),
                        start + ": every value that there can be meets it" + range(condition)
                                + "; correct it, or take it out");
                return;
            }
            String after = others.stream()
                    .filter(other -> trial.certain(condition, List.of(other)))
                    .findFirst()
                    .map(other -> place(other, slot))
                    .orElse("the other conditions together");
            findings.add(
                    Check.REDUNDANT,
                    criterion.id(),
                    ConditionWords.at(condition),
                    start + " beyond " + after + ": take it out, or correct it if something else was meant");
        }

        private static String range(Condition condition) {
            return condition instanceof Condition.Comparison comparison
                            && comparison.left() instanceof Operand.Read read
                            && read.component().numeric()
                    ? ", as " + read.component() + " is "
                            + (Double.isInfinite(read.component().max())
                                    ? "at least "
                                            + ConditionWords.literal(
                                                    read.component().min())
                                    : "from "
                                            + ConditionWords.literal(
                                                    read.component().min()) + " to "
                                            + ConditionWords.literal(
                                                    read.component().max()))
                    : "";
        }

        private static String place(Condition condition, int slot) {
            return "'" + ConditionWords.of(condition, slot) + "' in line "
                    + ConditionWords.at(condition).line();
        }
    }
}
