package io.firegrade.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.source.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackMutationTest {

    private static final String CASES_OF_HOSES =
            WorkbenchPack.CASES.substring(WorkbenchPack.CASES.indexOf("  - { criterion: gas-hose-long"));

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = WorkbenchPack.in(folder);
    }

    @Test
    void everyKindOfMistakeIsMade() {
        assertThat(changes("hose"))
                .containsExactly(
                        "without this == $h",
                        "without lengthM > 2",
                        "lengthM > 2 → lengthM >= 2",
                        "lengthM > 2 → lengthM <= 2",
                        "lengthM > 2 → lengthM > 1",
                        "lengthM > 2 → lengthM > 3");
        pack.edit("gas/all.drl", "    GasHose( this == $h, lengthM > 2 )\n", """
                    ( exists GasHose( this == $h, use in ( HoseUse.OTHER, HoseUse.OXY_FUEL ) || !( joints > 0 ) )
                        or ( GasHose( this == $h, expiresOn < Dates.of( 2026, 1, 1 ) ) and not Room( use == RoomUse.KITCHEN ) ) )
                """);
        pack.edit("gas/all.cases.yaml", CASES_OF_HOSES, "");
        assertThat(String.join("\n", changes("hose"))).isEqualTo("""
                without or exists GasHose( this == $h, use in ( HoseUse.OTHER, HoseUse.OXY_FUEL ) || !( joints > 0 ) )
                exists GasHose( this == $h, use in ( HoseUse.OTHER, HoseUse.OXY_FUEL ) || !( joints > 0 ) ) → not GasHose( this == $h, use in ( HoseUse.OTHER, HoseUse.OXY_FUEL ) || !( joints > 0 ) )
                without this == $h
                without use in ( HoseUse.OTHER, HoseUse.OXY_FUEL ) || !( joints > 0 )
                without use in ( HoseUse.OTHER, HoseUse.OXY_FUEL )
                use in ( HoseUse.OTHER, HoseUse.OXY_FUEL ) → use not in ( HoseUse.OTHER, HoseUse.OXY_FUEL )
                use in ( HoseUse.OTHER, HoseUse.OXY_FUEL ) without HoseUse.OTHER
                use in ( HoseUse.OTHER, HoseUse.OXY_FUEL ) without HoseUse.OXY_FUEL
                use in ( HoseUse.OTHER, HoseUse.OXY_FUEL ) || !( joints > 0 ) → use in ( HoseUse.OTHER, HoseUse.OXY_FUEL ) && !( joints > 0 )
                without !( joints > 0 )
                !( joints > 0 ) → joints > 0
                joints > 0 → joints >= 0
                joints > 0 → joints <= 0
                joints > 0 → joints > 1
                without or ( GasHose( this == $h, expiresOn < Dates.of( 2026, 1, 1 ) ) and not Room( use == RoomUse.KITCHEN ) )
                without GasHose( this == $h, expiresOn < Dates.of( 2026, 1, 1 ) )
                without this == $h (2)
                without expiresOn < Dates.of( 2026, 1, 1 )
                expiresOn < Dates.of( 2026, 1, 1 ) → expiresOn <= Dates.of( 2026, 1, 1 )
                expiresOn < Dates.of( 2026, 1, 1 ) → expiresOn >= Dates.of( 2026, 1, 1 )
                expiresOn < Dates.of( 2026, 1, 1 ) → expiresOn < Dates.of( 2025, 12, 31 )
                expiresOn < Dates.of( 2026, 1, 1 ) → expiresOn < Dates.of( 2026, 1, 2 )
                without not Room( use == RoomUse.KITCHEN )
                not Room( use == RoomUse.KITCHEN ) → exists Room( use == RoomUse.KITCHEN )
                without use == RoomUse.KITCHEN
                use == RoomUse.KITCHEN → use != RoomUse.KITCHEN
                use == RoomUse.KITCHEN → use == RoomUse.DINING""");
    }

    @Test
    void goodCasesNoticeEveryMistake() {
        MutationRun run = PackMutation.of(pack.folder()).run(file -> {});
        assertThat(run.survivors()).isEmpty();
        assertThat(run.passed()).isTrue();
    }

    @Test
    void aSurvivorStandsWithItsPlace() {
        pack.edit(
                "gas/all.cases.yaml",
                "nominalKg: 99 } ] }, expect: CLEAR, evidence: { /gasCylinders/nominalKg: 99 }",
                "nominalKg: 9 } ] }, expect: CLEAR");
        List<String> told = new ArrayList<>();
        MutationRun run = PackMutation.of(pack.folder()).run(file -> told.add(pack.plain(MutationText.ofFile(file))));
        assertThat(told).containsExactly("gas/all.drl: 21 mistakes made, 20 noticed, 1 survives, in T s");
        assertThat(run.passed()).isFalse();
        assertThat(pack.plain(MutationText.of(run))).isEqualTo("""
                gas/all.drl:12:96 gas-too-much survives: $total >= 100 → $total >= 99
                        accumulate( GasCylinder( gas == Gas.LPG, $kg : nominalKg ); $total : sum( $kg ); $total >= 100 )
                                                                                                                   ^
                21 mistakes made, 20 noticed, 1 survives, in T s
                """);
    }

    @Test
    void aWrittenReasonExcusesAndIsReportedWhenItIsNotNeeded() {
        pack.edit(
                "gas/all.cases.yaml",
                "nominalKg: 99 } ] }, expect: CLEAR, evidence: { /gasCylinders/nominalKg: 99 }",
                "nominalKg: 9 } ] }, expect: CLEAR");
        pack.write("mutants.yaml", """
                mutants:
                  - criterion: gas-too-much
                    changes: [ "$total >= 100 → $total >= 99" ]
                    reason: nothing weighs 99 kg here
                """);
        MutationRun run = PackMutation.of(pack.folder()).run(file -> {});
        assertThat(run.passed()).isTrue();
        assertThat(pack.plain(MutationText.of(run)))
                .isEqualTo("21 mistakes made, 20 noticed, 1 make no difference (mutants.yaml), 0 survive, in T s\n");
        pack.write("mutants.yaml", """
                mutants:
                  - criterion: gas-too-much
                    changes: [ "$total >= 100 → $total >= 99", "$total >= 100 → $total > 100", "$total >= 10" ]
                    reason: nothing weighs 99 kg here
                  - criterion: gas-to-much
                    changes: [ x ]
                    reason: y
                """);
        assertThat(pack.plain(MutationText.of(PackMutation.of(pack.folder()).run(file -> {}))))
                .isEqualTo("""
                        mutants.yaml:3:48 this reason is not needed: the case '恰为100千克' fails by the change; take it out
                                changes: [ "$total >= 100 → $total >= 99", "$total >= 100 → $total > 100", "$total >= 10" ]
                                                                           ^
                        mutants.yaml:3:80 no such change is made in gas-too-much
                                changes: [ "$total >= 100 → $total >= 99", "$total >= 100 → $total > 100", "$total >= 10" ]
                                                                                                           ^
                        mutants.yaml:5:16 there is no criterion 'gas-to-much', did you mean 'gas-too-much'?
                              - criterion: gas-to-much
                                           ^
                        21 mistakes made, 20 noticed, 1 make no difference (mutants.yaml), 0 survive, reasons left over: 3, in T s
                        """);
    }

    @Test
    void aCaseThatFailsAsItIsComesFirst() {
        pack.edit("gas/all.cases.yaml", "name: 天然气", "name: 液化气");
        pack.edit("gas/all.cases.yaml", "gas: NATURAL_GAS", "gas: LPG");
        assertThatThrownBy(() -> PackMutation.of(pack.folder()).run(file -> {}))
                .isInstanceOf(InputException.class)
                .extracting(e -> pack.plain(String.valueOf(e.getMessage())))
                .isEqualTo("gas/all.cases.yaml:4:5 the case '液化气' of gas-too-much fails as it is:"
                        + " run 'firegrade test' and mend it first");
    }

    private List<String> changes(String word) {
        return PackMutation.of(pack.folder()).only(word).run(file -> {}).results().stream()
                .map(result -> result.mutant().change())
                .toList();
    }
}
