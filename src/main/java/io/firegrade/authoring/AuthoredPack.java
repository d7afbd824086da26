package io.firegrade.authoring;

import io.firegrade.assessment.SwitchedOff;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.LegalBases;
import io.firegrade.criteria.Limits;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.drl.Pack;
import io.firegrade.engine.Assessor;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A pack as its author works on it: checked, but not compiled, with those of its cases that were asked for.
 *
 * @param model the facts that its criteria can name
 * @param folder where its files are
 * @param manifest what its manifest says
 * @param pack its content, with that of the packs that it extends
 * @param byId all criteria by id, those of extended packs among them
 * @param files the cases that were read, file by file
 */
record AuthoredPack(
        FactModel model,
        PackFolder folder,
        PackManifest manifest,
        Pack pack,
        Map<String, Criterion> byId,
        List<CaseFile> files) {

    /**
     * Reads a pack without its cases.
     *
     * @throws InputException with all problems of the pack
     */
    static AuthoredPack read(Path directory, FactModel model, Limits limits) {
        PackFolder folder = PackFolder.of(directory);
        Pack pack = Pack.read(List.of(folder), model, limits);
        return new AuthoredPack(model, folder, PackManifest.read(folder), pack, byId(pack), List.of());
    }

    private static Map<String, Criterion> byId(Pack pack) {
        Map<String, Criterion> byId = new LinkedHashMap<>();
        pack.criteria().forEach(criterion -> byId.put(criterion.id(), criterion));
        return byId;
    }

    /** The paths that its files of cases have or would have. */
    Set<String> casePaths() {
        return manifest.criteria().stream().map(CaseFile::beside).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The same pack with the chosen cases.
     *
     * @throws InputException with all problems of the cases and of the files that may hold them, if there are any; or if the pack has no
     *     cases at all
     */
    AuthoredPack withCases(CaseChoice choice) {
        return withCases(
                casePaths().stream().filter(path -> mayHold(path, choice)).collect(Collectors.toSet()), choice);
    }

    /**
     * The same pack with the cases of these criteria; with all cases, if these are all criteria of the pack itself.
     *
     * @throws InputException as {@link #withCases(CaseChoice)} does
     */
    AuthoredPack withCasesOf(Set<String> criteria) {
        boolean all = own().stream().map(Criterion::id).allMatch(criteria::contains);
        return withCases(all ? CaseChoice.ALL : CaseChoice.of(criteria));
    }

    private boolean mayHold(String path, CaseChoice choice) {
        try {
            return folder.has(path)
                    && choice.mayBeIn(folder.name(path), folder.read(path).text());
        } catch (InputException e) {
            return true;
        }
    }

    /**
     * The same pack with all cases of some files read anew.
     *
     * @throws InputException with all problems of the cases, if there are any; or if the pack has no cases
     */
    AuthoredPack withCases(Set<String> paths) {
        return withCases(paths, CaseChoice.ALL);
    }

    private AuthoredPack withCases(Set<String> paths, CaseChoice choice) {
        CaseReader reader = new CaseReader(model, folder);
        Map<String, CaseFile> before = files.stream().collect(Collectors.toMap(CaseFile::path, Function.identity()));
        List<Problem> problems = new ArrayList<>();
        List<CaseFile> read = new ArrayList<>();
        for (String path : casePaths()) {
            CaseFile known = before.get(path);
            if (!paths.contains(path) && known != null) {
                read.add(known);
            } else if (paths.contains(path) && folder.has(path)) {
                try {
                    read.add(new CaseFile(path, reader.read(path, choice)));
                } catch (InputException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        return new AuthoredPack(model, folder, manifest, pack, byId, List.copyOf(read)).checked(problems);
    }

    /**
     * The same cases with other criteria.
     *
     * @throws InputException if a case is about a criterion that is gone
     */
    AuthoredPack withCriteria(Pack other) {
        return new AuthoredPack(model, folder, manifest, other, byId(other), files).checked(new ArrayList<>());
    }

    private AuthoredPack checked(List<Problem> problems) {
        for (CaseFile file : files) {
            file.cases().stream()
                    .filter(example -> !byId.containsKey(example.criterion()))
                    .forEach(example -> problems.add(folder.read(file.path())
                            .problem(
                                    example.at(),
                                    SwitchedOff.noCriterion(example.criterion(), pack.switchedOff(), byId.keySet()))));
        }
        if (problems.isEmpty() && casePaths().stream().noneMatch(folder::has)) {
            problems.add(new Problem(
                    new Location(folder.name(PackManifest.FILE), 1, 1),
                    "the pack has no cases: write them beside its criteria, such as gas/cylinders.cases.yaml beside"
                            + " gas/cylinders.drl",
                    ""));
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return this;
    }

    /** The criteria of this pack itself, in the order of its files. */
    List<Criterion> own() {
        return pack.criteria().stream()
                .filter(criterion -> criterion.pack().id().equals(manifest.id()))
                .toList();
    }

    /** The cases that were read, in the order of the files. */
    List<CriterionCase> cases() {
        return files.stream().flatMap(file -> file.cases().stream()).toList();
    }

    /** Compiles criteria. */
    Assessor compiled(Collection<Criterion> criteria) {
        return new Assessor(
                List.copyOf(criteria),
                model,
                citation -> LegalBases.of(pack.standards(), citation),
                pack.tables().rows(),
                pack.switchedOff(),
                pack.limits().maxCombinations());
    }

    /** Takes criteria as they are, to be judged by the settler alone. */
    Assessor uncompiled(Collection<Criterion> criteria) {
        return Assessor.uncompiled(
                List.copyOf(criteria),
                citation -> LegalBases.of(pack.standards(), citation),
                pack.tables().rows());
    }

    /** The lines of a criterion of this pack between {@code when} and {@code then}, by their numbers. */
    SortedMap<Integer, String> conditionLines(Criterion criterion) {
        SortedMap<Integer, String> lines = new TreeMap<>();
        manifest.criteria().stream()
                .filter(path -> folder.name(path).equals(criterion.at().file()))
                .findFirst()
                .map(folder::read)
                .ifPresent(text -> {
                    int line = criterion.at().line();
                    int last = text.at(text.text().length()).line();
                    while (line < last && !text.line(line).strip().equals("when")) {
                        line++;
                    }
                    for (line++; line < last && !text.line(line).strip().startsWith("then"); line++) {
                        lines.put(line, text.line(line));
                    }
                });
        return lines;
    }

    /**
     * Those criteria of which the file or the id contains a word.
     *
     * @throws IllegalArgumentException if there are none, as their result would say nothing
     */
    static List<Criterion> matching(List<Criterion> criteria, String word) {
        List<Criterion> some = criteria.stream()
                .filter(criterion ->
                        criterion.id().contains(word) || criterion.at().file().contains(word))
                .toList();
        if (some.isEmpty()) {
            throw new IllegalArgumentException("no criterion of which the file or the id contains '" + word + "'");
        }
        return some;
    }
}
