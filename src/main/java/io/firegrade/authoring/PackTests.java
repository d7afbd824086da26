package io.firegrade.authoring;

import io.firegrade.criteria.Limits;
import io.firegrade.facts.FactModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Runs the cases of a pack.
 *
 * <pre>{@code
 * TestRun run = PackTests.of(Path.of("rules/cn")).run();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PackTests {

    private final AuthoredPack pack;
    private final List<CriterionCase> chosen;

    private PackTests(AuthoredPack pack, List<CriterionCase> chosen) {
        this.pack = pack;
        this.chosen = chosen;
    }

    /**
     * Reads a pack and its cases.
     *
     * @param directory the folder of the pack; a bundled pack that it extends is added by itself
     * @throws io.firegrade.source.InputException with all problems of the pack or its cases, if there are any or there are no cases
     */
    public static PackTests of(Path directory) {
        return of(directory, FactModel.standard(), Limits.standard());
    }

    /**
     * Reads a pack and its cases.
     *
     * @param directory the folder of the pack; a bundled pack that it extends is added by itself
     * @param model the facts that its criteria can name
     * @param limits how much it can ask for
     * @throws io.firegrade.source.InputException with all problems of the pack or its cases, if there are any or there are no cases
     */
    public static PackTests of(Path directory, FactModel model, Limits limits) {
        AuthoredPack pack = AuthoredPack.read(directory, model, limits);
        return new PackTests(pack, pack.cases());
    }

    /**
     * Chooses those cases whose file, criterion or name contains a word.
     *
     * @throws IllegalArgumentException if there are none
     */
    public PackTests only(String word) {
        List<CriterionCase> some = chosen.stream()
                .filter(example -> example.at().file().contains(word)
                        || example.criterion().contains(word)
                        || example.name().contains(word))
                .toList();
        if (some.isEmpty()) {
            throw new IllegalArgumentException(
                    "no case of which the file, the criterion or the name contains '" + word + "'");
        }
        return new PackTests(pack, some);
    }

    /**
     * Runs the chosen cases in the order of their files. Those of a file are judged by the criteria that they are about and what bears
     * on these: the rest of the pack has no say in them.
     */
    public TestRun run() {
        Map<String, List<CriterionCase>> byFile = chosen.stream()
                .collect(
                        Collectors.groupingBy(example -> example.at().file(), LinkedHashMap::new, Collectors.toList()));
        Related related = new Related(pack.pack().criteria());
        List<CaseResult> results = new ArrayList<>(chosen.size());
        for (List<CriterionCase> cases : byFile.values()) {
            Set<String> ids = new TreeSet<>();
            cases.forEach(example -> ids.add(example.criterion()));
            CaseRunner runner = new CaseRunner(Judge.of(pack.compiled(related.needed(ids))));
            cases.forEach(example -> results.add(runner.run(example)));
        }
        return new TestRun(results);
    }
}
