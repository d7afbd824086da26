package io.firegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.authoring.WorkbenchPack;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of rule authors, on a bundled pack. */
class WorkbenchCommandsTest {

    private static final Path PACK = Path.of("rules/shanxi");

    @Test
    void test(@TempDir Path folder) {
        Path junit = folder.resolve("junit.xml");
        CommandLineRun run = CommandLineRun.of("test", PACK, "--junit", junit);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("(?s)[0-9]+ cases of [0-9]+ criteria: [0-9]+ passed, 0 failed, in .* s\n");
        assertThat(run.status()).isZero();
        assertThat(junit).exists();
    }

    @Test
    void watch(@TempDir Path folder) throws Exception {
        WorkbenchPack pack = WorkbenchPack.in(folder);
        StringWriter out = new StringWriter();
        Thread watching = new Thread(() -> Main.run(
                new PrintWriter(out),
                new PrintWriter(Writer.nullWriter()),
                "test",
                pack.folder().toString(),
                "--watch"));
        watching.start();
        try {
            awaitRuns(out, 1);
            assertThat(out.toString()).matches("""
                    first all cases of .*, then after each save those that it may have changed
                    10 cases of 2 criteria: 10 passed, 0 failed, in .* s
                    [0-9.]+ s; waiting for the next save
                    """);
            pack.edit("gas/all.drl", "lengthM > 2 ", "lengthM > 3 ");
            awaitRuns(out, 2);
            assertThat(out.toString()).contains(" of 1 criterion: ");
        } finally {
            watching.interrupt();
            watching.join();
        }
    }

    private static void awaitRuns(StringWriter out, int runs) throws InterruptedException {
        for (int i = 0; i < 600 && out.toString().split("waiting for the next save", -1).length <= runs; i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void coverage() {
        CommandLineRun run = CommandLineRun.of("coverage", PACK);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(" outcomes covered (");
        assertThat(CommandLineRun.of("coverage", PACK, "--fail-under", "0", "--format", "json")
                        .out())
                .startsWith("{");
        assertThat(CommandLineRun.of("coverage", PACK, "--fail-under", "101").err())
                .startsWith("Invalid value for option '--fail-under': '101' is no share: write a number from 0 to 100");
    }

    @Test
    void mutate() {
        CommandLineRun run = CommandLineRun.of("mutate", PACK);
        assertThat(run.err()).contains(" mistakes made, ");
        assertThat(run.out()).contains(" noticed, ");
        assertThat(run.status()).isZero();
    }

    @Test
    void wrongUse(@TempDir Path folder) throws Exception {
        assertThat(CommandLineRun.of("test", folder))
                .isEqualTo(new CommandLineRun(
                        2, "", folder.resolve("pack.yaml") + ":1:1 there is no such file in the pack\n"));
        assertThat(CommandLineRun.of("test", PACK, "--watch", "--only", "x").err())
                .startsWith("--watch runs what a save may have changed: leave --only and --junit out\n");
        assertThat(CommandLineRun.of("test", PACK, "--only", "zzz"))
                .isEqualTo(new CommandLineRun(
                        2, "", "no case of which the file, the criterion or the name contains 'zzz'\n"));
        assertThat(CommandLineRun.of("mutate", PACK, "--only", "zzz"))
                .isEqualTo(new CommandLineRun(2, "", "no criterion of which the file or the id contains 'zzz'\n"));
        Path file = Files.writeString(folder.resolve("a-file"), "");
        assertThat(CommandLineRun.of("test", PACK, "--junit", file.resolve("x.xml"))
                        .err())
                .startsWith(file.resolve("x.xml") + " cannot be written: ");
    }
}
