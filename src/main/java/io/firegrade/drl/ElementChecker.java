package io.firegrade.drl;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.NamedLiterals;
import io.firegrade.criteria.Operand;
import io.firegrade.drl.Bindings.Alias;
import io.firegrade.drl.Bindings.Broken;
import io.firegrade.drl.Bindings.FactBound;
import io.firegrade.drl.Bindings.TotalBound;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Origin;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import io.firegrade.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the elements of a criterion in their order. An element that is wrong is a problem and left out. */
final class ElementChecker {

    private final Vocabulary vocabulary;
    private final Problems problems;

    ElementChecker(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    List<Element> check(List<Syntax.Element> elements, Bindings bindings) {
        List<Element> checked = new ArrayList<>();
        for (Syntax.Element element : elements) {
            if (element instanceof Syntax.AllOf all) {
                checked.addAll(check(all.elements(), bindings));
            } else {
                check(element, bindings).ifPresent(checked::add);
            }
        }
        return checked;
    }

    private Optional<? extends Element> check(Syntax.Element element, Bindings bindings) {
        if (element instanceof Syntax.Pattern pattern) {
            return pattern(pattern, bindings);
        } else if (element instanceof Syntax.Exists exists) {
            return Optional.of(new Element.Exists(
                    exists.keyword().is("not"),
                    check(exists.elements(), bindings.local()),
                    problems.at(exists.start())));
        } else if (element instanceof Syntax.AnyOf any) {
            return Optional.of(new Element.AnyOf(
                    any.branches().stream()
                            .map(branch -> check(branch, bindings.local()))
                            .toList(),
                    problems.at(any.start())));
        } else if (element instanceof Syntax.Accumulate accumulate) {
            return accumulate(accumulate, bindings);
        }
        return Optional.empty();
    }

    private Optional<Element.Pattern> pattern(Syntax.Pattern pattern, Bindings bindings) {
        Optional<FactType> type = vocabulary.type(pattern.type().text());
        if (type.isEmpty()) {
            problems.add(
                    pattern.type().start(),
                    "unknown type '" + pattern.type().text() + "'"
                            + Nearest.hint(pattern.type().text(), vocabulary.typeNames()));
            bindings.bind(pattern.binding(), new Broken());
            pattern.constraints().forEach(constraint -> {
                if (constraint instanceof Syntax.Bind bind) {
                    bindings.bind(bind.variable(), new Broken());
                }
            });
            return Optional.empty();
        }
        Element.Pattern shell = new Element.Pattern(
                bindings.newSlot(), type.get(), Optional.empty(), List.of(), problems.at(pattern.start()));
        bindings.bind(pattern.binding(), new FactBound(shell.slot(), shell.type()));
        OperandChecker operands = new OperandChecker(vocabulary, problems, bindings, shell);
        ConditionChecker conditions = new ConditionChecker(vocabulary, problems, bindings, shell);
        List<Condition> checked = new ArrayList<>();
        Optional<Integer> sameAs = Optional.empty();
        for (Syntax.Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Syntax.Bind bind) {
                Optional<Component> component = operands.component(shell.type(), bind.component());
                bindings.bind(
                        bind.variable(),
                        component
                                .<Bindings.Bound>map(read -> new Alias(new Operand.Read(shell.slot(), read)))
                                .orElseGet(Broken::new));
            } else if (constraint instanceof Syntax.Check check) {
                List<Syntax.Expression> others = new ArrayList<>();
                for (Syntax.Expression part : ConditionChecker.conjuncts(check.expression())) {
                    if (part instanceof Syntax.Binary binary && ConditionChecker.isThis(binary.left())) {
                        sameAs = sameAs(binary, shell, bindings, sameAs);
                    } else {
                        others.add(part);
                    }
                }
                checked.addAll(conditions.checkAll(others));
            }
        }
        Element.Pattern whole = new Element.Pattern(shell.slot(), shell.type(), sameAs, checked, shell.at());
        checkNames(whole, pattern);
        return Optional.of(whole);
    }

    /** A pattern on facts that the library makes says outright which of them it reads. */
    private void checkNames(Element.Pattern pattern, Syntax.Pattern syntax) {
        if (pattern.type().origin() == Origin.INSPECTION) {
            return;
        }
        Component name = pattern.type().components().get(1);
        Set<String> named = NamedLiterals.of(pattern.slot(), name, pattern.conditions());
        boolean table = pattern.type().origin() == Origin.TABLE;
        if (named.isEmpty()) {
            problems.add(
                    syntax.type().start(),
                    table
                            ? "name the table: Limit( table == \"…\", atLeast <= $n, below > $n, $limit : value )"
                            : "name the criteria: Breach( criterion in ( \"…\", \"…\" ) )");
        }
        if (table) {
            vocabulary
                    .tables()
                    .ifPresent(known -> named.stream()
                            .filter(one -> !known.contains(one))
                            .forEach(one -> problems.add(
                                    syntax.type().start(),
                                    "there is no table '" + Node.shortened(one) + "'" + Nearest.hint(one, known))));
        }
    }

    private Optional<Integer> sameAs(
            Syntax.Binary binary, Element.Pattern pattern, Bindings bindings, Optional<Integer> before) {
        String other = binary.right() instanceof Syntax.Name name ? name.text() : "";
        if (!binary.operator().is("==")
                || !(binary.right() instanceof Syntax.Name)
                || ConditionChecker.isThis(binary.right())
                || before.isPresent()) {
            problems.add(
                    binary.start(),
                    "'this' stands only once, in this == $x, where $x is a pattern above; another one is id != $x.id");
        } else if (bindings.find(other).orElse(null) instanceof Broken) {
            return before;
        } else if (!(bindings.find(other).orElse(null) instanceof FactBound fact)) {
            problems.add(
                    binary.right().start(),
                    bindings.find(other).isPresent() ? "'" + other + "' is no fact" : bindings.unknown(other));
        } else if (fact.slot() == pattern.slot() || !fact.type().equals(pattern.type())) {
            problems.add(
                    binary.right().start(),
                    "'" + other + "' is "
                            + (fact.slot() == pattern.slot()
                                    ? "this pattern itself"
                                    : ValueType.a(fact.type().name()))
                            + ", and " + ValueType.a(pattern.type().name()) + " bound above is needed");
        } else {
            return Optional.of(fact.slot());
        }
        return before;
    }

    private Optional<Element.Accumulate> accumulate(Syntax.Accumulate accumulate, Bindings bindings) {
        Bindings local = bindings.local();
        Optional<Element.Pattern> source = pattern(accumulate.source(), local);
        List<Element.Total> totals = new ArrayList<>();
        for (Syntax.Function function : accumulate.functions()) {
            Optional<Summed> read = source.flatMap(pattern -> total(function, pattern, local));
            if (read.isEmpty() || source.isEmpty()) {
                bindings.bind(function.binding(), new Broken());
                continue;
            }
            Element.Total total = new Element.Total(
                    bindings.newSlot(), read.get().summed(), source.get().type());
            bindings.bind(function.binding(), new TotalBound(total));
            totals.add(total);
        }
        List<Condition> conditions = accumulate.condition() == null
                ? List.of()
                : new ConditionChecker(vocabulary, problems, bindings, null)
                        .checkAll(ConditionChecker.conjuncts(accumulate.condition()));
        return source.map(
                pattern -> new Element.Accumulate(pattern, totals, conditions, problems.at(accumulate.start())));
    }

    private static String aNumberOf(FactType type) {
        return type.components().stream()
                .filter(Component::numeric)
                .map(Component::name)
                .findFirst()
                .orElse("areaM2");
    }

    private record Summed(Optional<Component> summed) {}

    private Optional<Summed> total(Syntax.Function function, Element.Pattern source, Bindings local) {
        String name = function.name().text();
        String argument = function.argument().text();
        Bindings.Bound bound = local.find(argument).orElse(null);
        if (bound instanceof Broken) {
            return Optional.empty();
        } else if (bound == null) {
            problems.add(function.argument().start(), local.unknown(argument));
        } else if (!name.equals("sum") && !name.equals("count")) {
            problems.add(
                    function.name().start(),
                    "'" + name + "' is not in the criterion language: an accumulate has sum and count");
        } else if (bound instanceof FactBound fact && fact.slot() == source.slot() && name.equals("count")) {
            return Optional.of(new Summed(Optional.empty()));
        } else if (!(bound instanceof Alias alias) || alias.read().slot() != source.slot()) {
            problems.add(
                    function.argument().start(),
                    "'" + argument + "' is no field of this accumulate's "
                            + source.type().name() + ": bind one there, such as $x : "
                            + (name.equals("sum") ? aNumberOf(source.type()) : "id"));
        } else if (name.equals("count")) {
            if (alias.read().component().kind() == Component.Kind.ID) {
                return Optional.of(new Summed(Optional.empty()));
            }
            problems.add(
                    function.argument().start(),
                    "count counts facts: bind their id, such as $x : id, and write count( $x )");
        } else if (alias.read().component().numeric()) {
            return Optional.of(new Summed(Optional.of(alias.read().component())));
        } else {
            problems.add(
                    function.argument().start(),
                    "sum adds up numbers, and '" + argument + "' is "
                            + ValueType.of(alias.read().component()).shown());
        }
        return Optional.empty();
    }
}
