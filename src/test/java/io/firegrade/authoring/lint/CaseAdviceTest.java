package io.firegrade.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.authoring.WorkbenchPack;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cases show. */
class CaseAdviceTest {

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = WorkbenchPack.in(folder);
    }

    @Test
    void criterionWithoutCasesOfAVerdict() {
        pack.edit(
                "gas/all.cases.yaml",
                "  - { criterion: gas-hose-long, name: 恰为2米, base: shop, with: { gasHoses: [ { id: h1, lengthM: 2 } ] }, expect: CLEAR }\n",
                "");
        pack.edit(
                "gas/all.cases.yaml",
                "  - { criterion: gas-hose-long, name: 未量, base: shop, with: { gasHoses: [ { id: h1 } ] }, expect: UNKNOWN }\n",
                "");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:17:1 warning: 'gas-hose-long' has no case that expects CLEAR, UNKNOWN: add one of each to gas/all.cases.yaml [missing-case]
                    rule "gas-hose-long"
                    ^
                gas/all.drl:25:26 warning: no case shows 'GasHose.lengthM > 2' exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides [boundary]
                        GasHose( this == $h, lengthM > 2 )
                                             ^

                pack: 0 errors, 2 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void criterionWithoutCases() {
        pack.edit(
                "gas/all.cases.yaml",
                "  - { criterion: gas-hose-long, name: 恰为2米, base: shop, with: { gasHoses: [ { id: h1, lengthM: 2 } ] }, expect: CLEAR }\n  - { criterion: gas-hose-long, name: 2.1米, base: shop, with: { gasHoses: [ { id: h1, lengthM: 2.1 }, { id: h2, lengthM: 1 } ] }, expect: HAZARD, subjects: [ h1 ] }\n  - { criterion: gas-hose-long, name: 未量, base: shop, with: { gasHoses: [ { id: h1 } ] }, expect: UNKNOWN }\n",
                "");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:17:1 warning: 'gas-hose-long' has no case that expects HAZARD, CLEAR, UNKNOWN: add one of each to gas/all.cases.yaml [missing-case]
                    rule "gas-hose-long"
                    ^

                pack: 0 errors, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void limitThatNoCaseReaches() {
        pack.edit(
                "gas/all.cases.yaml",
                "恰为2米, base: shop, with: { gasHoses: [ { id: h1, lengthM: 2 }",
                "1.9米, base: shop, with: { gasHoses: [ { id: h1, lengthM: 1.9 }");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:26 warning: no case shows 'GasHose.lengthM > 2' exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides [boundary]
                        GasHose( this == $h, lengthM > 2 )
                                             ^

                pack: 0 errors, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void limitThatNeverDecides() {
        pack.edit(
                "gas/all.drl",
                "GasHose( this == $h, lengthM > 2 )",
                "GasHose( this == $h, lengthM > 2, use == HoseUse.APPLIANCE )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:26 warning: no case shows 'GasHose.lengthM > 2' met, nor not met, nor exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides [boundary]
                        GasHose( this == $h, lengthM > 2, use == HoseUse.APPLIANCE )
                                             ^

                pack: 0 errors, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void caseThatSaysNothing() {
        pack.edit("gas/all.cases.yaml", "name: 未量", """
                name: 有灭火器, base: shop, with: { extinguishers: [] }, expect: NOT_APPLICABLE }
                  - { criterion: gas-hose-long, name: 未量""");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.cases.yaml:11:5 warning: this case says nothing that 'gas-hose-long' reads, so it examines nothing: say one of gasHoses (lengthM), or take the case out [idle-case]
                      - { criterion: gas-hose-long, name: 有灭火器, base: shop, with: { extinguishers: [] }, expect: NOT_APPLICABLE }
                        ^

                pack: 0 errors, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void caseThatRestatesItsBase() {
        pack.edit("gas/all.cases.yaml", "name: 未量", """
                name: 没有软管, base: shop, with: { gasHoses: [] }, expect: NOT_APPLICABLE }
                  - { criterion: gas-hose-long, name: 未量""");
        assertThat(LintRun.text(pack)).isEqualTo("""
                pack: 0 errors, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void sameCaseTwice() {
        pack.edit("gas/all.cases.yaml", "name: 未量", """
                name: 又是未量, base: shop, with: { gasHoses: [ { id: h1 } ] }, expect: UNKNOWN }
                  - { criterion: gas-hose-long, name: 未量""");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.cases.yaml:12:5 warning: this case is the same inspection as that in line 11: take one out, or change what it was meant to show [same-case]
                      - { criterion: gas-hose-long, name: 未量, base: shop, with: { gasHoses: [ { id: h1 } ] }, expect: UNKNOWN }
                        ^

                pack: 0 errors, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }
}
