package io.firegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.authoring.WorkbenchPack;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = WorkbenchPack.in(folder);
    }

    @Test
    void nothingFound() {
        assertThat(lint())
                .isEqualTo(new CommandLineRun(
                        0, pack.folder() + ": 0 errors, 0 warnings, 0 notes; excepted with a reason: 0\n", ""));
    }

    @Test
    void severityToFailOn() {
        pack.edit("standards.yaml", "verified: true", "verified: false");
        assertThat(lint())
                .isEqualTo(new CommandLineRun(
                        0,
                        pack.folder()
                                + ": 0 errors, 0 warnings, 1 note (--notes shows them); excepted with a reason: 0\n",
                        ""));
        assertThat(lint("--fail-on", "note").status()).isEqualTo(1);
        assertThat(lint("--notes").out()).contains("standards.yaml:7:5 note: clause 1 of L 1 was not verified");
        pack.edit("gas/all.drl", "en = \"Hose too long\"", "en = \"Hose too long.\"");
        assertThat(lint().status()).isEqualTo(1);
        assertThat(lint("--fail-on", "error").status()).isZero();
        pack.edit("gas/all.drl", "lengthM > 2", "lengthM < 0");
        assertThat(lint("--fail-on", "error").status()).isEqualTo(1);
    }

    @Test
    void formats() {
        assertThat(lint("--format", "json").out()).startsWith("{\n  \"pack\": \"");
        assertThat(lint("--format", "sarif").out()).startsWith("{\n  \"$schema\": \"");
    }

    @Test
    void wrongUse() {
        Path missing = pack.folder().resolve("missing");
        assertThat(CommandLineRun.of("lint", missing))
                .isEqualTo(new CommandLineRun(2, "", missing + " there is no such folder\n"));
        assertThat(CommandLineRun.of("lint", pack.folder(), "--fail-on", "fatal")
                        .err())
                .startsWith("Invalid value for option '--fail-on': expected one of [ERROR, WARNING, NOTE]"
                        + " (case-insensitive) but was 'fatal'\n");
        assertThat(CommandLineRun.of("lint").status()).isEqualTo(2);
    }

    private CommandLineRun lint(Object... options) {
        Object[] args = new Object[options.length + 4];
        args[0] = "lint";
        args[1] = pack.folder();
        args[2] = "--as-of";
        args[3] = "2026-06-15";
        System.arraycopy(options, 0, args, 4, options.length);
        return CommandLineRun.of(args);
    }
}
