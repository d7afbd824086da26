package io.firegrade.drl;

import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Role;
import io.firegrade.criteria.Citation;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Limits;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Origin;
import io.firegrade.source.Node;
import io.firegrade.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a criterion of a rule, if nothing is wrong with it. */
final class RuleChecker {

    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST_ID = 80;

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final PackText pack;
    private final Limits limits;

    RuleChecker(Vocabulary vocabulary, Problems problems, PackText pack, Limits limits) {
        this.limits = limits;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.pack = pack;
    }

    Optional<Criterion> check(Syntax.Rule rule) {
        int before = problems.count();
        String id = rule.id().text();
        if (!id.matches(ID) || id.length() > LONGEST_ID) {
            problems.add(
                    rule.id().start(),
                    "'" + Node.shortened(id)
                            + "' is no id: write small letters, digits and hyphens, such as gas-hose-too-long, at most "
                            + LONGEST_ID + " characters");
        }
        AnnotationChecker annotations = new AnnotationChecker(vocabulary, problems, rule);
        Role role = annotations.role();
        Optional<Bilingual> title = annotations.text("title");
        Optional<Grade> grade = role == Role.HAZARD ? annotations.grade() : Optional.of(Grade.MAJOR);
        List<Citation> basis = annotations.basis();
        Optional<Bilingual> advice = role == Role.ELEMENT ? title : annotations.text("advice");
        Optional<Integer> withinDays = role == Role.HAZARD ? annotations.withinDays() : Optional.of(0);
        Optional<Token> raises = annotations.raises();
        boolean waivable = annotations.waivable();

        Bindings bindings = new Bindings(problems);
        List<Element> elements = elements(rule, bindings);
        if (rule.whole() && problems.count() == before) {
            bindings.checkTotals();
        }
        if (!rule.whole()
                || problems.count() > before
                || basis.isEmpty()
                || title.isEmpty()
                || grade.isEmpty()
                || advice.isEmpty()
                || withinDays.isEmpty()) {
            return Optional.empty();
        }
        List<Element.Pattern> scope = scope(elements);
        FactType subject = scope.get(0).type();
        if (subject.origin() != Origin.INSPECTION) {
            problems.add(
                    rule.elements().get(0).start(),
                    "a criterion is about something at the premises, not about " + ValueType.a(subject.name())
                            + ": start with another pattern, such as $p : Premises()");
            return Optional.empty();
        }
        List<Element> violation = elements.subList(scope.size(), elements.size());
        if (violation.isEmpty()) {
            problems.add(
                    rule.id().start(),
                    "the violation is missing: after the subject" + (scope.size() > 1 ? " and the single types" : "")
                            + " say what is wrong with it, such as "
                            + scope.get(0).type().name() + "( this == "
                            + subjectBinding(rule) + ", … )");
            return Optional.empty();
        }
        return Optional.of(new Criterion(
                id,
                pack.pack(),
                role,
                title.get(),
                grade.get(),
                basis,
                advice.get(),
                withinDays.get(),
                raises.map(Token::text),
                role == Role.ELEMENT ? Optional.empty() : pack.followUp().map(rules -> rules.of(id, grade.get())),
                waivable,
                scope,
                violation,
                bindings.slots(),
                problems.at(rule.keyword().start())));
    }

    private List<Element> elements(Syntax.Rule rule, Bindings bindings) {
        if (rule.elements().isEmpty() && !rule.whole()) {
            return List.of();
        } else if (rule.elements().isEmpty()) {
            problems.add(
                    rule.id().start(), "the criterion has no conditions: it starts with the pattern of its subject");
        } else if (!(rule.elements().get(0) instanceof Syntax.Pattern)) {
            problems.add(
                    rule.elements().get(0).start(),
                    "a criterion starts with the pattern of its subject, such as $room : Room()");
        }
        List<Element> checked = new ElementChecker(vocabulary, problems).check(rule.elements(), bindings);
        new CostChecker(limits, problems).check(rule.id(), checked);
        return checked;
    }

    private static String subjectBinding(Syntax.Rule rule) {
        Token binding = rule.elements().get(0) instanceof Syntax.Pattern pattern ? pattern.binding() : null;
        return binding == null ? "$x" : binding.text();
    }

    private static List<Element.Pattern> scope(List<Element> elements) {
        List<Element.Pattern> scope = new ArrayList<>();
        for (Element element : elements) {
            boolean inScope = element instanceof Element.Pattern pattern
                    && (scope.isEmpty() || pattern.type().single())
                    && pattern.sameAs().isEmpty();
            if (!inScope) {
                break;
            }
            scope.add((Element.Pattern) element);
        }
        return scope;
    }
}
