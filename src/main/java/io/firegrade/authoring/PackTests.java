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
    private final List<String> words;

    private PackTests(AuthoredPack pack, List<String> words) {
        this.pack = pack;
        this.words = List.copyOf(words);
    }

    /**
     * Reads a pack; its cases are read when they are run.
     *
     * @param directory the folder of the pack; a bundled pack that it extends is added by itself
     * @throws io.firegrade.source.InputException with all problems of the pack, if there are any
     */
    public static PackTests of(Path directory) {
        return of(directory, FactModel.standard(), Limits.standard());
    }

    /**
     * Reads a pack; its cases are read when they are run.
     *
     * @param directory the folder of the pack; a bundled pack that it extends is added by itself
     * @param model the facts that its criteria can name
     * @param limits how much it can ask for
     * @throws io.firegrade.source.InputException with all problems of the pack, if there are any
     */
    public static PackTests of(Path directory, FactModel model, Limits limits) {
        return new PackTests(AuthoredPack.read(directory, model, limits), List.of());
    }

    /** Chooses those cases whose file, criterion or name contains a word. Others are not made, and files that do not hold it are not read. */
    public PackTests only(String word) {
        List<String> more = new ArrayList<>(words);
        more.add(word);
        return new PackTests(pack, more);
    }

    /**
     * Reads the chosen cases and runs them in the order of their files. Those of a file are judged by the criteria that they are about
     * and what bears on these: the rest of the pack has no say in them.
     *
     * @throws io.firegrade.source.InputException with all problems of the chosen cases and their files, if there are any; or if the pack has
     *     no cases
     * @throws IllegalArgumentException if no case is chosen
     */
    public TestRun run() {
        Map<String, List<CriterionCase>> byFile = chosen().stream()
                .collect(
                        Collectors.groupingBy(example -> example.at().file(), LinkedHashMap::new, Collectors.toList()));
        Related related = new Related(pack.pack().criteria());
        List<CaseResult> results = new ArrayList<>();
        for (List<CriterionCase> cases : byFile.values()) {
            Set<String> ids = new TreeSet<>();
            cases.forEach(example -> ids.add(example.criterion()));
            CaseRunner runner = new CaseRunner(Judge.of(pack.compiled(related.needed(ids))));
            cases.forEach(example -> results.add(runner.run(example)));
        }
        return new TestRun(results);
    }

    private List<CriterionCase> chosen() {
        List<CriterionCase> chosen = pack.withCases(CaseChoice.saying(words)).cases();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no case of which the file, the criterion or the name contains '"
                    + String.join("' and '", words) + "'");
        }
        return chosen;
    }
}
