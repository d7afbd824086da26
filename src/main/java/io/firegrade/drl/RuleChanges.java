package io.firegrade.drl;

import io.firegrade.facts.FactType;
import java.util.ArrayList;
import java.util.List;

/** The small mistakes that can be made in the conditions of a rule. Whether the result is a criterion has to be checked. */
final class RuleChanges {

    private static final int LONGEST = 120;

    private final Vocabulary vocabulary;
    private final ExpressionChanges expressions;

    RuleChanges(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.expressions = new ExpressionChanges(vocabulary);
    }

    /** The changed rules in the order of the text. */
    List<Change<Syntax.Rule>> of(Syntax.Rule rule) {
        return elements(rule.elements(), 1).stream()
                .map(change -> change.within(elements -> new Syntax.Rule(
                        rule.keyword(), rule.id(), rule.annotations(), elements, rule.annotated(), rule.whole())))
                .toList();
    }

    /**
     * The changes of elements that hold together.
     *
     * @param kept how many of the first ones must stay
     */
    private List<Change<List<Syntax.Element>>> elements(List<Syntax.Element> elements, int kept) {
        List<Change<List<Syntax.Element>>> changes = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            int index = i;
            Syntax.Element element = elements.get(i);
            if (i >= kept && elements.size() > 1 && !alwaysHolds(element)) {
                List<Syntax.Element> fewer = new ArrayList<>(elements);
                fewer.remove(i);
                changes.add(new Change<>(fewer, element.start(), shortened("without " + SyntaxText.of(element))));
            }
            element(element)
                    .forEach(change -> changes.add(change.within(changed -> {
                        List<Syntax.Element> others = new ArrayList<>(elements);
                        others.set(index, changed);
                        return others;
                    })));
        }
        return changes;
    }

    /** A fact of a single type is always there: only its conditions say something. */
    private boolean alwaysHolds(Syntax.Element element) {
        return element instanceof Syntax.Pattern pattern
                && isSingle(pattern)
                && pattern.constraints().stream().noneMatch(RuleChanges::says);
    }

    private boolean isSingle(Syntax.Pattern pattern) {
        return vocabulary.type(pattern.type().text()).filter(FactType::single).isPresent();
    }

    private static boolean says(Syntax.Constraint constraint) {
        return constraint instanceof Syntax.Check check && !isSameFact(check.expression());
    }

    private static boolean isSameFact(Syntax.Expression expression) {
        return expression instanceof Syntax.Binary binary && ConditionChecker.isThis(binary.left());
    }

    private List<Change<Syntax.Element>> element(Syntax.Element element) {
        List<Change<Syntax.Element>> changes = new ArrayList<>();
        if (element instanceof Syntax.Pattern pattern) {
            pattern(pattern).forEach(change -> changes.add(change.within(changed -> changed)));
        } else if (element instanceof Syntax.Exists exists) {
            Token keyword = exists.keyword();
            Token other = new Token(keyword.kind(), keyword.is("not") ? "exists" : "not", keyword.start());
            changes.add(replaced(exists, new Syntax.Exists(other, exists.elements())));
            elements(exists.elements(), 0)
                    .forEach(change -> changes.add(change.within(changed -> new Syntax.Exists(keyword, changed))));
        } else if (element instanceof Syntax.AllOf all) {
            elements(all.elements(), 0)
                    .forEach(change -> changes.add(change.within(changed -> new Syntax.AllOf(all.start(), changed))));
        } else if (element instanceof Syntax.AnyOf any) {
            changes.addAll(branches(any));
        } else if (element instanceof Syntax.Accumulate accumulate) {
            changes.addAll(accumulate(accumulate));
        }
        return changes;
    }

    private List<Change<Syntax.Element>> branches(Syntax.AnyOf any) {
        List<Change<Syntax.Element>> changes = new ArrayList<>();
        for (int i = 0; i < any.branches().size(); i++) {
            int index = i;
            List<Syntax.Element> branch = any.branches().get(i);
            List<List<Syntax.Element>> fewer = new ArrayList<>(any.branches());
            fewer.remove(i);
            changes.add(new Change<>(
                    fewer.size() == 1
                            ? new Syntax.AllOf(any.start(), fewer.get(0))
                            : new Syntax.AnyOf(any.start(), fewer),
                    branch.get(0).start(),
                    shortened("without or " + SyntaxText.of(branch))));
            elements(branch, 0)
                    .forEach(change -> changes.add(change.within(changed -> {
                        List<List<Syntax.Element>> others = new ArrayList<>(any.branches());
                        others.set(index, changed);
                        return new Syntax.AnyOf(any.start(), others);
                    })));
        }
        return changes;
    }

    private List<Change<Syntax.Element>> accumulate(Syntax.Accumulate accumulate) {
        List<Change<Syntax.Element>> changes = new ArrayList<>();
        pattern(accumulate.source())
                .forEach(change -> changes.add(change.within(source -> new Syntax.Accumulate(
                        accumulate.keyword(), source, accumulate.functions(), accumulate.condition()))));
        if (accumulate.condition() != null) {
            expressions
                    .of(accumulate.condition())
                    .forEach(change -> changes.add(change.within(condition -> new Syntax.Accumulate(
                            accumulate.keyword(), accumulate.source(), accumulate.functions(), condition))));
        }
        return changes;
    }

    private List<Change<Syntax.Pattern>> pattern(Syntax.Pattern pattern) {
        List<Change<Syntax.Pattern>> changes = new ArrayList<>();
        for (int i = 0; i < pattern.constraints().size(); i++) {
            if (!(pattern.constraints().get(i) instanceof Syntax.Check check)) {
                continue;
            }
            int index = i;
            Syntax.Expression expression = check.expression();
            if (!isSingle(pattern) || !isSameFact(expression)) {
                List<Syntax.Constraint> fewer = new ArrayList<>(pattern.constraints());
                fewer.remove(i);
                changes.add(new Change<>(
                        new Syntax.Pattern(pattern.binding(), pattern.type(), fewer),
                        expression.start(),
                        shortened("without " + SyntaxText.of(expression))));
            }
            expressions
                    .of(expression)
                    .forEach(change -> changes.add(change.within(changed -> {
                        List<Syntax.Constraint> others = new ArrayList<>(pattern.constraints());
                        others.set(index, new Syntax.Check(changed));
                        return new Syntax.Pattern(pattern.binding(), pattern.type(), others);
                    })));
        }
        return changes;
    }

    private static Change<Syntax.Element> replaced(Syntax.Element before, Syntax.Element after) {
        return new Change<>(
                after, before.start(), shortened(SyntaxText.of(before)) + " → " + shortened(SyntaxText.of(after)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
