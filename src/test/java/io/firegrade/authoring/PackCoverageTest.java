package io.firegrade.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCoverageTest {

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = WorkbenchPack.in(folder);
    }

    @Test
    void whatIsMissingStandsUnderItsCondition() {
        assertThat(pack.plain(CoverageText.of(PackCoverage.of(pack.folder()).measure())))
                .isEqualTo("""
                        gas/all.drl:4:1 gas-too-much: 13 of 16 outcomes in 7 cases
                                $p : Premises( household == false )
                                               ^ never unknown
                                accumulate( GasCylinder( gas == Gas.LPG, $kg : nominalKg ); $total : sum( $kg ); $total >= 100 )
                                                         ^ never unknown
                                not Room( use == RoomUse.CYLINDER_ROOM )
                                          ^ never unknown

                        2 criteria with 5 conditions: 19 of 22 outcomes covered (86.36 %), 1 criteria fully
                        """);
    }

    @Test
    void verdictsThatNoCaseGivesAreTold() {
        pack.edit(
                "gas/all.cases.yaml",
                "lengthM: 2.1 }, { id: h2, lengthM: 1 } ] }, expect: HAZARD, subjects: [ h1 ] }",
                "lengthM: 1.9 } ] }, expect: CLEAR }");
        assertThat(pack.plain(CoverageText.of(
                        PackCoverage.of(pack.folder()).only("hose").measure())))
                .isEqualTo("""
                        gas/all.drl:17:1 gas-hose-long: 4 of 6 outcomes in 3 cases; no case is HAZARD
                                $h : GasHose()
                                GasHose( this == $h, lengthM > 2 )
                                                     ^ never true

                        1 criteria with 1 conditions: 4 of 6 outcomes covered (66.66 %), 0 criteria fully
                        """);
        assertThatThrownBy(() -> PackCoverage.of(pack.folder()).only("hoes"))
                .hasMessage("no criterion of which the file or the id contains 'hoes'");
    }

    @Test
    void whereThereIsNoSubjectTheCriterionIsNotApplicable() {
        pack.edit("gas/all.drl", "$h : GasHose()", "$h : GasHose( use == HoseUse.APPLIANCE )");
        pack.edit("gas/all.cases.yaml", "{ id: h1", "{ id: h1, use: APPLIANCE");
        assertThat(pack.plain(CoverageText.of(
                        PackCoverage.of(pack.folder()).only("hose").measure())))
                .startsWith("gas/all.drl:17:1 gas-hose-long: 8 of 10 outcomes in 3 cases; no case is NOT_APPLICABLE");
        pack.edit("gas/all.cases.yaml", "cases:\n", """
                cases:
                  - { criterion: gas-hose-long, name: 没有软管, base: shop, expect: NOT_APPLICABLE }
                """);
        assertThat(PackTests.of(pack.folder()).only("hose").run().passed()).isTrue();
        assertThat(pack.plain(CoverageText.of(
                        PackCoverage.of(pack.folder()).only("hose").measure())))
                .startsWith("gas/all.drl:17:1 gas-hose-long: 9 of 10 outcomes in 4 cases\n");
    }

    @Test
    void theShareIsNeverRoundedUp() {
        CriterionCoverage full =
                PackCoverage.of(pack.folder()).only("hose").measure().criteria().get(0);
        CriterionCoverage partial =
                PackCoverage.of(pack.folder()).only("much").measure().criteria().get(0);
        Coverage all = new Coverage(Collections.nCopies(5, full));
        assertThat(all.percent()).isEqualTo("100.00");
        assertThat(all.reaches(new BigDecimal("100"))).isTrue();
        Coverage almost = new Coverage(java.util.stream.Stream.concat(
                        Collections.nCopies(100_000, full).stream(), java.util.stream.Stream.of(partial))
                .toList());
        assertThat(almost.outcomes() - almost.covered()).isEqualTo(3);
        assertThat(almost.percent()).isEqualTo("99.99");
        assertThat(almost.reaches(new BigDecimal("100"))).isFalse();
        assertThat(almost.reaches(new BigDecimal("99.999"))).isTrue();
        assertThat(almost.reaches(new BigDecimal("99.9999"))).isFalse();
    }

    @Test
    void json() {
        assertThat(pack.plain(CoverageJson.of(
                        PackCoverage.of(pack.folder()).only("hose").measure())))
                .isEqualToIgnoringWhitespace("""
                        { "outcomes": 6, "covered": 6, "percent": 100.00, "criteria": [ {
                          "criterion": "gas-hose-long", "file": "gas/all.drl", "line": 17, "cases": 3, "outcomes": 6, "covered": 6,
                          "missing": [ ],
                          "conditions": [ { "line": 25, "column": 26, "possible": [ "false", "true", "unknown" ], "missing": [ ] } ]
                        } ] }
                        """);
    }
}
