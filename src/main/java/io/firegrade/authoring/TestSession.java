package io.firegrade.authoring;

import io.firegrade.criteria.Limits;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.drl.Pack;
import io.firegrade.engine.Assessor;
import io.firegrade.facts.FactModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cases of a pack again and again while it is being written, and does only what a save asks for: after a change of cases it
 * compiles nothing, after a change of criteria those that have changed and those that bear on them. After a save that breaks the pack
 * it stays as it was. Not thread-safe.
 */
final class TestSession {

    private final Path directory;
    private final FactModel model;
    private final Limits limits;
    private final Map<String, Assessor> compiled = new HashMap<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private @Nullable AuthoredPack pack;

    TestSession(Path directory, FactModel model, Limits limits) {
        this.directory = directory;
        this.model = model;
        this.limits = limits;
    }

    /**
     * Runs the cases that a save may have changed; at first all of them.
     *
     * @param saved the files that were saved, within the pack; the empty path for any
     * @return what came of those cases; no results if the save bears on none
     * @throws io.firegrade.source.InputException if the pack is broken now; the files count as saved the next time, too
     */
    TestRun rerun(Set<String> saved) {
        unread.addAll(saved);
        AuthoredPack before = pack;
        if (before == null) {
            AuthoredPack first = read();
            compile(first, first.byId().keySet());
            return run(first, first.casePaths(), Set.of());
        }
        boolean whole = unread.stream().anyMatch(path -> isWhole(before, path));
        AuthoredPack after = before;
        Set<String> cases = new LinkedHashSet<>(unread);
        if (whole) {
            after = read();
            cases.addAll(after.casePaths());
        } else {
            if (unread.stream().anyMatch(before.manifest().criteria()::contains)) {
                after = before.withCriteria(Pack.read(List.of(PackFolder.of(directory)), model, limits));
            }
            if (unread.stream().anyMatch(path -> path.startsWith("bases/"))) {
                cases.addAll(before.casePaths());
            }
            cases.retainAll(before.casePaths());
            after = cases.isEmpty() ? after : after.withCases(cases);
        }
        Set<String> affected = affected(before, after, whole);
        compile(after, affected);
        return run(after, cases, affected);
    }

    private AuthoredPack read() {
        AuthoredPack read = AuthoredPack.read(directory, model, limits);
        return read.withCases(read.casePaths());
    }

    /** Whether a file bears on the whole pack: its manifest, its standards, its tables, or what is not known. */
    private static boolean isWhole(AuthoredPack pack, String path) {
        return path.isEmpty()
                || path.equals(PackManifest.FILE)
                || Optional.of(path).equals(pack.manifest().standards())
                || Optional.of(path).equals(pack.manifest().tables());
    }

    /** The criteria that have changed, and those that raise them or judge over them, before or after. */
    private static Set<String> affected(AuthoredPack before, AuthoredPack after, boolean whole) {
        Set<String> changed = new LinkedHashSet<>(before.byId().keySet());
        changed.addAll(after.byId().keySet());
        changed.removeIf(id ->
                !whole && Objects.equals(before.byId().get(id), after.byId().get(id)));
        Set<String> affected = new LinkedHashSet<>(new Related(before.pack().criteria()).affected(changed));
        affected.addAll(new Related(after.pack().criteria()).affected(changed));
        affected.retainAll(after.byId().keySet());
        return affected;
    }

    private void compile(AuthoredPack from, Collection<String> ids) {
        if (!ids.isEmpty()) {
            Assessor assessor = from.compiled(new Related(from.pack().criteria()).needed(ids));
            ids.forEach(id -> compiled.put(id, assessor));
        }
    }

    private TestRun run(AuthoredPack from, Set<String> files, Set<String> criteria) {
        List<CaseResult> results = new ArrayList<>();
        for (CaseFile file : from.files()) {
            for (CriterionCase example : file.cases()) {
                Assessor assessor = compiled.get(example.criterion());
                if (assessor != null && (files.contains(file.path()) || criteria.contains(example.criterion()))) {
                    results.add(new CaseRunner(Judge.of(assessor)).run(example));
                }
            }
        }
        pack = from;
        unread.clear();
        return new TestRun(results);
    }
}
