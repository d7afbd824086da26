package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionsOutsideTheLanguageTest {

    @Test
    void calls() {
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( eval( true ) )
                """)).isEqualTo("""
                a.drl:7:7 a criterion calls nothing but Dates.of, Dates.plusDays, Dates.plusMonths and Dates.plusYears, not 'eval'
                    Exit( eval( true ) )
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( id.length() > 3 )
                """)).isEqualTo("""
                a.drl:7:7 a criterion calls nothing but Dates.of, Dates.plusDays, Dates.plusMonths and Dates.plusYears, not 'id.length'
                    Exit( id.length() > 3 )
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( System.exit( 1 ) == 1 )
                """)).isEqualTo("""
                a.drl:7:7 a criterion calls nothing but Dates.of, Dates.plusDays, Dates.plusMonths and Dates.plusYears, not 'System.exit'
                    Exit( System.exit( 1 ) == 1 )
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( java.lang.System.exit( 1 ) == 1 )
                """)).isEqualTo("""
                a.drl:7:16 a name has at most two parts, such as $room.use or Gas.LPG
                    Exit( java.lang.System.exit( 1 ) == 1 )
                                   ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( new Exit( "a" ) == 1 )
                """)).isEqualTo("""
                a.drl:7:11 found 'Exit': this pattern is not closed: expected ',' or ')'
                    Exit( new Exit( "a" ) == 1 )
                              ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( getId() == id )
                """)).isEqualTo("""
                a.drl:7:7 a criterion calls nothing but Dates.of, Dates.plusDays, Dates.plusMonths and Dates.plusYears, not 'getId'
                    Exit( getId() == id )
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( Dates.now() > Dates.of( 2025, 1, 1 ) )
                """)).isEqualTo("""
                a.drl:7:7 a criterion calls nothing but Dates.of, Dates.plusDays, Dates.plusMonths and Dates.plusYears, not 'Dates.now'
                    Exit( Dates.now() > Dates.of( 2025, 1, 1 ) )
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( $r.areaM2.intValue() > 3 )
                """)).isEqualTo("""
                a.drl:7:16 a name has at most two parts, such as $room.use or Gas.LPG
                    Exit( $r.areaM2.intValue() > 3 )
                                   ^""");
    }

    @Test
    void operators() {
        assertThat(Drl.refusal("""
                $r : Room( areaM2 / 2 > 1 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 '/' is not in the criterion language: write a ratio as products, such as $bad * 100 > $all * 50
                    $r : Room( areaM2 / 2 > 1 )
                                      ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 % 2 > 1 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 '%' is not in the criterion language: write a ratio as products, such as $bad * 100 > $all * 50
                    $r : Room( areaM2 % 2 > 1 )
                                      ^""");
        assertThat(Drl.refusal("""
                $r : Room( storey matches ".*" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 'matches' is not in the criterion language: compare with ==, < or in ( … )
                    $r : Room( storey matches ".*" )
                                      ^""");
        assertThat(Drl.refusal("""
                $r : Room( storey contains "a" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 'contains' is not in the criterion language: compare with ==, < or in ( … )
                    $r : Room( storey contains "a" )
                                      ^""");
        assertThat(Drl.refusal("""
                $r : Room( storey not matches ".*" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 'not' is not in the criterion language: compare with ==, < or in ( … )
                    $r : Room( storey not matches ".*" )
                                      ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 > 5 or areaM2 < 1 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:23 'or' stands between patterns: between conditions write ||
                    $r : Room( areaM2 > 5 or areaM2 < 1 )
                                          ^""");
        assertThat(Drl.refusal("""
                $r : Room( storey memberOf $x )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 'memberOf' is not in the criterion language: compare with ==, < or in ( … )
                    $r : Room( storey memberOf $x )
                                      ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 > 5 && < 10 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:26 found '<': each comparison names its field, such as areaM2 > 5 && areaM2 < 10
                    $r : Room( areaM2 > 5 && < 10 )
                                             ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 > 5 ? true : false )
                Exit()
                """)).isEqualTo("""
                a.drl:6:23 '?' is not in the criterion language
                    $r : Room( areaM2 > 5 ? true : false )
                                          ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 > 5 & areaM2 < 9 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:23 '&' is not in the criterion language
                    $r : Room( areaM2 > 5 & areaM2 < 9 )
                                          ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 = 5 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 '=' is not in the criterion language: equal is written ==
                    $r : Room( areaM2 = 5 )
                                      ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 => 5, areaM2 =< 9, areaM2 = > 7 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 '=>' is not in the criterion language: at least is written >=
                    $r : Room( areaM2 => 5, areaM2 =< 9, areaM2 = > 7 )
                                      ^
                a.drl:6:32 '=<' is not in the criterion language: at most is written <=
                    $r : Room( areaM2 => 5, areaM2 =< 9, areaM2 = > 7 )
                                                   ^
                a.drl:6:45 '=' is not in the criterion language: equal is written ==
                    $r : Room( areaM2 => 5, areaM2 =< 9, areaM2 = > 7 )
                                                                ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 > 5 and areaM2 < 9 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:23 'and' stands between patterns: between conditions write &&
                    $r : Room( areaM2 > 5 and areaM2 < 9 )
                                          ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 <> 5 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:20 found '>': each comparison names its field, such as areaM2 > 5 && areaM2 < 10
                    $r : Room( areaM2 <> 5 )
                                       ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 === 5 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:21 found '=', expected a value: a field, a binding, a number, a text or a constant
                    $r : Room( areaM2 === 5 )
                                        ^""");
    }

    @Test
    void casts() {
        assertThat(Drl.refusal("""
                $r : Room( (int) areaM2 > 3 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:18 found 'areaM2': this pattern is not closed: expected ',' or ')'
                    $r : Room( (int) areaM2 > 3 )
                                     ^""");
        assertThat(Drl.refusal("""
                $r : Room( this#Room.areaM2 > 3 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:16 '#' is not in the criterion language
                    $r : Room( this#Room.areaM2 > 3 )
                                   ^""");
    }

    @Test
    void whatIsNoComparison() {
        assertThat(Drl.refusal("""
                $r : Room( openToDining )
                Exit()
                """)).isEqualTo("""
                a.drl:6:12 a condition compares: write == true or == false
                    $r : Room( openToDining )
                               ^""");
        assertThat(Drl.refusal("""
                $r : Room( !openToDining )
                Exit()
                """)).isEqualTo("""
                a.drl:6:13 a '!' stands before a bracket: write !( … ), or compare with == false
                    $r : Room( !openToDining )
                                ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:12 this is a value, and a condition compares values: add a comparison, such as >= 100
                    $r : Room( areaM2 )
                               ^""");
        assertThat(Drl.refusal("""
                $r : Room( true )
                Exit()
                """)).isEqualTo("""
                a.drl:6:12 a condition compares: write == true or == false
                    $r : Room( true )
                               ^""");
        assertThat(Drl.refusal("""
                $r : Room( !( openToDining ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:15 a condition compares: write == true or == false
                    $r : Room( !( openToDining ) )
                                  ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 > 5 && true )
                Exit()
                """)).isEqualTo("""
                a.drl:6:26 a condition compares: write == true or == false
                    $r : Room( areaM2 > 5 && true )
                                             ^""");
        assertThat(Drl.refusal("""
                $r : Room( ( areaM2 > 5 ) > 3 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:14 a condition stands where a value belongs
                    $r : Room( ( areaM2 > 5 ) > 3 )
                                 ^""");
        assertThat(Drl.refusal("""
                $r : Room( in ( 1 ) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:12 a criterion calls nothing but Dates.of, Dates.plusDays, Dates.plusMonths and Dates.plusYears, not 'in'
                    $r : Room( in ( 1 ) )
                               ^""");
    }

    @Test
    void nullIsNoValue() {
        assertThat(Drl.refusal("""
                $r : Room( use == null )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 'null' is not in the criterion language: what is not established is unknown by itself
                    $r : Room( use == null )
                                      ^""");
        assertThat(Drl.refusal("""
                $r : Room( use != null )
                Exit()
                """)).isEqualTo("""
                a.drl:6:19 'null' is not in the criterion language: what is not established is unknown by itself
                    $r : Room( use != null )
                                      ^""");
    }
}
