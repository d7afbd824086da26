package io.firegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

    private static final String RULE = "\n" + "─".repeat(100) + "\n\n";
    private static final String NARROW =
            "{\"date\":\"2026-11-20\",\"premises\":{\"id\":\"P2\"},\"exits\":[{\"id\":\"back\",\"clearWidthM\":0.7}]}\n";

    private Path folder = Path.of("");
    private Path pack = Path.of("");
    private Path narrow = Path.of("");
    private Path wide = Path.of("");

    @BeforeEach
    void writeFiles(@TempDir Path empty) throws IOException {
        folder = empty;
        pack = Files.createDirectory(folder.resolve("pack"));
        write("pack/pack.yaml", """
                id: mini
                title: { zh: 示例, en: Example }
                standards: standards.yaml
                criteria: [ exits.drl ]
                """);
        write("pack/standards.yaml", """
                CODE:
                  number: GB 1-2020
                  title: { zh: 示例规范, en: Example code }
                  kind: MANDATORY_STANDARD
                  from: 2020-01-01
                  clauses:
                    "1.2": { verified: true }
                """);
        write("pack/exits.drl", """
                package exits;
                import io.firegrade.facts.*;

                rule "exit-narrow"
                    @title( zh = "安全出口过窄", en = "Exit too narrow" )
                    @grade( SERIOUS )
                    @basis( CODE = "1.2" )
                    @advice( zh = "拓宽安全出口。", en = "Widen the exit." )
                    @within( days = 30 )
                when
                    $e : Exit()
                    Exit( this == $e, clearWidthM < 0.80 )
                then
                end
                """);
        narrow = write("narrow.yaml", """
                date: 2026-11-20
                premises: { id: P1, name: 晋味面馆 }
                exits:
                  - { id: back, clearWidthM: 0.7 }
                """);
        wide = write("wide.yaml", """
                date: 2026-11-20
                premises: { id: P3 }
                exits: [ { id: front, clearWidthM: 1.4 } ]
                """);
    }

    @Test
    void aReportInChineseUnlessAskedOtherwise() {
        CommandLineRun run = assess(narrow);
        String out = run.out().replaceAll("，\\s*\\S*narrow.yaml", "，narrow.yaml");
        assertThat(new CommandLineRun(run.status(), out, run.err())).isEqualTo(new CommandLineRun(0, """
                        晋味面馆 (P1)，2026-11-20
                        等级：较大

                        已证实的隐患：1

                        1.  较大：安全出口过窄 (exit-narrow)
                            位置  安全出口 back，narrow.yaml:4:5
                            证据  安全出口 back：净宽度 = 0.7 m (< 0.8 m)
                            依据  GB 1-2020《示例规范》第1.2条（国家标准）
                            建议  拓宽安全出口。
                            期限  30日内

                        待查问题：无

                        判定：隐患 1，待查 0，豁免 0，未见 0，不适用 0，未施行 0；共计 1
                        """, ""));
    }

    @Test
    void anotherDayHasAnotherLaw() {
        assertThat(assess(narrow, "--as-of", "2019-12-31", "--lang", "en")).isEqualTo(new CommandLineRun(0, """
                        晋味面馆 (P1), 2026-11-20, law of 2019-12-31
                        Grade: none

                        Proven hazards: none

                        Open questions: none

                        Verdicts: hazard 0, unknown 0, waived 0, clear 0, not applicable 0, not in force 1; total 1
                        """, ""));
    }

    @Test
    void theMostDecisiveQuestionsStandInTheReport() throws IOException {
        Path open = write("open.yaml", """
                date: 2026-11-20
                premises: { id: P4 }
                exits: [ { id: front }, { id: back } ]
                """);
        assertThat(assess(open, "--lang", "en").out()).contains("/exits/0/clearWidthM", "/exits/1/clearWidthM");
        assertThat(assess(open, "--lang", "en", "--questions", "1").out())
                .contains("Open questions: 2\n", "\nand 1 less decisive question (--questions all)\n");
        assertThat(assess(open, "--lang", "en", "--questions", "all")).isEqualTo(assess(open, "--lang", "en"));
        assertThat(assess(open, "--questions", "many")).isEqualTo(new CommandLineRun(2, "", """
                Invalid value for option '--questions': 'many' is no number of questions: give one, such as 20, or all
                See 'firegrade assess --help'.
                """));
    }

    @Test
    void aRuleStandsBetweenReports() {
        CommandLineRun run = assess(wide, narrow);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(assess(wide).out() + RULE + assess(narrow).out());
    }

    @Test
    void failsFromTheGivenGradeOn() {
        assertThat(assess(narrow, "--fail-on", "general").status()).isEqualTo(1);
        assertThat(assess(wide, narrow, "--fail-on=SERIOUS").status()).isEqualTo(1);
        assertThat(assess(narrow, "--fail-on", "MAJOR").status()).isZero();
        assertThat(assess(wide, "--fail-on", "GENERAL").status()).isZero();
    }

    @Test
    void oneFileGivesAnIndentedObject() {
        CommandLineRun run = assess(narrow, "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"premises\": {\n    \"id\": \"P1\",\n")
                .endsWith("\n}\n");
    }

    @Test
    void manyInspectionsGiveAnObjectALine() throws IOException {
        Path many = write("many.ndjson", NARROW + "\n" + NARROW.replace("P2", "P4"));
        assertThat(assess(many, "--format", "json").out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"premises\":{\"id\":\"P2\"},"),
                        line -> assertThat(line).startsWith("{\"premises\":{\"id\":\"P4\"},"));
        assertThat(assess(wide, narrow, "--format", "json").out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"premises\":{\"id\":\"P3\"},"),
                        line -> assertThat(line).startsWith("{\"premises\":{\"id\":\"P1\",\"name\":\"晋味面馆\"},"));
    }

    @Test
    void oneBadLineOrFileDoesNotStopTheRest() throws IOException {
        Path bad = write("bad.yaml", "date: 2026-11-20\npremises: { id: P5 }\nexit: []\n");
        Path many = write("many.ndjson", "{\"date\":\"2026-11-20\"}\n" + NARROW);
        CommandLineRun run = assess(bad, many, folder.resolve("none.yaml"), "--format", "json", "--fail-on", "GENERAL");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("{\"premises\":{\"id\":\"P2\"},"));
        assertThat(run.err()).isEqualTo("""
                %s:3:1 unknown key 'exit' of the inspection, did you mean 'exits'?
                    exit: []
                    ^
                %s:1:1 the inspection has no 'premises': add them with their id, such as premises: { id: TY-0417 }
                    {"date":"2026-11-20"}
                    ^
                %s:1:1 there is no such file
                """.formatted(bad, many, folder.resolve("none.yaml")));
    }

    @Test
    void aBadPackStopsEverything() throws IOException {
        write("pack/exits.drl", "package exits;\nimport io.firegrade.facts.*;\nrule \"r\" when then end\n");
        CommandLineRun run = assess(narrow);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(pack.resolve("exits.drl") + ":3:");
    }

    @Test
    void theNationalPackUnlessAskedOtherwise() {
        CommandLineRun run = CommandLineRun.of("assess", narrow, "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Open questions: ");
    }

    @Test
    void aLocalPackBringsTheOneThatItExtends() throws IOException {
        write("kitchen.yaml", """
                date: 2026-11-20
                premises: { id: P6, occupancy: DWELLING, region: 太原市 }
                eBikes: [ { id: e1, kind: EBIKE, place: LIFT } ]
                """);
        String shown = """
                    deadline  at once
                    follow-up the premises itself; the street fire station checks
                    pack      Local criteria of Shanxi (shanxi)
                """;
        Path kitchen = folder.resolve("kitchen.yaml");
        assertThat(CommandLineRun.of("assess", kitchen, "--pack", "shangxi"))
                .isEqualTo(new CommandLineRun(
                        2, "", "shangxi:1:1 there is no such folder or bundled pack, did you mean 'shanxi'?\n"));
        CommandLineRun run = CommandLineRun.of("assess", kitchen, "--pack", "shanxi", "--lang", "en");
        assertThat(run.out()).contains("(power-ebike-lift)").contains(shown);
    }

    @Test
    void aLocalPackNeedsThePackThatItExtends() throws IOException {
        write("pack/pack.yaml", """
                id: city
                title: { zh: 市, en: City }
                extends: province
                standards: standards.yaml
                criteria: [ exits.drl ]
                """);
        assertThat(assess(narrow)).isEqualTo(new CommandLineRun(2, "", """
                %s:3:10 there is no pack 'province' to extend: load it, too; known are cn, beijing, shanxi
                    extends: province
                             ^
                """.formatted(pack.resolve("pack.yaml"))));
    }

    private CommandLineRun assess(Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "assess";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--pack";
        all[args.length + 2] = pack;
        return CommandLineRun.of(all);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
