package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownNameTest {

    @Test
    void anUnknownTypeIsRefused() {
        assertThat(Drl.refusal("""
                $r : Roon()
                Exit()
                """)).isEqualTo("""
                a.drl:6:6 unknown type 'Roon', did you mean 'Room'?
                    $r : Roon()
                         ^""");
        assertThat(Drl.refusal("""
                $r : Zzzzzz()
                Exit()
                """)).isEqualTo("""
                a.drl:6:6 unknown type 'Zzzzzz'
                    $r : Zzzzzz()
                         ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                not ( Exit() and Gas() )
                """)).isEqualTo("""
                a.drl:7:18 unknown type 'Gas'
                    not ( Exit() and Gas() )
                                     ^""");
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertThat(Drl.refusal("""
                $r : Room( us == RoomUse.KITCHEN )
                Exit()
                """)).isEqualTo("""
                a.drl:6:12 unknown field 'us' of Room, did you mean 'use'?
                    $r : Room( us == RoomUse.KITCHEN )
                               ^""");
        assertThat(Drl.refusal("""
                $g : GasLeak()
                GasLeak( this == $g, zzzzzz == 1 )
                """)).isEqualTo("""
                a.drl:7:22 unknown field 'zzzzzz' of GasLeak: it has id, room, evidence, percentLel
                    GasLeak( this == $g, zzzzzz == 1 )
                                         ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( clearWidthM < $r.areaM3 )
                """)).isEqualTo("""
                a.drl:7:24 unknown field 'areaM3' of Room, did you mean 'areaM2'?
                    Exit( clearWidthM < $r.areaM3 )
                                           ^""");
    }

    @Test
    void anUnknownEnumIsRefused() {
        assertThat(Drl.refusal("""
                $r : Room( use == RomUse.KITCHEN )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 unknown name 'RomUse', did you mean 'RoomUse'?
                    $r : Room( use == RomUse.KITCHEN )
                                      ^""");
        assertThat(Drl.refusal("""
                $r : Room( use == Zzzzzz.KITCHEN )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 unknown name 'Zzzzzz'
                    $r : Room( use == Zzzzzz.KITCHEN )
                                      ^""");
    }

    @Test
    void anUnknownConstantIsRefused() {
        assertThat(Drl.refusal("""
                $c : GasCylinder( state == CylinderState.SPAR )
                Exit()
                """)).isEqualTo("""
                a.drl:6:42 unknown constant 'SPAR' of CylinderState, did you mean 'SPARE'?
                    $c : GasCylinder( state == CylinderState.SPAR )
                                                             ^""");
        assertThat(Drl.refusal("""
                $c : GasCylinder( state == CylinderState.ZZZZZ )
                Exit()
                """)).isEqualTo("""
                a.drl:6:42 unknown constant 'ZZZZZ' of CylinderState: it has IN_USE, SPARE, EMPTY
                    $c : GasCylinder( state == CylinderState.ZZZZZ )
                                                             ^""");
        assertThat(Drl.refusal("""
                $c : GasCylinder( state == SPARE )
                Exit()
                """)).isEqualTo("""
                a.drl:6:28 unknown field 'SPARE' of GasCylinder: a constant is written CylinderState.SPARE
                    $c : GasCylinder( state == SPARE )
                                               ^""");
    }

    @Test
    void aConstantWithoutItsTypeIsNoMisspeltField() {
        assertThat(Drl.refusal("""
                $h : GasHose( use == APPLIANCE, material in ( OTHER ) )
                GasHose( this == $h, APPLIANCE == use )
                """)).isEqualTo("""
                a.drl:6:22 unknown field 'APPLIANCE' of GasHose: a constant is written HoseUse.APPLIANCE
                    $h : GasHose( use == APPLIANCE, material in ( OTHER ) )
                                         ^
                a.drl:6:47 unknown field 'OTHER' of GasHose: a constant is written HoseMaterial.OTHER
                    $h : GasHose( use == APPLIANCE, material in ( OTHER ) )
                                                                  ^
                a.drl:7:22 unknown field 'APPLIANCE' of GasHose: a constant is written HoseUse.APPLIANCE
                    GasHose( this == $h, APPLIANCE == use )
                                         ^""");
    }

    @Test
    void whatHangsOnAnUnknownNameIsNotToldAgain() {
        assertThat(Drl.refusal("""
                $r : Roon( $a : areaM2 )
                Room( this == $r, areaM2 > $a )
                Exit( clearWidthM < $r.areaM2 )
                """)).isEqualTo("""
                a.drl:6:6 unknown type 'Roon', did you mean 'Room'?
                    $r : Roon( $a : areaM2 )
                         ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM3 ); $t : sum( $a ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:24 unknown field 'areaM3' of Room, did you mean 'areaM2'?
                    accumulate( Room( $a : areaM3 ); $t : sum( $a ); $t > 1 )
                                           ^""");
    }
}
