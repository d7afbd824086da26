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
                a.drl:7:17 brackets are nested more than 4 deep: split the criterion
                    not ( not ( not ( not ( not Exit() ) ) ) )
                                    ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 > (((((((((((((((((1))))))))))))))))) )
                Exit()
                """)).isEqualTo("""
                a.drl:6:37 conditions are nested more than 16 deep: split the criterion
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
                         ^""");
    }
}
