package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StructureRefusalTest {

    @Test
    void theViolationIsThere() {
        assertThat(Drl.refusal("""
                $r : Room( use == RoomUse.KITCHEN )
                """)).isEqualTo("""
                a.drl:3:6 the violation is missing: after the subject say what is wrong with it, such as Room( this == $r, … )
                    rule "the-rule"
                         ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                $b : Building( storeys > 1 )
                """)).isEqualTo("""
                a.drl:3:6 the violation is missing: after the subject and the single types say what is wrong with it, such as Premises( this == $p, … )
                    rule "the-rule"
                         ^""");
        assertThat(Drl.refusal("""
                Room()
                """)).isEqualTo("""
                a.drl:3:6 the violation is missing: after the subject say what is wrong with it, such as Room( this == $x, … )
                    rule "the-rule"
                         ^""");
        assertThat(Drl.refusal("")).isEqualTo("""
                a.drl:3:6 the criterion has no conditions: it starts with the pattern of its subject
                    rule "the-rule"
                         ^""");
    }

    @Test
    void theSubjectComesFirst() {
        assertThat(Drl.refusal("""
                not Room()
                Exit()
                """)).isEqualTo("""
                a.drl:6:1 a criterion starts with the pattern of its subject, such as $room : Room()
                    not Room()
                    ^""");
        assertThat(Drl.refusal("""
                exists Room()
                Exit()
                """)).isEqualTo("""
                a.drl:6:1 a criterion starts with the pattern of its subject, such as $room : Room()
                    exists Room()
                    ^""");
        assertThat(Drl.refusal("""
                ( Room() or Stair() )
                Exit()
                """)).isEqualTo("""
                a.drl:6:1 a criterion starts with the pattern of its subject, such as $room : Room()
                    ( Room() or Stair() )
                    ^""");
        assertThat(Drl.refusal("""
                ( Room() and Stair() )
                Exit()
                """)).isEqualTo("""
                a.drl:6:1 a criterion starts with the pattern of its subject, such as $room : Room()
                    ( Room() and Stair() )
                    ^""");
        assertThat(Drl.refusal("""
                accumulate( Room( $i : id ); $n : count( $i ); $n > 3 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:1 a criterion starts with the pattern of its subject, such as $room : Room()
                    accumulate( Room( $i : id ); $n : count( $i ); $n > 3 )
                    ^""");
    }

    @Test
    void anAccumulateHasItsParts() {
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ) )
                """)).isEqualTo("""
                a.drl:7:33 found ')': a ';' ends the pattern of an accumulate, before its functions
                    accumulate( Room( $a : areaM2 ) )
                                                    ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); $t >= 2 )
                """)).isEqualTo("""
                a.drl:7:37 found '>=': a ':' stands between a binding and its function, such as $total : sum( $kg )
                    accumulate( Room( $a : areaM2 ); $t >= 2 )
                                                        ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); ; $t >= 2 )
                """)).isEqualTo("""
                a.drl:7:34 found ';', expected a binding, such as $total : sum( $kg )
                    accumulate( Room( $a : areaM2 ); ; $t >= 2 )
                                                     ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); sum( $a ) )
                """)).isEqualTo("""
                a.drl:7:37 found '(': a ':' stands between a binding and its function, such as $total : sum( $kg )
                    accumulate( Room( $a : areaM2 ); sum( $a ) )
                                                        ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ), $t : sum( $a ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:32 found ',': a ';' ends the pattern of an accumulate, before its functions
                    accumulate( Room( $a : areaM2 ), $t : sum( $a ); $t > 1 )
                                                   ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); $t : sum( $a + 1 ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:47 found '+': a function has one argument, a binding of the pattern
                    accumulate( Room( $a : areaM2 ); $t : sum( $a + 1 ); $t > 1 )
                                                                  ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); $t : sum(); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:43 found ')', expected a binding of the pattern, such as $kg
                    accumulate( Room( $a : areaM2 ); $t : sum(); $t > 1 )
                                                              ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( not Room(); $t : sum( $a ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:13 found 'not', expected a pattern, such as Room( use == RoomUse.KITCHEN )
                    accumulate( not Room(); $t : sum( $a ); $t > 1 )
                                ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); $t : sum( $a ) )
                """)).isEqualTo("""
                a.drl:7:34 the total '$t' is compared with nothing: add a condition, such as $t >= 2
                    accumulate( Room( $a : areaM2 ); $t : sum( $a ) )
                                                     ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); $t : sum( $a ); $t )
                """)).isEqualTo("""
                a.drl:7:50 this is a value, and a condition compares values: add a comparison, such as >= 100
                    accumulate( Room( $a : areaM2 ); $t : sum( $a ); $t )
                                                                     ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); $t : sum( $a ); areaM2 > 1 )
                """)).isEqualTo("""
                a.drl:7:50 'areaM2' is no binding: conditions on totals read bindings only, such as $total >= 100
                    accumulate( Room( $a : areaM2 ); $t : sum( $a ); areaM2 > 1 )
                                                                     ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); $t : sum( $a ); $a > 1 )
                """)).isEqualTo("""
                a.drl:7:50 nothing is bound to '$a' here, did you mean '$p'?
                    accumulate( Room( $a : areaM2 ); $t : sum( $a ); $a > 1 )
                                                                     ^""");
    }

    @Test
    void anAccumulateCountsAndAddsUp() {
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); $t : average( $a ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:39 'average' is not in the criterion language: an accumulate has sum and count
                    accumulate( Room( $a : areaM2 ); $t : average( $a ); $t > 1 )
                                                          ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); $t : min( $a ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:39 'min' is not in the criterion language: an accumulate has sum and count
                    accumulate( Room( $a : areaM2 ); $t : min( $a ); $t > 1 )
                                                          ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $a : areaM2 ); $t : max( $a ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:39 'max' is not in the criterion language: an accumulate has sum and count
                    accumulate( Room( $a : areaM2 ); $t : max( $a ); $t > 1 )
                                                          ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $u : use ); $t : sum( $u ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:41 sum adds up numbers, and '$u' is a RoomUse
                    accumulate( Room( $u : use ); $t : sum( $u ); $t > 1 )
                                                            ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room( $s : storey ); $t : count( $s ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:46 count counts facts: bind their id, such as $x : id, and write count( $x )
                    accumulate( Room( $s : storey ); $t : count( $s ); $t > 1 )
                                                                 ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room(); $t : count( $p ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:33 '$p' is no field of this accumulate's Room: bind one there, such as $x : id
                    accumulate( Room(); $t : count( $p ); $t > 1 )
                                                    ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( $r : Room(); $t : sum( $r ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:36 '$r' is no field of this accumulate's Room: bind one there, such as $x : areaM2
                    accumulate( $r : Room(); $t : sum( $r ); $t > 1 )
                                                       ^""");
        assertThat(Drl.refusal("""
                $p : Premises()
                accumulate( Room(); $t : count( $x ); $t > 1 )
                """)).isEqualTo("""
                a.drl:7:33 nothing is bound to '$x' here, did you mean '$p'?
                    accumulate( Room(); $t : count( $x ); $t > 1 )
                                                    ^""");
    }
}
