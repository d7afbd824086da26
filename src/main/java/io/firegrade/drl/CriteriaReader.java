package io.firegrade.drl;

import io.firegrade.assessment.PackReference;
import io.firegrade.assessment.SwitchedOff;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Limits;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Problem;
import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads criteria from DRL texts.
 *
 * <p>The texts are parsed and checked against the criterion language; nothing of them is compiled or run.
 */
public final class CriteriaReader {

    private static final String OWN_PACKAGE = Fact.class.getPackageName();

    private final Vocabulary vocabulary;
    private final List<String> importable;
    private final LabelledNames names;
    private final Limits limits;

    /**
     * Prepares to read where the catalogue of standards is not known: what the criteria cite is not checked.
     *
     * @param model the fact types that criteria can name
     */
    CriteriaReader(FactModel model, Limits limits) {
        this(model, Optional.empty(), Optional.empty(), limits);
    }

    /**
     * Prepares to read within the standard limits.
     *
     * @param model the fact types that criteria can name
     * @param clauses the clauses that criteria can cite, by the key of their standard
     * @param tables the names of the tables that criteria can read
     */
    public CriteriaReader(FactModel model, Map<String, Set<String>> clauses, Set<String> tables) {
        this(model, clauses, tables, Limits.standard());
    }

    /**
     * Prepares to read.
     *
     * @param model the fact types that criteria can name
     * @param clauses the clauses that criteria can cite, by the key of their standard
     * @param tables the names of the tables that criteria can read
     * @param limits how much they can ask for
     */
    public CriteriaReader(FactModel model, Map<String, Set<String>> clauses, Set<String> tables, Limits limits) {
        this(model, Optional.of(clauses), Optional.of(tables), limits);
    }

    private CriteriaReader(
            FactModel model, Optional<Map<String, Set<String>>> clauses, Optional<Set<String>> tables, Limits limits) {
        this.limits = limits;
        this.names = LabelledNames.of(model);
        this.vocabulary = new Vocabulary(model, clauses, tables);
        this.importable = model.types().stream()
                .map(type -> type.javaType().getCanonicalName())
                .filter(name -> !name.startsWith(OWN_PACKAGE + "."))
                .toList();
    }

    /**
     * Reads the criteria of a pack that stands alone.
     *
     * @param pack the pack by name
     * @param files the DRL files
     * @return the criteria in the order of the files
     * @throws InputException with all problems of all files, if there are any
     */
    public List<Criterion> read(PackReference pack, List<SourceText> files) {
        return read(List.of(PackText.of(pack, files))).criteria();
    }

    /**
     * Reads the criteria of packs.
     *
     * @param packs the packs, each after the one that it extends
     * @throws InputException with all problems of all files and manifests, if there are any
     */
    Layered read(List<PackText> packs) {
        Layered layered = draft(packs);
        if (!layered.problems().isEmpty()) {
            throw new InputException(layered.problems());
        }
        return layered;
    }

    /** Reads those criteria of packs in which nothing is wrong, each pack after the one that it extends. */
    Layered draft(List<PackText> packs) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        Map<String, Location> raising = new HashMap<>();
        Map<String, Problems> found = new LinkedHashMap<>();
        Layers layers = new Layers();
        for (PackText pack : packs) {
            Map<String, PackText> before = layers.owners();
            boolean clean = pack.whole();
            for (SourceText file : pack.files()) {
                Problems problems = found.computeIfAbsent(file.file(), name -> new Problems(file));
                read(pack, file, problems, layers, criteria, raising);
                clean &= problems.isEmpty();
            }
            layers.end(pack, before, clean);
        }
        List<SwitchedOff> switchedOff = layers.switchOff(criteria);
        new References(criteria, layers, raising, found).check();
        List<Problem> all = Stream.concat(
                        found.values().stream().flatMap(file -> file.found().stream()), layers.problems().stream())
                .toList();
        return new Layered(List.copyOf(criteria.values()), switchedOff, all);
    }

    /**
     * Makes small mistakes in the criteria of a file, one in each result: a limit shifted by one step of its last digit, a comparison or
     * a constant replaced, a condition, a pattern or a branch left out, {@code not} and {@code exists} swapped. A mistake that the
     * checks refuse is none that could go unnoticed, and left out.
     *
     * @param pack the pack that the file belongs to
     * @param file the DRL file, without problems
     * @param ids the criteria to make them in
     * @return the changed criteria in the order of the file
     */
    public List<Mutant> mutants(PackReference pack, SourceText file, Set<String> ids) {
        RuleChanges changes = new RuleChanges(vocabulary);
        List<Mutant> mutants = new ArrayList<>();
        for (Syntax.Rule rule : new Parser(file, new Problems(file), importable, names, limits)
                .parse()
                .rules()) {
            if (!ids.contains(rule.id().text())) {
                continue;
            }
            Map<String, Integer> texts = new HashMap<>();
            for (Change<Syntax.Rule> change : changes.of(rule)) {
                int same = texts.merge(change.text(), 1, Integer::sum);
                Location at = file.at(change.start());
                new RuleChecker(vocabulary, new Problems(file), PackText.of(pack, List.of(file)), limits)
                        .check(change.part())
                        .map(criterion -> new Mutant(
                                criterion,
                                at,
                                file.line(at.line()),
                                change.text() + (same == 1 ? "" : " (" + same + ")")))
                        .ifPresent(mutants::add);
            }
        }
        return List.copyOf(mutants);
    }

    /** What packs come to together, and what is wrong in them. */
    record Layered(List<Criterion> criteria, List<SwitchedOff> switchedOff, List<Problem> problems) {}

    private void read(
            PackText pack,
            SourceText file,
            Problems problems,
            Layers layers,
            Map<String, Criterion> criteria,
            Map<String, Location> raising) {
        Syntax.File syntax = new Parser(file, problems, importable, names, limits).parse();
        if (syntax.rules().isEmpty() && problems.isEmpty()) {
            problems.add(0, "this file has no rules");
        }
        RuleChecker checker = new RuleChecker(vocabulary, problems, pack, limits);
        for (Syntax.Rule rule : syntax.rules()) {
            String id = rule.id().text();
            if (problems.isFull()) {
                break;
            } else if (layers.ids().size() == limits.maxCriteria()) {
                problems.add(
                        rule.id().start(),
                        "there are more than " + limits.maxCriteria() + " criteria: load them as several rule books");
                break;
            }
            Optional<String> taken = layers.claim(pack, id);
            if (taken.isPresent()) {
                problems.add(rule.id().start(), taken.get());
            } else {
                criteria.remove(id); // what a local pack replaces
                raising.remove(id);
            }
            checker.check(rule).ifPresent(criterion -> criteria.putIfAbsent(criterion.id(), criterion));
            rule.annotation(AnnotationChecker.RAISES)
                    .ifPresent(annotation -> raising.putIfAbsent(
                            id, problems.at(annotation.name().start())));
        }
    }
}
