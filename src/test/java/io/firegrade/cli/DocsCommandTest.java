package io.firegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsCommandTest {

    private Path pack = Path.of("");

    @BeforeEach
    void writePack(@TempDir Path directory) throws IOException {
        pack = directory;
        Files.writeString(pack.resolve("pack.yaml"), """
                id: small
                title: { zh: 小规则包, en: A small pack }
                standards: standards.yaml
                criteria: [ exits.drl ]
                """);
        Files.writeString(pack.resolve("standards.yaml"), """
                LAW: { number: 第1号, title: { zh: 法, en: Law }, kind: LAW, from: 2021-01-01, clauses: { "5": { verified: true } } }
                """);
        Files.writeString(pack.resolve("exits.drl"), """
                package exits;
                import io.firegrade.facts.*;
                rule "exit-locked"
                    @title( zh = "出口锁闭", en = "Exit locked" )
                    @grade( SERIOUS ) @basis( LAW = "5" )
                    @advice( zh = "打开出口。", en = "Open the exit." )
                    @within( days = 0 )
                when
                    $e : Exit()
                    Exit( this == $e, openableFromInside == false )
                then
                end
                """);
    }

    @Test
    void pagesGoIntoThePack() {
        Path out = pack.resolve("catalogue");
        assertThat(CommandLineRun.of("docs", "--pack", pack))
                .isEqualTo(new CommandLineRun(0, out + ": 1 criteria and 0 cases on 3 pages\n", ""));
        assertThat(out.resolve("criteria.md")).content().contains("### exit-locked");
    }

    @Test
    void pagesGoWhereTheyAreAskedFor(@TempDir Path other) {
        assertThat(CommandLineRun.of("docs", "--pack", pack, "--out", other.resolve("x"))
                        .status())
                .isZero();
        assertThat(other.resolve("x/README.md")).exists();
        assertThat(pack.resolve("catalogue")).doesNotExist();
    }

    @Test
    void aWrongPackIsRefused() {
        assertThat(CommandLineRun.of("docs", "--pack", pack.resolve("nowhere")))
                .isEqualTo(new CommandLineRun(
                        2, "", pack.resolve("nowhere/pack.yaml") + ":1:1 there is no such file in the pack\n"));
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(pack.resolve("taken"), "");
        assertThat(CommandLineRun.of("docs", "--pack", pack, "--out", file))
                .isEqualTo(new CommandLineRun(
                        2,
                        "",
                        "the catalogue cannot be written to " + file + ": " + file
                                + " is a file, and the pages need a folder: name another with --out\n"));
    }
}
