package io.firegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private Path pack = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void writeFiles(@TempDir Path directory) throws IOException {
        pack = directory;
        file = directory.resolve("visit.yaml");
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
        Files.writeString(file, """
                date: 2026-11-20
                premises: { id: p1 }
                exits: [ { id: a, openableFromInside: false } ]
                """);
    }

    @Test
    void aVerdictIsExplainedInWords() {
        assertThat(CommandLineRun.of("explain", file, "exit-locked", "--lang", "en", "--pack", pack))
                .isEqualTo(new CommandLineRun(0, """
                        Exit locked (exit-locked)
                        serious, PACK/exits.drl:3:1
                        p1, 2026-11-20
                        Verdict: hazard

                        ✓ met ✗ not met ? unknown · not reached; hazard if every condition of both parts is met

                        exit a, PACK/visit.yaml:3:10: hazard
                          applies to
                            9 ✓ $e : Exit()
                                  exit a: present
                          violation
                           10 ✓ Exit( this == $e, openableFromInside == false )
                                  exit a: opens from inside = no
                        """.replace("PACK", pack.toString()), ""));
    }

    @Test
    void ofManyInspectionsItTakesTheOnlyOne() throws IOException {
        Path many = file.resolveSibling("many.ndjson");
        Files.writeString(many, "{\"date\": \"2026-11-20\", \"premises\": {\"id\": \"p1\"}}\n");
        assertThat(CommandLineRun.of("explain", many, "exit-locked", "--lang", "en", "--pack", pack)
                        .out())
                .contains("Verdict: unknown\n");
        Files.writeString(many, "\n{}\n", StandardOpenOption.APPEND);
        assertThat(CommandLineRun.of("explain", many, "exit-locked", "--pack", pack))
                .isEqualTo(new CommandLineRun(
                        2,
                        "",
                        many
                                + ":3:1 a second inspection stands here, and explain takes one: write its line to a file named"
                                + " *.json\n"));
    }

    @Test
    void theLawOfAnotherDayCanBeAskedFor() {
        assertThat(CommandLineRun.of(
                                "explain", file, "exit-locked", "--lang", "en", "--pack", pack, "--as-of", "2020-12-31")
                        .out())
                .contains(
                        "Verdict: not in force\n",
                        "not in force that day: 第1号, Law, Article 5 (law), in force from 2021-01-01\n");
    }

    @Test
    void agesAreSeenFromTheDayOfTheVisitWhateverLawApplies() {
        Object[] ducts = {"explain", "examples/noodle-shop.yaml", "mgmt-duct-not-cleaned", "--lang", "en", "--as-of", ""
        };
        for (String asOf : List.of("2026-11-20", "2024-01-01")) {
            ducts[ducts.length - 1] = asOf;
            assertThat(CommandLineRun.of(ducts).out()).as(asOf).contains("Verdict: hazard\n");
        }
    }

    @Test
    void jsonIsForPrograms() {
        CommandLineRun run = CommandLineRun.of("explain", file, "exit-locked", "--format", "json", "--pack", pack);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"criterion\": \"exit-locked\",\n")
                .contains("\"outcome\": \"MET\"");
    }

    @Test
    void anUnknownCriterionIsRefused() {
        assertThat(CommandLineRun.of("explain", file, "exit-loked", "--pack", pack))
                .isEqualTo(
                        new CommandLineRun(2, "", "there is no criterion 'exit-loked', did you mean 'exit-locked'?\n"));
    }

    @Test
    void aWrongInspectionIsRefused() throws IOException {
        Files.writeString(file, "date: 2026-11-20\npremises: { id: p1 }\nexit: []\n");
        assertThat(CommandLineRun.of("explain", file, "exit-locked", "--pack", pack))
                .isEqualTo(
                        new CommandLineRun(
                                2,
                                "",
                                file
                                        + ":3:1 unknown key 'exit' of the inspection, did you mean 'exits'?\n    exit: []\n    ^\n"));
    }
}
