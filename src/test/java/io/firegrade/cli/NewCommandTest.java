package io.firegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.authoring.WorkbenchPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTest {

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = WorkbenchPack.in(folder);
    }

    @Test
    void aCriterionIsAddedBehindThoseLikeIt() throws IOException {
        String before = read("gas/all.drl");
        String cases = read("gas/all.cases.yaml");
        int line = lines(before) + 3;
        assertThat(run("gas-hose-old"))
                .isEqualTo(new CommandLineRun(
                        0,
                        pack.folder().resolve("gas/all.drl") + ":" + line + " criterion gas-hose-old\n"
                                + pack.folder().resolve("gas/all.cases.yaml") + ":" + (lines(cases) + 3)
                                + " its cases\n"
                                + "Fill in what is marked 待填; 'firegrade lint' tells what is left.\n",
                        ""));
        assertThat(read("gas/all.drl")).startsWith(before);
        assertThat(read("gas/all.drl").split("\n", -1)[line - 1]).isEqualTo("rule \"gas-hose-old\"");
        assertThat(read("gas/all.cases.yaml")).startsWith(cases);
    }

    @Test
    void untilItIsFilledInThePackIsRefused() {
        run("gas-hose-old");
        CommandLineRun refused = CommandLineRun.of("test", pack.folder());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("unknown legal basis 'FILL_IN'", "unknown field 'FILL_IN' of Premises");
    }

    @Test
    void anotherCanBeStartedBeforeItIsFilledIn() throws IOException {
        run("gas-hose-old");
        assertThat(run("gas-hose-old").err())
                .isEqualTo("there is a criterion 'gas-hose-old' already, at "
                        + pack.folder().resolve("gas/all.drl") + ":30:1\n");
        assertThat(run("gas-hose-old-too").status()).isZero();
        assertThat(read("gas/all.drl")).contains("rule \"gas-hose-old\"\n").contains("rule \"gas-hose-old-too\"\n");
    }

    @Test
    void toABrokenPackNothingIsAdded() throws IOException {
        run("gas-hose-old");
        pack.edit("gas/all.drl", "lengthM > 2 ", "length > 2 ");
        String before = read("gas/all.drl");
        CommandLineRun refused = run("gas-hose-new");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains("unknown field 'length' of GasHose")
                .doesNotContain("FILL_IN")
                .endsWith("\nnothing was added: mend the pack first, and run this again\n");
        assertThat(read("gas/all.drl")).isEqualTo(before);
    }

    @Test
    void filledInItWorks() throws IOException {
        run("gas-hose-old");
        pack.edit("gas/all.drl", "// 待填: why this is a hazard, if the title does not say it", "// Rubber ages.");
        pack.edit("gas/all.drl", "@title( zh = \"待填\", en = \"待填\" )", "@title( zh = \"软管老化\", en = \"Old hose\" )");
        pack.edit("gas/all.drl", "@basis( FILL_IN = \"待填\" )", "@basis( LAW = \"1\" )");
        pack.edit(
                "gas/all.drl",
                "@advice( zh = \"待填\", en = \"待填\" )",
                "@advice( zh = \"立即更换软管。\", en = \"Change the hose today.\" )");
        pack.edit("gas/all.drl", "$p : Premises( FILL_IN == true )", "$h : GasHose( use == HoseUse.APPLIANCE )");
        pack.edit("gas/all.drl", "Premises( this == $p, FILL_IN == true )", "GasHose( this == $h, lengthM > 9 )");
        CommandLineRun tested = CommandLineRun.of("test", pack.folder(), "--only", "gas-hose-old");
        assertThat(tested.out()).contains("4 cases of 1 criterion: ").contains("gas-hose-old: 待填：隐患");
        assertThat(CommandLineRun.of("lint", pack.folder()).out())
                .contains("this is still to be filled in: then drop the mark '待填'");
    }

    @Test
    void aNewFileIsNamedInThePack() throws IOException {
        assertThat(run("power-plug-burnt").err())
                .isEqualTo(
                        "no criterion of the pack begins with 'power', so name the file for it: --file power/new.drl\n");
        assertThat(run("power-plug-burnt", "--file", "power/plugs.drl").err())
                .isEqualTo("add power/plugs.drl to 'criteria' in "
                        + pack.folder().resolve("pack.yaml")
                        + " with an empty file of that name: its list is not one line a file, so it was left alone\n");
        pack.edit("pack.yaml", "criteria: [ gas/all.drl ]", "criteria:\n  - gas/all.drl");
        assertThat(run("power-plug-burnt", "--file", "power/plugs.drl").err()).isEmpty();
        assertThat(read("power/plugs.drl")).startsWith("package power.plugs;\nimport io.firegrade.facts.*;\n\n// 待填");
        assertThat(read("power/plugs.cases.yaml")).startsWith("cases:\n\n  # power-plug-burnt\n");
        assertThat(read("pack.yaml")).contains("- gas/all.drl\n").contains("- power/plugs.drl");
        assertThat(CommandLineRun.of("test", pack.folder()).err()).contains("power/plugs.drl:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gas_Hose | an id is words of small letters and digits joined by hyphens, such as gas-hose-too-long, not 'Gas_Hose'",
                "gas--hose | an id is words of small letters and digits joined by hyphens, such as gas-hose-too-long, not 'gas--hose'",
            })
    void idsAreChecked(String id, String message) throws IOException {
        String before = read("gas/all.drl");
        assertThat(run(id)).isEqualTo(new CommandLineRun(2, "", message + "\n"));
        assertThat(read("gas/all.drl")).isEqualTo(before);
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        assertThat(run("gas-hose-long").err())
                .startsWith("there is a criterion 'gas-hose-long' already, at ")
                .contains("gas/all.drl:");
        Files.writeString(pack.folder().resolve("gas/mine.drl"), "package mine;");
        assertThat(run("gas-x", "--file", "gas/mine.drl").err())
                .isEqualTo(pack.folder().resolve("gas/mine.drl")
                        + " is there, but pack.yaml does not name it: add it to 'criteria' first\n");
        assertThat(read("gas/mine.drl")).isEqualTo("package mine;");
        assertThat(run("gas-x", "--file", "../out.drl").err())
                .isEqualTo(
                        "the file is a path within the pack, of small letters, digits, - and _, such as gas/hoses.drl,"
                                + " not '../out.drl'\n");
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private String read(String file) throws IOException {
        return Files.readString(pack.folder().resolve(file));
    }

    private CommandLineRun run(String id, String... options) {
        Object[] args = new Object[options.length + 4];
        args[0] = "new";
        args[1] = id;
        args[2] = "--pack";
        args[3] = pack.folder();
        System.arraycopy(options, 0, args, 4, options.length);
        return CommandLineRun.of(args);
    }
}
