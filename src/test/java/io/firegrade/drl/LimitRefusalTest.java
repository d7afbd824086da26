package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitRefusalTest {

    @Test
    void bracketsAreNotDeep() {
        assertThat(Drl.refusal("""
                $r : Room()
                not ( not ( not ( not ( not Exit() ) ) ) )
                """)).isEqualTo("""
                a.drl:7:17 'not', 'exists' and brackets are nested more than 4 deep: split the criterion
                    not ( not ( not ( not ( not Exit() ) ) ) )
                                    ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 > (((((((((((((((((1))))))))))))))))) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:38 brackets of a condition are nested more than 16 deep: split the criterion
                    $r : Room( areaM2 > (((((((((((((((((1))))))))))))))))) )
                                                         ^""");
    }

    @Test
    void patternsAreFew() {
        assertThat(Drl.refusal("""
                $r : Room()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                not Exit()
                """)).isEqualTo("""
                a.drl:3:6 a criterion has at most 16 patterns: split it
                    rule "the-rule"
                         ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                ( Exit() or Stair() )
                ( Exit() or Stair() )
                ( Exit() or Stair() )
                ( Exit() or Stair() )
                ( Exit() or Stair() )
                ( Exit() or Stair() )
                ( Exit() or Stair() )
                ( Exit() or Stair() )
                """)).isEqualTo("""
                a.drl:3:6 a criterion has at most 16 patterns: split it
                    rule "the-rule"
                         ^
                a.drl:3:6 its branches of 'or' combine in 256 ways, and Drools makes a rule of each: at most 64, split the criterion
                    rule "the-rule"
                         ^
                a.drl:9:3 more than 3 patterns hold together without a join, so that their facts combine in too many ways: join this one to one above, such as room == $r.id, or split the criterion
                    ( Exit() or Stair() )
                      ^
                a.drl:9:13 more than 3 patterns hold together without a join, so that their facts combine in too many ways: join this one to one above, such as room == $r.id, or split the criterion
                    ( Exit() or Stair() )
                                ^""");
    }

    @Test
    void aConditionComputesALittle() {
        assertThat(Drl.criterion("""
                $e : Exit()
                Exit( this == $e, persons +1+1+1+1+1+1+1+1+1 *1*1*1 -1-1-1-1-1-1-1-1 > 3, persons + 1 > 3 )
                """).id()).isEqualTo("the-rule");
        assertThat(Drl.refusal("""
                $e : Exit()
                Exit( this == $e, persons +1+1+1+1+1+1+1+1+1 *1*1*1 -1-1-1-1-1-1-1-1-1 > 3 )
                """)).isEqualTo("""
                a.drl:7:69 a condition computes with more than 20 signs: split the criterion
                    Exit( this == $e, persons +1+1+1+1+1+1+1+1+1 *1*1*1 -1-1-1-1-1-1-1-1-1 > 3 )
                                                                                        ^""");
    }

    @Test
    void callsAreNotDeep() {
        assertThat(Drl.criterion("""
                $d : Drill()
                Drill( this == $d, Dates.plusDays( Dates.plusDays( Dates.plusDays( heldOn, 1 ), 1 ), 1 )
                        < Dates.plusDays( Dates.of( 2025, 1, 1 ), 1 ) )
                """).id()).isEqualTo("the-rule");
        assertThat(Drl.refusal("""
                $d : Drill()
                Drill( Dates.plusDays( Dates.plusDays( Dates.plusDays( Dates.plusDays( heldOn, 1 ), 1 ), 1 ), 1 ) < $x )
                """)).isEqualTo("""
                a.drl:7:56 calls are nested more than 3 deep: add up their steps
                    Drill( Dates.plusDays( Dates.plusDays( Dates.plusDays( Dates.plusDays( heldOn, 1 ), 1 ), 1 ), 1 ) < $x )
                                                                           ^""");
    }
}
