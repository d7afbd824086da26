package io.firegrade.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.authoring.WorkbenchPack;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the loader refuses, and exceptions. */
class LinterTest {

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = WorkbenchPack.in(folder);
    }

    @Test
    void nothingToFind() {
        assertThat(LintRun.text(pack)).isEqualTo("""
                pack: 0 errors, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void everythingThatIsRefused() {
        pack.edit("gas/all.drl", "lengthM > 2", "lengthm > 2");
        pack.edit("gas/all.cases.yaml", "gas: LPG, nominalKg: 99", "gas: LPH, nominalKg: 99");
        pack.edit("gas/all.drl", ", en = \"Too much gas\"", ", en = \"Too much gas.\"");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.cases.yaml:3:95 error: GasCylinder.gas does not know 'LPH', did you mean 'LPG'? [refused]
                    …n: gas-too-much, name: 99千克, base: shop, with: { gasCylinders: [ { id: c1, gas: LPH, nominalKg: 99 } ] }, expect: CLEAR, evidence: { /gasCylinders/nominalKg: 99…
                                              　　                                                     ^
                gas/all.drl:5:31 warning: the English title ends with '.': a title is no sentence, take it out [title-style]
                        @title( zh = "存瓶过多", en = "Too much gas." )
                                      　　　　        ^
                gas/all.drl:25:26 error: unknown field 'lengthm' of GasHose, did you mean 'lengthM'? [refused]
                        GasHose( this == $h, lengthm > 2 )
                                             ^

                pack: 2 errors, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void caseOfAnUnknownCriterion() {
        pack.edit("gas/all.cases.yaml", "criterion: gas-hose-long, name: 未量", "criterion: gas-hose-lon, name: 未量");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.cases.yaml:11:5 error: there is no criterion 'gas-hose-lon', did you mean 'gas-hose-long'? [refused]
                      - { criterion: gas-hose-lon, name: 未量, base: shop, with: { gasHoses: [ { id: h1 } ] }, expect: UNKNOWN }
                        ^
                gas/all.drl:17:1 warning: 'gas-hose-long' has no case that expects UNKNOWN: add one of each to gas/all.cases.yaml [missing-case]
                    rule "gas-hose-long"
                    ^

                pack: 1 error, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void missingFile() {
        pack.edit("pack.yaml", "criteria: [ gas/all.drl ]", "criteria: [ gas/al.drl ]");
        assertThat(LintRun.text(pack)).isEqualTo("""
                pack.yaml:4:13 error: there is no file 'gas/al.drl' in the pack [refused]
                    criteria: [ gas/al.drl ]
                                ^

                pack: 1 error, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void exceptionWithAReason() {
        pack.edit(
                "gas/all.drl", "GasHose( this == $h, lengthM > 2 )", "GasHose( this == $h, lengthM > 2, joints >= 0 )");
        pack.write("lint.yaml", """
                exceptions:
                  - { check: always-met, criterion: gas-hose-long, reason: it says that the number of joints was looked at }
                """);
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:26 warning: no case shows 'GasHose.lengthM > 2' met, nor not met, nor exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides [boundary]
                        GasHose( this == $h, lengthM > 2, joints >= 0 )
                                             ^

                pack: 0 errors, 1 warning, 0 notes; excepted with a reason: 1
                """);
    }

    @Test
    void exceptionsThatExceptNothing() {
        pack.edit(
                "gas/all.drl", "GasHose( this == $h, lengthM > 2 )", "GasHose( this == $h, lengthM > 2, joints >= 0 )");
        pack.write("lint.yaml", """
                exceptions:
                  - check: always-met
                    containing: [ joints >= 0, lengthM >= 0 ]
                    reason: it says that the number of joints was looked at
                  - { check: same-fact, reason: they are two }
                """);
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:26 warning: no case shows 'GasHose.lengthM > 2' met, nor not met, nor exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides [boundary]
                        GasHose( this == $h, lengthM > 2, joints >= 0 )
                                             ^
                lint.yaml:3:32 warning: no finding of 'always-met' contains 'lengthM >= 0' any longer: take it out [unused-exception]
                        containing: [ joints >= 0, lengthM >= 0 ]
                                                   ^
                lint.yaml:5:5 warning: this exception from 'same-fact' excepts nothing: take it out [unused-exception]
                      - { check: same-fact, reason: they are two }
                        ^

                pack: 0 errors, 3 warnings, 0 notes; excepted with a reason: 1
                """);
    }

    @Test
    void exceptionForAnotherCriterion() {
        pack.edit(
                "gas/all.drl", "GasHose( this == $h, lengthM > 2 )", "GasHose( this == $h, lengthM > 2, joints >= 0 )");
        pack.write("lint.yaml", """
                exceptions:
                  - { check: always-met, criterion: gas-too-much, reason: it says that the number of joints was looked at }
                """);
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:26 warning: no case shows 'GasHose.lengthM > 2' met, nor not met, nor exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides [boundary]
                        GasHose( this == $h, lengthM > 2, joints >= 0 )
                                             ^
                gas/all.drl:25:39 warning: 'joints >= 0' excludes nothing: every value that there can be meets it, as GasHose.joints is at least 0; correct it, or take it out [always-met]
                        GasHose( this == $h, lengthM > 2, joints >= 0 )
                                                          ^
                lint.yaml:2:5 warning: this exception from 'always-met' excepts nothing: take it out [unused-exception]
                      - { check: always-met, criterion: gas-too-much, reason: it says that the number of joints was looked at }
                        ^

                pack: 0 errors, 3 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void wrongExceptions() {
        pack.write("lint.yaml", """
                exceptions:
                  - { check: allways-met, criterion: gas-hose-log }
                  - { check: refused, reason: no }
                """);
        assertThat(LintRun.text(pack)).isEqualTo("""
                lint.yaml:2:5 error: an exception has no 'reason': add it [refused]
                      - { check: allways-met, criterion: gas-hose-log }
                        ^
                lint.yaml:2:14 error: check does not know 'allways-met', did you mean 'always-met'? [refused]
                      - { check: allways-met, criterion: gas-hose-log }
                                 ^
                lint.yaml:2:38 error: there is no criterion 'gas-hose-log' in this pack, did you mean 'gas-hose-long'? [refused]
                      - { check: allways-met, criterion: gas-hose-log }
                                                         ^
                lint.yaml:3:14 error: check does not know 'refused': it takes one of fill-in, contradiction, always-met, redundant, same-violation, same-fact, unused-binding, different-units, missing-case, boundary, idle-case, same-case, … [refused]
                      - { check: refused, reason: no }
                                 ^

                pack: 4 errors, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }
}
