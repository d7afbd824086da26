package io.firegrade.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.authoring.WorkbenchPack;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions that contradict each other or exclude nothing. */
class ConditionAdviceTest {

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = WorkbenchPack.in(folder);
    }

    @Test
    void limitsThatNoNumberMeets() {
        pack.edit(
                "gas/all.drl", "GasHose( this == $h, lengthM > 2 )", "GasHose( this == $h, lengthM > 2, lengthM < 1 )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:39 error: 'lengthM < 1' contradicts 'lengthM > 2' in line 25: no GasHose meets both; correct one of them, or write them as alternatives with || [contradiction]
                        GasHose( this == $h, lengthM > 2, lengthM < 1 )
                                                          ^

                pack: 1 error, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void constantsThatExcludeEachOther() {
        pack.edit("gas/all.drl", "GasHose()", "GasHose( use == HoseUse.OTHER )");
        pack.edit(
                "gas/all.drl",
                "GasHose( this == $h, lengthM > 2 )",
                "GasHose( this == $h, lengthM > 2, use in ( HoseUse.OXY_FUEL, HoseUse.APPLIANCE ) )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:39 error: 'use in ( HoseUse.OXY_FUEL, HoseUse.APPLIANCE )' contradicts 'use == HoseUse.OTHER' in line 24: no GasHose meets both; correct one of them, or write them as alternatives with || [contradiction]
                        GasHose( this == $h, lengthM > 2, use in ( HoseUse.OXY_FUEL, HoseUse.APPLIANCE ) )
                                                          ^

                pack: 1 error, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void conditionsThatContradictTogether() {
        pack.edit(
                "gas/all.drl",
                "GasHose( this == $h, lengthM > 2 )",
                "GasHose( this == $h, lengthM > 2, lengthM <= 3 || joints > 1, joints < 1, lengthM > 4 )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:79 error: 'lengthM > 4' contradicts what the conditions before it say together: no GasHose meets all of them; correct one of them [contradiction]
                        GasHose( this == $h, lengthM > 2, lengthM <= 3 || joints > 1, joints < 1, lengthM > 4 )
                                                                                                  ^

                pack: 1 error, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void alternativeThatContradictsItself() {
        pack.edit(
                "gas/all.drl",
                "GasHose( this == $h, lengthM > 2 )",
                "GasHose( this == $h, lengthM > 2, ( joints > 3 && joints < 2 ) || lengthM > 3 )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:26 warning: 'lengthM > 2' excludes nothing beyond '( joints > 3 && joints < 2 ) || lengthM > 3' in line 25: take it out, or correct it if something else was meant [redundant]
                        GasHose( this == $h, lengthM > 2, ( joints > 3 && joints < 2 ) || lengthM > 3 )
                                             ^
                gas/all.drl:25:55 error: 'joints < 2' contradicts 'joints > 3' in line 25: no GasHose meets both; correct one of them, or write them as alternatives with || [contradiction]
                        GasHose( this == $h, lengthM > 2, ( joints > 3 && joints < 2 ) || lengthM > 3 )
                                                                          ^

                pack: 1 error, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void patternsOfASingleFactThatContradict() {
        pack.edit(
                "gas/all.drl",
                "    not Room( use == RoomUse.CYLINDER_ROOM )",
                "    Premises( occupancy == Occupancy.DWELLING )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:13:15 error: 'occupancy == Occupancy.DWELLING' contradicts 'household == false' in line 11: no Premises meets both; correct one of them, or write them as alternatives with || [contradiction]
                        Premises( occupancy == Occupancy.DWELLING )
                                  ^

                pack: 1 error, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void limitOutsideTheRange() {
        pack.edit("gas/all.drl", "GasHose( this == $h, lengthM > 2 )", "GasHose( this == $h, lengthM < 0 )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:26 error: 'lengthM < 0' is met by no value that there can be: correct the limit or the value [contradiction]
                        GasHose( this == $h, lengthM < 0 )
                                             ^

                pack: 1 error, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void datesThatNoDayMeets() {
        pack.edit(
                "gas/all.drl",
                "GasHose( this == $h, lengthM > 2 )",
                "GasHose( this == $h, expiresOn < Dates.of( 2020, 1, 1 ), expiresOn >= Dates.of( 2021, 1, 1 ) )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:62 error: 'expiresOn >= Dates.of( 2021, 1, 1 )' contradicts 'expiresOn < Dates.of( 2020, 1, 1 )' in line 25: no GasHose meets both; correct one of them, or write them as alternatives with || [contradiction]
                        GasHose( this == $h, expiresOn < Dates.of( 2020, 1, 1 ), expiresOn >= Dates.of( 2021, 1, 1 ) )
                                                                                 ^

                pack: 1 error, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void limitThatEveryNumberMeets() {
        pack.edit(
                "gas/all.drl", "GasHose( this == $h, lengthM > 2 )", "GasHose( this == $h, lengthM > 2, joints >= 0 )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:26 warning: no case shows 'GasHose.lengthM > 2' met, nor not met, nor exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides [boundary]
                        GasHose( this == $h, lengthM > 2, joints >= 0 )
                                             ^
                gas/all.drl:25:39 warning: 'joints >= 0' excludes nothing: every value that there can be meets it, as GasHose.joints is at least 0; correct it, or take it out [always-met]
                        GasHose( this == $h, lengthM > 2, joints >= 0 )
                                                          ^

                pack: 0 errors, 2 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void alternativesThatLeaveNothingOut() {
        pack.edit(
                "gas/all.drl",
                "GasHose( this == $h, lengthM > 2 )",
                "GasHose( this == $h, lengthM > 2, use == HoseUse.OTHER || use != HoseUse.OTHER )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:26 warning: no case shows 'GasHose.lengthM > 2' met, nor not met, nor exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides [boundary]
                        GasHose( this == $h, lengthM > 2, use == HoseUse.OTHER || use != HoseUse.OTHER )
                                             ^
                gas/all.drl:25:39 warning: 'use == HoseUse.OTHER || use != HoseUse.OTHER' excludes nothing: every value that there can be meets it; correct it, or take it out [always-met]
                        GasHose( this == $h, lengthM > 2, use == HoseUse.OTHER || use != HoseUse.OTHER )
                                                          ^

                pack: 0 errors, 2 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void totalThatIsAlwaysReached() {
        pack.edit("gas/all.drl", "$total >= 100", "$total >= 0");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:12:86 warning: 'the sum of GasCylinder.nominalKg >= 0' excludes nothing: every value that there can be meets it; correct it, or take it out [always-met]
                        accumulate( GasCylinder( gas == Gas.LPG, $kg : nominalKg ); $total : sum( $kg ); $total >= 0 )
                                                                                                         ^

                pack: 0 errors, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void weakerOfTwoLimits() {
        pack.edit(
                "gas/all.drl", "GasHose( this == $h, lengthM > 2 )", "GasHose( this == $h, lengthM > 1, lengthM > 2 )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:26 warning: 'lengthM > 1' excludes nothing beyond 'lengthM > 2' in line 25: take it out, or correct it if something else was meant [redundant]
                        GasHose( this == $h, lengthM > 1, lengthM > 2 )
                                             ^

                pack: 0 errors, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }
}
