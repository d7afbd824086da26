package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BindingRefusalTest {

    @Test
    void aBindingIsBoundAboveAndOnce() {
        assertThat(Drl.refusal("""
                $room : Room()
                Exit( clearWidthM < $rom.areaM2 )
                """)).isEqualTo("""
                a.drl:7:21 nothing is bound to '$rom' here, did you mean '$room'?
                    Exit( clearWidthM < $rom.areaM2 )
                                        ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( clearWidthM < $width )
                """)).isEqualTo("""
                a.drl:7:21 nothing is bound to '$width' here
                    Exit( clearWidthM < $width )
                                        ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                $r : Exit()
                """)).isEqualTo("""
                a.drl:7:1 '$r' is bound already: choose another name
                    $r : Exit()
                    ^""");
        assertThat(Drl.refusal("""
                $r : Room( $r : areaM2 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:12 '$r' is bound already: choose another name
                    $r : Room( $r : areaM2 )
                               ^""");
        assertThat(Drl.refusal("""
                $r : Room( areaM2 > $a )
                Exit( $a : clearWidthM )
                """)).isEqualTo("""
                a.drl:6:21 nothing is bound to '$a' here, did you mean '$r'?
                    $r : Room( areaM2 > $a )
                                        ^""");
    }

    @Test
    void aBindingIsWrittenWithADollar() {
        assertThat(Drl.refusal("""
                room : Room()
                Exit()
                """)).isEqualTo("""
                a.drl:6:1 a binding starts with $ and a letter: write $room : …
                    room : Room()
                    ^""");
        assertThat(Drl.refusal("""
                $ : Room()
                Exit()
                """)).isEqualTo("""
                a.drl:6:1 a binding starts with $ and a letter, such as $room
                    $ : Room()
                    ^""");
        assertThat(Drl.refusal("""
                $r : Room( area : areaM2 )
                Exit( clearWidthM < area )
                """)).isEqualTo("""
                a.drl:6:12 a binding starts with $ and a letter: write $area : …
                    $r : Room( area : areaM2 )
                               ^
                a.drl:7:21 unknown field 'area' of Exit: it has id, storey, place, room, leadsTo, stair, designated, clearWidthM, sealed, lock, openableFromInside, releasesOnAlarm, doorType, heldOpen, opensOutward, threshold, stepDistanceM, persons, shared
                    Exit( clearWidthM < area )
                                        ^""");
        assertThat(Drl.refusal("""
                $1 : Room()
                Exit()
                """)).isEqualTo("""
                a.drl:6:1 a binding starts with $ and a letter, such as $room
                    $1 : Room()
                    ^""");
    }

    @Test
    void aBindingOfAFactIsNoValue() {
        assertThat(Drl.refusal("""
                $r : Room()
                GasCylinder( room == $r )
                """)).isEqualTo("""
                a.drl:7:22 '$r' is a whole Room: name a field of it, such as $r.id, or write this == $r
                    GasCylinder( room == $r )
                                         ^""");
        assertThat(Drl.refusal("""
                $r : Room( $a : areaM2 )
                Exit( clearWidthM < $a.areaM2 )
                """)).isEqualTo("""
                a.drl:7:21 '$a' is no fact, so it has no field 'areaM2'
                    Exit( clearWidthM < $a.areaM2 )
                                        ^""");
    }

    @Test
    void aBindingTakesAFieldAlone() {
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( $w : clearWidthM < 5 )
                """)).isEqualTo("""
                a.drl:7:24 a binding takes a field and nothing else: write $w : clearWidthM, clearWidthM … with a comma between
                    Exit( $w : clearWidthM < 5 )
                                           ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( $w : clearWidthM + 1 )
                """)).isEqualTo("""
                a.drl:7:24 a binding takes a field and nothing else: write $w : clearWidthM, clearWidthM … with a comma between
                    Exit( $w : clearWidthM + 1 )
                                           ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( $w : 5 )
                """)).isEqualTo("""
                a.drl:7:12 found '5', expected a field
                    Exit( $w : 5 )
                               ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( $w : this )
                """)).isEqualTo("""
                a.drl:7:12 unknown field 'this' of Exit: it has id, storey, place, room, leadsTo, stair, designated, clearWidthM, sealed, lock, openableFromInside, releasesOnAlarm, doorType, heldOpen, opensOutward, threshold, stepDistanceM, persons, shared
                    Exit( $w : this )
                               ^""");
    }

    @Test
    void aBindingEndsWithItsBrackets() {
        assertThat(Drl.refusal("""
                $r : Room()
                not Exit( $w : clearWidthM )
                Door( clearWidthM == $w )
                """)).isEqualTo("""
                a.drl:8:22 nothing is bound to '$w' here, did you mean '$r'?
                    Door( clearWidthM == $w )
                                         ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                ( $e : Exit() or $e : Exit() )
                Door( clearWidthM == $e.clearWidthM )
                """)).isEqualTo("""
                a.drl:8:22 nothing is bound to '$e' here, did you mean '$r'?
                    Door( clearWidthM == $e.clearWidthM )
                                         ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                accumulate( Exit( $w : clearWidthM ); $t : sum( $w ); $t > 1 )
                Door( clearWidthM == $w )
                """)).isEqualTo("""
                a.drl:8:22 nothing is bound to '$w' here, did you mean '$r'?
                    Door( clearWidthM == $w )
                                         ^""");
    }

    @Test
    void thisStandsInOneFormOnly() {
        assertThat(Drl.refusal("""
                $r : Room()
                Room( this != $r )
                """)).isEqualTo("""
                a.drl:7:7 'this' stands only once, in this == $x, where $x is a pattern above; another one is id != $x.id
                    Room( this != $r )
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Room( $r == this )
                """)).isEqualTo("""
                a.drl:7:7 'this' stands only in this == $x as a condition of its own, not inside brackets
                    Room( $r == this )
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Room( this == $r || areaM2 > 1 )
                """)).isEqualTo("""
                a.drl:7:7 'this' stands only in this == $x as a condition of its own, not inside brackets
                    Room( this == $r || areaM2 > 1 )
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Room( !( this == $r ) )
                """)).isEqualTo("""
                a.drl:7:10 'this' stands only in this == $x as a condition of its own, not inside brackets
                    Room( !( this == $r ) )
                             ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Room( this == this )
                """)).isEqualTo("""
                a.drl:7:7 'this' stands only once, in this == $x, where $x is a pattern above; another one is id != $x.id
                    Room( this == this )
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Room( this == $x )
                """)).isEqualTo("""
                a.drl:7:15 nothing is bound to '$x' here, did you mean '$r'?
                    Room( this == $x )
                                  ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Room( this == $r, this == $r )
                """)).isEqualTo("""
                a.drl:7:19 'this' stands only once, in this == $x, where $x is a pattern above; another one is id != $x.id
                    Room( this == $r, this == $r )
                                      ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Room( this > 5 )
                """)).isEqualTo("""
                a.drl:7:7 'this' stands only once, in this == $x, where $x is a pattern above; another one is id != $x.id
                    Room( this > 5 )
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Room( areaM2 > this )
                """)).isEqualTo("""
                a.drl:7:7 'this' stands only in this == $x as a condition of its own, not inside brackets
                    Room( areaM2 > this )
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room( $a : areaM2 )
                Room( this == $a )
                """)).isEqualTo("""
                a.drl:7:15 '$a' is no fact
                    Room( this == $a )
                                  ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( this == $r )
                """)).isEqualTo("""
                a.drl:7:15 '$r' is a Room, and an Exit bound above is needed
                    Exit( this == $r )
                                  ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                $e : Exit( this == $e )
                """)).isEqualTo("""
                a.drl:7:20 '$e' is this pattern itself, and an Exit bound above is needed
                    $e : Exit( this == $e )
                                       ^""");
        assertThat(Drl.refusal("""
                $r : Room( this == $r )
                Exit()
                """)).isEqualTo("""
                a.drl:6:20 '$r' is this pattern itself, and a Room bound above is needed
                    $r : Room( this == $r )
                                       ^""");
    }
}
