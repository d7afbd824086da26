package io.firegrade.drl;

import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Levels;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import io.firegrade.source.Problem;
import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads criteria from DRL texts.
 *
 * <p>The texts are parsed and checked against the criterion language; nothing of them is compiled or run.
 */
public final class CriteriaReader {

    private static final String OWN_PACKAGE = Fact.class.getPackageName();
    private static final int MOST_CRITERIA = 5_000;

    private final Vocabulary vocabulary;
    private final List<String> importable;

    /**
     * Prepares to read where the catalogue of standards is not known: what the criteria cite is not checked.
     *
     * @param model the fact types that criteria can name
     */
    CriteriaReader(FactModel model) {
        this(model, Optional.empty(), Optional.empty());
    }

    /**
     * Prepares to read.
     *
     * @param model the fact types that criteria can name
     * @param clauses the clauses that criteria can cite, by the key of their standard
     * @param tables the names of the tables that criteria can read
     */
    public CriteriaReader(FactModel model, Map<String, Set<String>> clauses, Set<String> tables) {
        this(model, Optional.of(clauses), Optional.of(tables));
    }

    private CriteriaReader(FactModel model, Optional<Map<String, Set<String>>> clauses, Optional<Set<String>> tables) {
        this.vocabulary = new Vocabulary(model, clauses, tables);
        this.importable = model.types().stream()
                .map(type -> type.javaType().getCanonicalName())
                .filter(name -> !name.startsWith(OWN_PACKAGE + "."))
                .toList();
    }

    /**
     * Reads the criteria of a pack.
     *
     * @param files the DRL files
     * @return the criteria in the order of the files
     * @throws InputException with all problems of all files, if there are any
     */
    public List<Criterion> read(List<SourceText> files) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        Map<String, Location> raising = new HashMap<>();
        Map<String, Problems> found = new LinkedHashMap<>();
        for (SourceText file : files) {
            Problems problems = found.computeIfAbsent(file.file(), name -> new Problems(file));
            Syntax.File syntax = new Parser(file, problems, importable).parse();
            if (syntax.rules().isEmpty() && problems.isEmpty()) {
                problems.add(0, "this file has no rules");
            }
            RuleChecker checker = new RuleChecker(vocabulary, problems);
            for (Syntax.Rule rule : syntax.rules()) {
                if (problems.isFull()) {
                    break;
                } else if (ids.size() == MOST_CRITERIA) {
                    problems.add(
                            rule.id().start(),
                            "there are more than " + MOST_CRITERIA + " criteria: load them as several rule books");
                    break;
                } else if (!ids.add(rule.id().text())) {
                    problems.add(
                            rule.id().start(),
                            "the id '" + Node.shortened(rule.id().text())
                                    + "' is used by another rule: give each its own");
                }
                checker.check(rule).ifPresent(criterion -> criteria.putIfAbsent(criterion.id(), criterion));
                rule.annotation(AnnotationChecker.RAISES)
                        .ifPresent(annotation -> raising.putIfAbsent(
                                rule.id().text(), problems.at(annotation.name().start())));
            }
        }
        checkRaises(criteria, ids, raising, found);
        checkJudgedOver(criteria, ids, found);
        List<Problem> all =
                found.values().stream().flatMap(file -> file.found().stream()).toList();
        if (!all.isEmpty()) {
            throw new InputException(all);
        }
        return List.copyOf(criteria.values());
    }

    private static void checkRaises(
            Map<String, Criterion> criteria,
            Set<String> ids,
            Map<String, Location> raising,
            Map<String, Problems> found) {
        for (Criterion criterion : criteria.values()) {
            Problems problems = found.get(criterion.at().file());
            if (problems == null || problems.isFull()) {
                continue; // an id may stand where it was not read
            }
            String base = criterion.raises().orElse(criterion.id());
            Criterion raised = criteria.get(base);
            String message = null;
            if (!ids.contains(base)) {
                message = "@raises names no criterion: '" + Node.shortened(base) + "'" + Nearest.hint(base, ids);
            } else if (criterion.raises().isPresent() && raised != null) {
                if (!raised.subject().type().equals(criterion.subject().type())) {
                    message = "@raises needs the same subject: '" + base + "' is about "
                            + ValueType.a(raised.subject().type().name()) + ", this criterion about "
                            + ValueType.a(criterion.subject().type().name());
                } else if (criterion.grade().compareTo(raised.grade()) <= 0) {
                    message = "@raises needs a graver grade than the " + raised.grade() + " of '" + base + "'";
                }
            }
            if (message != null) {
                problems.add(raising.getOrDefault(criterion.id(), criterion.at()), message);
            }
        }
    }

    private static void checkJudgedOver(Map<String, Criterion> criteria, Set<String> ids, Map<String, Problems> found) {
        for (Criterion criterion : criteria.values()) {
            Problems problems = found.get(criterion.at().file());
            if (problems == null || problems.isFull()) {
                continue;
            }
            for (String id : criterion.judgedOver()) {
                if (!ids.contains(id)) {
                    problems.add(
                            criterion.at(),
                            "a Breach of '" + criterion.id() + "' names no criterion: '" + Node.shortened(id) + "'"
                                    + Nearest.hint(id, ids));
                }
            }
            Levels.circle(criterion, criteria)
                    .ifPresent(circle -> problems.add(
                            criterion.at(),
                            "criteria judge over each other in a circle: " + String.join(" → ", circle)));
        }
    }
}
