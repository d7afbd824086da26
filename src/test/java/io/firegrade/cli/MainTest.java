package io.firegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "asses x | there is no command 'asses', did you mean 'assess'? | firegrade",
                "assess | Missing required parameter: 'FILE' | firegrade assess",
                "assess x --fail-one MAJOR | there is no option '--fail-one', did you mean '--fail-on'? | firegrade assess",
                "assess x --lang fr | Invalid value for option '--lang': expected one of [ZH, EN] (case-insensitive) but was 'fr' | firegrade assess",
                "assess x --as-of 2026-02-30 | Invalid value for option '--as-of': '2026-02-30' is no day: write it like 2026-11-20 | firegrade assess",
                "assess x --as-of 1700-01-01 | Invalid value for option '--as-of': Visit.date = 1700-01-01 is no plausible date: it lies outside 1800-01-01 to 2500-12-31 | firegrade assess",
            })
    void wrongUsage(String args, String message, String command) {
        assertThat(CommandLineRun.of((Object[]) args.split(" ")))
                .isEqualTo(new CommandLineRun(2, "", message + "\nSee '" + command + " --help'.\n"));
    }

    @Test
    void aCommandIsNeeded() {
        assertThat(CommandLineRun.of())
                .isEqualTo(new CommandLineRun(2, "", "a command is missing\nSee 'firegrade --help'.\n"));
    }

    @Test
    void help() {
        CommandLineRun run = CommandLineRun.of("assess", "--help");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: firegrade assess ")
                .contains("判定检查文件中的火灾隐患，输出证据、依据、整改建议和待查问题。")
                .contains("else one object a line (NDJSON), in the order of the input");
        assertThat(CommandLineRun.of("--help").out()).contains("依据检查情况判定火灾隐患。");
    }

    @Test
    void version() {
        assertThat(CommandLineRun.of("--version")).isEqualTo(new CommandLineRun(0, "firegrade (not packaged)\n", ""));
    }
}
