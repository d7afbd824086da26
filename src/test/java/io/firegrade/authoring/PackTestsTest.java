package io.firegrade.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.source.InputException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PackTestsTest {

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = WorkbenchPack.in(folder);
    }

    @Test
    void aGoodPackPasses() {
        TestRun run = PackTests.of(pack.folder()).run();
        assertThat(run.passed()).isTrue();
        assertThat(pack.plain(TestText.of(run))).isEqualTo("10 cases of 2 criteria: 10 passed, 0 failed, in T s\n");
    }

    @Test
    void aFailureShowsBothAndTheNearestReason() {
        pack.edit("gas/all.drl", "$total >= 100", "$total > 100");
        pack.edit("gas/all.drl", "lengthM > 2 ", "lengthM > 0.5 ");
        TestRun run = PackTests.of(pack.folder()).run();
        assertThat(run.passed()).isFalse();
        assertThat(pack.plain(TestText.of(run))).isEqualTo("""
                gas/all.cases.yaml:2:5 gas-too-much: 恰为100千克
                    expected  HAZARD
                    was       CLEAR
                    expected  grade SERIOUS
                    was       []
                    expected  evidence /rooms: none
                    was       [/gasCylinders/nominalKg: 100]
                    because   P1: gas cylinder: total size class = 100 kg (> 100 kg): c1

                gas/all.cases.yaml:6:5 gas-too-much: 只有厨房
                    expected  HAZARD
                    was       CLEAR
                    because   P1: gas cylinder: total size class = 100 kg (> 100 kg): c1

                gas/all.cases.yaml:9:5 gas-hose-long: 恰为2米
                    expected  CLEAR
                    was       HAZARD
                    because   h1: gas hose h1: length = 2 m (> 0.5 m)

                gas/all.cases.yaml:10:5 gas-hose-long: 2.1米
                    expected  subjects [h1]
                    was       [h1, h2]
                    because   h1: gas hose h1: length = 2.1 m (> 0.5 m)
                              h2: gas hose h2: length = 1 m (> 0.5 m)

                10 cases of 2 criteria: 6 passed, 4 failed, in T s
                """);
    }

    @Test
    void whatIsOpenTellsWhatWasNotEstablished() {
        pack.edit("gas/all.cases.yaml", "expect: UNKNOWN, questions: [ /gasCylinders/0/nominalKg ]", "expect: CLEAR");
        TestRun run = PackTests.of(pack.folder()).only("未查明").run();
        assertThat(pack.plain(TestText.of(run))).isEqualTo("""
                gas/all.cases.yaml:7:5 gas-too-much: 规格未查明
                    expected  CLEAR
                    was       UNKNOWN
                    because   P1: gas cylinder: total size class = 0…1000 kg (≥ 100 kg): c1
                              not established: /gasCylinders/0/nominalKg

                1 case of 1 criterion: 0 passed, 1 failed, in T s
                """);
    }

    @Test
    void casesCanBeChosen() {
        assertThat(PackTests.of(pack.folder()).only("hose").run().results()).hasSize(3);
        assertThat(PackTests.of(pack.folder()).only("all.cases").run().results())
                .hasSize(10);
        assertThatThrownBy(() -> PackTests.of(pack.folder()).only("hoes").run())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no case of which the file, the criterion or the name contains 'hoes'");
    }

    @Test
    void onlyWhatCanBeChosenIsRead() {
        pack.edit("pack.yaml", "gas/all.drl", "gas/all.drl, gas/more.drl");
        pack.write(
                "gas/more.drl",
                """
                package gas;
                import io.firegrade.facts.*;

                """
                        + WorkbenchPack.CRITERIA
                                .substring(WorkbenchPack.CRITERIA.indexOf("rule \"gas-hose"))
                                .replace("gas-hose-long", "gas-hose-very-long"));
        pack.write("gas/more.cases.yaml", """
                cases:
                  - { criterion: gas-hose-very-long, name: "\\u8d85\\u957f", base: sohp, expect: HAZARD }
                """);
        assertThatThrownBy(() -> PackTests.of(pack.folder()).run()).hasMessageContaining("there is no base 'sohp'");
        assertThatThrownBy(() -> PackTests.of(pack.folder()).only("超长").run())
                .as("a name can be written in other letters than those it consists of")
                .hasMessageContaining("there is no base 'sohp'");
        assertThatThrownBy(() -> PackTests.of(pack.folder()).only("more").run())
                .hasMessageContaining("there is no base 'sohp'");
        assertThat(PackTests.of(pack.folder()).only("gas-hose-long").run().results())
                .hasSize(3);
        assertThat(PackTests.of(pack.folder())
                        .only("gas-hose-long")
                        .only("恰为")
                        .run()
                        .results())
                .hasSize(1);

        pack.write("gas/more.cases.yaml", "cases: [");
        assertThat(PackTests.of(pack.folder()).only("gas-hose-long").run().results())
                .hasSize(3);
        assertThat(PackCoverage.of(pack.folder())
                        .only("gas-hose-long")
                        .measure()
                        .criteria())
                .hasSize(1);
        assertThat(PackMutation.of(pack.folder())
                        .only("gas-hose-long")
                        .run(file -> {})
                        .survivors())
                .isEmpty();
        assertThatThrownBy(() -> PackTests.of(pack.folder()).run()).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> PackCoverage.of(pack.folder()).measure()).isInstanceOf(InputException.class);
    }

    @Test
    void casesWithoutCriterionOrCasesAreRefused() throws Exception {
        pack.edit("gas/all.cases.yaml", "criterion: gas-hose-long, name: 未量", "criterion: gas-hose-lang, name: 未量");
        assertThatThrownBy(() -> PackTests.of(pack.folder()).run())
                .isInstanceOf(InputException.class)
                .extracting(e -> pack.plain(String.valueOf(e.getMessage())))
                .asString()
                .startsWith("gas/all.cases.yaml:11:5 there is no criterion 'gas-hose-lang', did you mean"
                        + " 'gas-hose-long'?\n");
        Files.delete(pack.folder().resolve("gas/all.cases.yaml"));
        assertThatThrownBy(() -> PackTests.of(pack.folder()).run())
                .isInstanceOf(InputException.class)
                .extracting(e -> pack.plain(String.valueOf(e.getMessage())))
                .isEqualTo("pack.yaml:1:1 the pack has no cases: write them beside its criteria, such as"
                        + " gas/cylinders.cases.yaml beside gas/cylinders.drl");
    }

    @Test
    void aGradeStandsWithAFindingOnly() {
        pack.edit("gas/all.cases.yaml", "expect: CLEAR }", "expect: CLEAR, grade: MAJOR }");
        assertThatThrownBy(() -> PackTests.of(pack.folder()).run())
                .isInstanceOf(InputException.class)
                .extracting(e -> pack.plain(String.valueOf(e.getMessage())))
                .asString()
                .startsWith(
                        "gas/all.cases.yaml:4:151 a grade is that of a finding, and where a case expects CLEAR there is"
                                + " none: take the grade out, or expect HAZARD\n");
    }

    @Test
    void whatACaseExpectsIsChecked() {
        pack.edit("gas/all.cases.yaml", "/rooms: none", "rooms: none");
        pack.edit("gas/all.cases.yaml", "/gasCylinders/nominalKg: 99", "/gasCylinders/nominalKg: [ 99 ]");
        assertThatThrownBy(() -> PackTests.of(pack.folder()).run())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("evidence is a JSON Pointer such as /rooms/0/use, not 'rooms'")
                .hasMessageContaining("evidence takes the value that it must show, 'none' or 'present', not a list");
    }

    @Test
    void junitXmlHasASuiteForEachFileAndATestForEachCase() throws Exception {
        pack.edit("gas/all.drl", "$total >= 100", "$total > 100");
        Path file = pack.folder().resolve("out/junit.xml");
        JUnitXml.write(PackTests.of(pack.folder()).run(), file);
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(file))));
        Element suites = xml.getDocumentElement();
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("name")).endsWith("gas/all.cases.yaml");
        assertThat(suite.getAttribute("tests")).isEqualTo("10");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getAttribute("errors")).isEqualTo("0");
        assertThat(suite.getAttribute("skipped")).isEqualTo("0");
        assertThat(suite.getAttribute("time")).matches("[0-9]+\\.[0-9]{3}");
        Element first = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(first.getAttribute("classname")).isEqualTo("gas-too-much");
        assertThat(first.getAttribute("name")).isEqualTo("恰为100千克");
        assertThat(first.getAttribute("line")).isEqualTo("2");
        Element failure = (Element) first.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("verdict");
        assertThat(failure.getAttribute("message")).startsWith("expected HAZARD, was CLEAR; expected the grade");
        assertThat(failure.getTextContent()).contains("(> 100 kg)");
        Element third = (Element) suite.getElementsByTagName("testcase").item(2);
        assertThat(third.getElementsByTagName("failure").getLength()).isZero();
    }
}
