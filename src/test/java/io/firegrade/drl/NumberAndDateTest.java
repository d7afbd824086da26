package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberAndDateTest {

    @Test
    void aNumberIsWrittenInOneWay() {
        assertThat(Drl.refusal("""
                $e : Exit( clearWidthM < 1e5 )
                Room()
                """)).isEqualTo("""
                a.drl:6:26 '1e5' is no number of the language: write at most fifteen digits, and at most six after a point
                    $e : Exit( clearWidthM < 1e5 )
                                             ^""");
        assertThat(Drl.refusal("""
                $e : Exit( clearWidthM < 0x10 )
                Room()
                """)).isEqualTo("""
                a.drl:6:26 '0x10' is no number of the language: write at most fifteen digits, and at most six after a point
                    $e : Exit( clearWidthM < 0x10 )
                                             ^""");
        assertThat(Drl.refusal("""
                $e : Exit( clearWidthM < 100L )
                Room()
                """)).isEqualTo("""
                a.drl:6:26 '100L' is no number of the language: write at most fifteen digits, and at most six after a point
                    $e : Exit( clearWidthM < 100L )
                                             ^""");
        assertThat(Drl.refusal("""
                $e : Exit( clearWidthM < 1_000 )
                Room()
                """)).isEqualTo("""
                a.drl:6:26 '1_000' is no number of the language: write at most fifteen digits, and at most six after a point
                    $e : Exit( clearWidthM < 1_000 )
                                             ^""");
        assertThat(Drl.refusal("""
                $e : Exit( clearWidthM < 1.2345678 )
                Room()
                """)).isEqualTo("""
                a.drl:6:26 '1.2345678' is no number of the language: write at most fifteen digits, and at most six after a point
                    $e : Exit( clearWidthM < 1.2345678 )
                                             ^""");
        assertThat(Drl.refusal("""
                $e : Exit( clearWidthM < 1234567890123456 )
                Room()
                """)).isEqualTo("""
                a.drl:6:26 '1234567890123456' is no number of the language: write at most fifteen digits, and at most six after a point
                    $e : Exit( clearWidthM < 1234567890123456 )
                                             ^""");
    }

    @Test
    void aNumberIsNotTooLarge() {
        assertThat(Drl.criterion("""
                $e : Exit()
                Exit( this == $e, persons * 1000000000 > 0 - 1000000000, persons < 1000000000 )
                """).id()).isEqualTo("the-rule");
        assertThat(Drl.refusal("""
                $e : Exit( persons * 2 < 1000000000.000001 )
                Room()
                """)).isEqualTo("""
                a.drl:6:26 the number 1000000000.000001 is too large: write at most 1000000000
                    $e : Exit( persons * 2 < 1000000000.000001 )
                                             ^""");
        assertThat(Drl.refusal("""
                $e : Exit( persons * 2 > -1000000001 )
                Room()
                """)).isEqualTo("""
                a.drl:6:27 the number 1000000001 is too large: write at most 1000000000
                    $e : Exit( persons * 2 > -1000000001 )
                                              ^""");
    }

    @Test
    void aDateIsWrittenWithDatesOf() {
        assertThat(Drl.refusal("""
                $d : Drill( heldOn < Dates.of(  ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:22 write Dates.of( year, month, day ), such as Dates.of( 2023, 6, 1 )
                    $d : Drill( heldOn < Dates.of(  ) )
                                         ^""");
        assertThat(Drl.refusal("""
                $d : Drill( heldOn < Dates.of( 2025, 1 ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:22 write Dates.of( year, month, day ), such as Dates.of( 2023, 6, 1 )
                    $d : Drill( heldOn < Dates.of( 2025, 1 ) )
                                         ^""");
        assertThat(Drl.refusal("""
                $d : Drill( heldOn < Dates.of( 2025, 1, 1.5 ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:22 write Dates.of( year, month, day ), such as Dates.of( 2023, 6, 1 )
                    $d : Drill( heldOn < Dates.of( 2025, 1, 1.5 ) )
                                         ^""");
        assertThat(Drl.refusal("""
                $d : Drill( heldOn < Dates.of( 2025, 2, 30 ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:22 there is no day 2025-2-30
                    $d : Drill( heldOn < Dates.of( 2025, 2, 30 ) )
                                         ^""");
        assertThat(Drl.refusal("""
                $d : Drill( heldOn < Dates.of( 2025, 13, 1 ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:22 there is no day 2025-13-1
                    $d : Drill( heldOn < Dates.of( 2025, 13, 1 ) )
                                         ^""");
        assertThat(Drl.refusal("""
                $d : Drill( heldOn < Dates.of( -5, 1, 1 ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:22 the year -5 is not plausible: write one from 1800 to 2500
                    $d : Drill( heldOn < Dates.of( -5, 1, 1 ) )
                                         ^""");
        assertThat(Drl.refusal("""
                $d : Drill( heldOn < Dates.of( 999999999, 1, 1 ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:22 the year 999999999 is not plausible: write one from 1800 to 2500
                    $d : Drill( heldOn < Dates.of( 999999999, 1, 1 ) )
                                         ^""");
        assertThat(Drl.refusal("""
                $d : Drill( heldOn < Dates.of( 99999999999, 1, 1 ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:22 write Dates.of( year, month, day ), such as Dates.of( 2023, 6, 1 )
                    $d : Drill( heldOn < Dates.of( 99999999999, 1, 1 ) )
                                         ^""");
    }

    @Test
    void aDateIsMovedByAWholeNumber() {
        assertThat(Drl.refusal("""
                $d : Drill()
                Drill( this == $d, Dates.plusMonths( heldOn ) < Dates.of( 2025, 1, 1 ) )
                """)).isEqualTo("""
                a.drl:7:20 write Dates.plusMonths( a date, a whole number ), such as Dates.plusMonths( heldOn, 6 )
                    Drill( this == $d, Dates.plusMonths( heldOn ) < Dates.of( 2025, 1, 1 ) )
                                       ^""");
        assertThat(Drl.refusal("""
                $d : Drill()
                Drill( this == $d, Dates.plusMonths( heldOn, 1.5 ) < Dates.of( 2025, 1, 1 ) )
                """)).isEqualTo("""
                a.drl:7:20 write Dates.plusMonths( a date, a whole number ), such as Dates.plusMonths( heldOn, 6 )
                    Drill( this == $d, Dates.plusMonths( heldOn, 1.5 ) < Dates.of( 2025, 1, 1 ) )
                                       ^""");
        assertThat(Drl.refusal("""
                $d : Drill()
                Drill( this == $d, Dates.plusMonths( heldOn, 100001 ) < Dates.of( 2025, 1, 1 ) )
                """)).isEqualTo("""
                a.drl:7:20 write Dates.plusMonths( a date, a whole number ), such as Dates.plusMonths( heldOn, 6 )
                    Drill( this == $d, Dates.plusMonths( heldOn, 100001 ) < Dates.of( 2025, 1, 1 ) )
                                       ^""");
        assertThat(Drl.refusal("""
                $d : Drill()
                Drill( this == $d, Dates.plusMonths( heldOn, kind ) < Dates.of( 2025, 1, 1 ) )
                """)).isEqualTo("""
                a.drl:7:20 write Dates.plusMonths( a date, a whole number ), such as Dates.plusMonths( heldOn, 6 )
                    Drill( this == $d, Dates.plusMonths( heldOn, kind ) < Dates.of( 2025, 1, 1 ) )
                                       ^""");
        assertThat(Drl.refusal("""
                $d : Drill()
                Drill( this == $d, Dates.plusMonths( 6, heldOn ) < Dates.of( 2025, 1, 1 ) )
                """)).isEqualTo("""
                a.drl:7:20 write Dates.plusMonths( a date, a whole number ), such as Dates.plusMonths( heldOn, 6 )
                    Drill( this == $d, Dates.plusMonths( 6, heldOn ) < Dates.of( 2025, 1, 1 ) )
                                       ^""");
        assertThat(Drl.refusal("""
                $d : Drill()
                Drill( this == $d, Dates.plusMonths( id, 6 ) < Dates.of( 2025, 1, 1 ) )
                """)).isEqualTo("""
                a.drl:7:38 Dates.plusMonths moves a date, and this is the id of a Drill
                    Drill( this == $d, Dates.plusMonths( id, 6 ) < Dates.of( 2025, 1, 1 ) )
                                                         ^""");
    }
}
