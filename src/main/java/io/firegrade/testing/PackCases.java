package io.firegrade.testing;

import io.firegrade.RuleBook;
import io.firegrade.authoring.CaseReader;
import io.firegrade.authoring.CaseRunner;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The cases of a pack as tests of an application's own build, each one test that names its line:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> cases() {
 *     return PackCases.tests(book, Path.of("rules/local"));
 * }
 * }</pre>
 *
 * <p>Every file of criteria must have its cases beside it, {@code gas/cylinders.cases.yaml} beside {@code gas/cylinders.drl}; a
 * missing or wrong file is a test that fails.
 */
public final class PackCases {

    private PackCases() {}

    /**
     * The cases of a pack on disk, by file.
     *
     * @param book what assesses them; it holds the pack
     * @param pack the folder of the pack
     * @param extended folders of packs that it extends, from which its cases take bases; bundled ones need not be named
     * @throws InputException if the manifest of the pack is wrong
     * @throws IllegalArgumentException if the pack has no criteria of its own, so that there is nothing to test
     */
    public static Stream<DynamicNode> tests(RuleBook book, Path pack, Path... extended) {
        return tests(
                book,
                PackFolder.of(pack),
                Stream.of(extended).map(PackFolder::of).toArray(PackFolder[]::new),
                at -> URI.create(Path.of(at.file()).toAbsolutePath().toUri() + line(at)));
    }

    /**
     * The cases of a pack on a class path, by file.
     *
     * @param book what assesses them; it holds the pack
     * @param loader what finds the files of the pack
     * @param prefix its folder, such as {@code com/example/rules}
     * @throws InputException if the manifest of the pack is wrong
     * @throws IllegalArgumentException if the pack has no criteria of its own, so that there is nothing to test
     */
    public static Stream<DynamicNode> tests(RuleBook book, ClassLoader loader, String prefix) {
        return tests(
                book,
                PackFolder.onClassPath(loader, prefix),
                new PackFolder[0],
                at -> URI.create("classpath:/" + at.file() + line(at)));
    }

    private static String line(Location at) {
        return "?line=" + at.line() + "&column=" + at.column();
    }

    private static Stream<DynamicNode> tests(
            RuleBook book, PackFolder folder, PackFolder[] others, Function<Location, URI> source) {
        List<String> files = PackManifest.read(folder).criteria();
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    folder.name(PackManifest.FILE) + " names no criteria, so there are no cases to test");
        }
        CaseReader reader = new CaseReader(book.facts(), folder, others);
        CaseRunner runner = new CaseRunner(book);
        return files.stream()
                .map(file -> file.replaceFirst("\\.drl$", ".cases.yaml"))
                .map(file -> {
                    try {
                        return DynamicContainer.dynamicContainer(
                                file,
                                source.apply(new Location(folder.name(file), 1, 1)),
                                reader.read(file).stream().map(example -> test(book, runner, example, source)));
                    } catch (InputException e) {
                        return DynamicTest.dynamicTest(file, () -> {
                            throw e;
                        });
                    }
                });
    }

    private static DynamicTest test(
            RuleBook book, CaseRunner runner, CriterionCase example, Function<Location, URI> source) {
        return DynamicTest.dynamicTest(example.criterion() + ": " + example.name(), source.apply(example.at()), () -> {
            List<String> differences = runner.differences(example);
            if (!differences.isEmpty()) {
                throw new AssertionError(String.join("\n", differences) + "\n"
                        + new Why(book, example.inspection()).of(example.criterion()));
            }
        });
    }
}
