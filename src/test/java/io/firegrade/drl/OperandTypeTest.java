package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperandTypeTest {

    @Test
    void anEnumIsNoText() {
        assertThat(Drl.refusal("""
                $r : Room( use == "KITCHEN" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 these cannot be compared: a RoomUse and a text: write RoomUse.KITCHEN
                    $r : Room( use == "KITCHEN" )
                                      ^""");
        assertThat(Drl.refusal("""
                $r : Room( use in ( RoomUse.STORE, "Kitchen" ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:36 these cannot be compared: a RoomUse and a text
                    $r : Room( use in ( RoomUse.STORE, "Kitchen" ) )
                                                       ^""");
    }

    @Test
    void aNumberIsNoText() {
        assertThat(Drl.refusal("""
                $r : Room( areaM2 >= "5" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:22 these cannot be compared: a number and a text: write 5 without quotes
                    $r : Room( areaM2 >= "5" )
                                         ^""");
        assertThat(Drl.refusal("""
                $p : Premises( name == 5 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:24 these cannot be compared: a text and a number
                    $p : Premises( name == 5 )
                                           ^""");
    }

    @Test
    void aReferenceIsNoText() {
        assertThat(Drl.refusal("""
                $r : Room( storey == "2F" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:22 these cannot be compared: the id of a Storey and a text: ids belong to one inspection, compare with $x.id or another reference
                    $r : Room( storey == "2F" )
                                         ^""");
    }

    @Test
    void aDateIsNoText() {
        assertThat(Drl.refusal("""
                $d : Drill( heldOn < "2025-01-01" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:22 these cannot be compared: a date and a text: write Dates.of( year, month, day )
                    $d : Drill( heldOn < "2025-01-01" )
                                         ^""");
    }

    @Test
    void enumsDiffer() {
        assertThat(Drl.refusal("""
                $r : Room( use == Gas.LPG )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 these cannot be compared: a RoomUse and a Gas
                    $r : Room( use == Gas.LPG )
                                      ^""");
    }

    @Test
    void idsOfDifferentTypesDiffer() {
        assertThat(Drl.refusal("""
                $r : Room( id == storey )
                Exit()
                """)).isEqualTo("""
                a.drl:6:18 these cannot be compared: the id of a Room and the id of a Storey
                    $r : Room( id == storey )
                                     ^""");
        assertThat(Drl.refusal("""
                $e : Exit()
                GasCylinder( room == $e.id )
                """)).isEqualTo("""
                a.drl:7:22 these cannot be compared: the id of a Room and the id of an Exit
                    GasCylinder( room == $e.id )
                                         ^""");
    }

    @Test
    void orderIsForNumbersAndDates() {
        assertThat(Drl.refusal("""
                $r : Room( use > RoomUse.KITCHEN )
                Exit()
                """)).isEqualTo("""
                a.drl:6:16 '>' compares numbers and dates, and this is a RoomUse: use ==, != or in
                    $r : Room( use > RoomUse.KITCHEN )
                                   ^""");
        assertThat(Drl.refusal("""
                $r : Room( openToDining >= true )
                Exit()
                """)).isEqualTo("""
                a.drl:6:25 '>=' compares numbers and dates, and this is true or false: use ==, != or in
                    $r : Room( openToDining >= true )
                                            ^""");
        assertThat(Drl.refusal("""
                $p : Premises( name < "b" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:21 '<' compares numbers and dates, and this is a text: use ==, != or in
                    $p : Premises( name < "b" )
                                        ^""");
    }

    @Test
    void listsAreForConstantsAndTexts() {
        assertThat(Drl.refusal("""
                $r : Room( areaM2 in ( 1, 2 ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:12 'in' is for constants and texts: compare numbers and dates with ==, < or >
                    $r : Room( areaM2 in ( 1, 2 ) )
                               ^""");
        assertThat(Drl.refusal("""
                $r : Room( use in ( RoomUse.KITCHEN, use ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:38 a list holds constants only
                    $r : Room( use in ( RoomUse.KITCHEN, use ) )
                                                         ^""");
        assertThat(Drl.refusal("""
                $r : Room( use not in ( RoomUse.STORE, RoomUse.STORE ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:40 this value stands in the list twice
                    $r : Room( use not in ( RoomUse.STORE, RoomUse.STORE ) )
                                                           ^""");
        assertThat(Drl.refusal("""
                $r : Room( use in () )
                Exit()
                """)).isEqualTo("""
                a.drl:6:20 found ')', expected a value: a field, a binding, a number, a text or a constant
                    $r : Room( use in () )
                                       ^""");
    }

    @Test
    void arithmeticIsForNumbers() {
        assertThat(Drl.refusal("""
                $r : Room( use + 1 > 2 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:12 '+' computes with numbers, and this is a RoomUse
                    $r : Room( use + 1 > 2 )
                               ^""");
        assertThat(Drl.refusal("""
                $d : Drill( heldOn + 30 < Dates.of( 2025, 1, 1 ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:13 '+' computes with numbers, and this is a date
                    $d : Drill( heldOn + 30 < Dates.of( 2025, 1, 1 ) )
                                ^""");
    }

    @Test
    void aWholeNumberNeverEqualsAFraction() {
        assertThat(Drl.refusal("""
                $e : Exit( persons == clearWidthM )
                Room()
                """)).isEqualTo("""
                a.drl:6:20 '==' between a whole number and a decimal number can miss by a fraction: compare with <= or >=
                    $e : Exit( persons == clearWidthM )
                                       ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( clearWidthM != $r.persons )
                """)).isEqualTo("""
                a.drl:7:19 '!=' between a whole number and a decimal number can miss by a fraction: compare with <= or >=
                    Exit( clearWidthM != $r.persons )
                                      ^""");
        assertThat(Drl.refusal("""
                $e : Exit( persons < 2.5 )
                Room()
                """)).isEqualTo("""
                a.drl:6:22 no fact has this value: Exit.persons takes whole numbers
                    $e : Exit( persons < 2.5 )
                                         ^""");
        assertThat(Drl.refusal("""
                $e : Exit( persons < 3000000000 )
                Room()
                """)).isEqualTo("""
                a.drl:6:22 the number 3000000000 is too large: write at most 1000000000
                    $e : Exit( persons < 3000000000 )
                                         ^""");
    }

    @Test
    void aValueThatNoFactHasIsRefused() {
        assertThat(Drl.refusal("""
                $e : Exit( clearWidthM < 800 )
                Room()
                """)).isEqualTo("""
                a.drl:6:26 no fact has this value: Exit.clearWidthM = 800 is out of range: it is from 0 to 50 m
                    $e : Exit( clearWidthM < 800 )
                                             ^""");
        assertThat(Drl.refusal("""
                $e : Exit( -1 < clearWidthM )
                Room()
                """)).isEqualTo("""
                a.drl:6:13 no fact has this value: Exit.clearWidthM = -1 is out of range: it is from 0 to 50 m
                    $e : Exit( -1 < clearWidthM )
                                ^""");
        assertThat(Drl.refusal("""
                $p : Premises( name == "" )
                Room()
                """)).isEqualTo("""
                a.drl:6:24 no fact has this value: Premises.name is blank: leave it out if it is not known
                    $p : Premises( name == "" )
                                           ^""");
        assertThat(Drl.refusal("""
                $p : Premises( name in ( "a", " " ) )
                Room()
                """)).isEqualTo("""
                a.drl:6:31 no fact has this value: Premises.name is blank: leave it out if it is not known
                    $p : Premises( name in ( "a", " " ) )
                                                  ^""");
    }

    @Test
    void constantsAreNotComparedWithEachOther() {
        assertThat(Drl.refusal("""
                $r : Room( 1 + 1 == 2 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:12 both sides are constants: compare a field or a binding
                    $r : Room( 1 + 1 == 2 )
                               ^""");
        assertThat(Drl.refusal("""
                $r : Room( Dates.plusDays( Dates.of( 2025, 1, 1 ), 1 ) > Dates.of( 2025, 1, 1 ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:12 both sides are constants: compare a field or a binding
                    $r : Room( Dates.plusDays( Dates.of( 2025, 1, 1 ), 1 ) > Dates.of( 2025, 1, 1 ) )
                               ^""");
    }
}
