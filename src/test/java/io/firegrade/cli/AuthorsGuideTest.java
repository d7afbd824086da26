package io.firegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.authoring.WorkbenchPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goes through the authors' guide as a new rule author would, in copies of the national pack; what it shows is what happens. */
class AuthorsGuideTest {

    private static final Path PAGE = Path.of("rules/README.md");
    private static final Pattern COMMAND = Pattern.compile("firegrade ([a-z]+)");
    private static final ShownBlocks GUIDE = ShownBlocks.of(PAGE);

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void copyThePack(@TempDir Path folder) throws IOException {
        Path copy = folder.resolve("mypack");
        Path national = Path.of("rules/cn");
        try (Stream<Path> files = Files.walk(national)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(national.relativize(file)));
            }
        }
        pack = new WorkbenchPack(copy);
    }

    /** What a command that the guide shows prints, with paths as somebody sees them who runs it beside the copy. */
    private String run(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        assertThat(words.remove(0)).isEqualTo("firegrade");
        words.replaceAll(word -> word.equals("mypack") ? pack.folder().toString() : word);
        CommandLineRun run = CommandLineRun.of(words.toArray());
        return (run.out() + run.err()).replace(pack.folder().toString(), "mypack");
    }

    @Test
    void thePackPasses() {
        ShownBlocks.Block shown = GUIDE.with("console", "cp -r rules/cn mypack");
        shown.isPrinted(run(shown.commands().get(1)));
    }

    @Test
    void aChangedThresholdFailsTheCasesBetween() {
        pack.edit("gas/cylinders.drl", "$total >= 100", "$total >= 80");
        ShownBlocks.Block shown = GUIDE.with("console", "10 passed, 2 failed");
        shown.isPrinted(run(shown.commands().get(0)));
    }

    @Test
    void threeMistakesAreToldAtOnce() throws IOException {
        String cylinders = Files.readString(pack.folder().resolve("gas/cylinders.drl"));
        String store = cylinders.substring(cylinders.indexOf("rule \"gas-lpg-store-100kg\""));
        pack.edit(
                "gas/cylinders.drl",
                store,
                store.replaceFirst("CYZC", "CYZX").replaceFirst("nominalKg", "nominalKilo"));
        pack.edit("gas/hoses.drl", "lengthM > 2.0 ", "lengthM > \"2.0\" ");
        GUIDE.with("console", "CYZX").isPrinted(run("firegrade test mypack --only gas-lpg-store-100kg"));
    }

    @Test
    void aNewCriterionIsWrittenTriedAndUsed() {
        run(GUIDE.with("console", "firegrade new").commands().get(0));
        fillIn("gas/cylinders.drl", "\nrule \"gas-kitchen-cylinders\"", GUIDE.with("drl", "gas-kitchen-cylinders"));
        fillIn(
                "gas/cylinders.cases.yaml",
                "  - { criterion: gas-kitchen-cylinders",
                GUIDE.with("yaml", "gas-kitchen-cylinders"));
        assertThat(run("firegrade test mypack --only gas-kitchen-cylinders"))
                .startsWith("4 cases of 1 criterion: 4 passed, 0 failed");
        GUIDE.with("console", "survives").isPrinted(run("firegrade mutate mypack --only gas-kitchen-cylinders"));
        ShownBlocks.Block assessed = GUIDE.with("console", "firegrade assess");
        assessed.isPrinted(run(assessed.commands().get(0)));
    }

    /** Puts a block of the guide in the place of what {@code new} wrote at the end of a file. */
    private void fillIn(String file, String from, ShownBlocks.Block block) {
        try {
            String text = Files.readString(pack.folder().resolve(file));
            pack.write(file, text.substring(0, text.indexOf(from)) + "\n" + block.text());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void eachCommandOfTheGuideExists() throws IOException {
        Set<String> named = COMMAND.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(named).contains("test", "new", "lint", "coverage", "mutate", "explain", "assess", "docs");
        for (String command : named) {
            assertThat(CommandLineRun.of(command, "--help").status())
                    .as(command)
                    .isZero();
        }
    }
}
