package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterRefusalTest {

    @Test
    void aTextStandsInDoubleQuotes() {
        assertThat(Drl.refusal("""
                $p : Premises( name == 'a' )
                Exit()
                """)).isEqualTo("""
                a.drl:6:24 found ' as a quote: a text stands between two "
                    $p : Premises( name == 'a' )
                                           ^""");
        assertThat(Drl.refusal("""
                $p : Premises( name == “晋味” )
                Exit()
                """)).isEqualTo("""
                a.drl:6:24 found “ as a quote: a text stands between two "
                    $p : Premises( name == “晋味” )
                                           ^""");
        assertThat(Drl.refusal("""
                $p : Premises( name == "a )
                Exit()
                """)).isEqualTo("""
                a.drl:6:24 this string is not closed: end it with " on the same line
                    $p : Premises( name == "a )
                                           ^
                a.drl:7:1 found 'Exit': this pattern is not closed: expected ',' or ')'
                    Exit()
                    ^""");
        assertThat(Drl.refusal("""
                $p : Premises( name == 'a )
                Exit()
                """)).isEqualTo("""
                a.drl:6:24 found ' as a quote: a text stands between two "
                    $p : Premises( name == 'a )
                                           ^
                a.drl:6:24 this string is not closed: end it with " on the same line
                    $p : Premises( name == 'a )
                                           ^
                a.drl:7:1 found 'Exit': this pattern is not closed: expected ',' or ')'
                    Exit()
                    ^""");
    }

    @Test
    void aTextHasNoEscapes() {
        assertThat(Drl.refusal("""
                $p : Premises( name == "a\\u0022b" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:26 a string has no escapes: write the character itself, or leave the backslash out
                    $p : Premises( name == "a\\u0022b" )
                                             ^""");
        assertThat(Drl.refusal("""
                $p : Premises( name == "a\\"b" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:26 a string has no escapes: write the character itself, or leave the backslash out
                    $p : Premises( name == "a\\"b" )
                                             ^
                a.drl:6:28 found 'b': this pattern is not closed: expected ',' or ')'
                    $p : Premises( name == "a\\"b" )
                                               ^
                a.drl:6:29 this string is not closed: end it with " on the same line
                    $p : Premises( name == "a\\"b" )
                                                ^""");
    }

    @Test
    void fullWidthCharactersAreNamed() {
        assertThat(Drl.refusal("""
                $r : Room（use == RoomUse.KITCHEN）
                Exit()
                """)).isEqualTo("""
                a.drl:6:10 '（' is a full-width character: outside strings and comments write '('
                    $r : Room（use == RoomUse.KITCHEN）
                             ^
                a.drl:6:33 '）' is a full-width character: outside strings and comments write ')'
                    $r : Room（use == RoomUse.KITCHEN）
                             　                      ^""");
        assertThat(Drl.refusal("""
                $r ： Room( use == RoomUse.KITCHEN， areaM2 ＞ 1 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:4 '：' is a full-width character: outside strings and comments write ':'
                    $r ： Room( use == RoomUse.KITCHEN， areaM2 ＞ 1 )
                       ^
                a.drl:6:34 '，' is a full-width character: outside strings and comments write ','
                    $r ： Room( use == RoomUse.KITCHEN， areaM2 ＞ 1 )
                       　                             ^
                a.drl:6:43 '＞' is a full-width character: outside strings and comments write '>'
                    $r ： Room( use == RoomUse.KITCHEN， areaM2 ＞ 1 )
                       　                             　        ^""");
        assertThat(Drl.refusal("""
                $r : Ｒoom( areaM2 > １0 )
                Exit()
                """)).isEqualTo("""
                a.drl:6:6 'Ｒ' is a full-width character: outside strings and comments write 'R'
                    $r : Ｒoom( areaM2 > １0 )
                         ^
                a.drl:6:21 '１' is a full-width character: outside strings and comments write '1'
                    $r : Ｒoom( areaM2 > １0 )
                         　              ^""");
        assertThat(Drl.refusal("""
                $r : Room( use == RoomUse。KITCHEN )
                Exit()；
                """)).isEqualTo("""
                a.drl:6:26 '。' is a full-width character: outside strings and comments write '.'
                    $r : Room( use == RoomUse。KITCHEN )
                                             ^
                a.drl:7:7 '；' is a full-width character: outside strings and comments write ';'
                    Exit()；
                          ^""");
    }

    @Test
    void fullWidthCharactersThatFollowEachOtherAreToldOnce() {
        assertThat(Drl.refusal("""
                $r : Room（）
                Room( this == $r, areaM2 ＞＝ 1 )
                """)).isEqualTo("""
                a.drl:6:10 '（）' are full-width characters: outside strings and comments write '()'
                    $r : Room（）
                             ^
                a.drl:7:26 '＞＝' are full-width characters: outside strings and comments write '>='
                    Room( this == $r, areaM2 ＞＝ 1 )
                                             ^""");
    }

    @Test
    void signsOfMathematicsAreNamed() {
        assertThat(Drl.refusal("""
                $h : GasHose( lengthM ≥ 2.0, joints ≤ 3 )
                GasHose( this == $h, use ≠ HoseUse.APPLIANCE )
                """)).isEqualTo("""
                a.drl:6:23 '≥' is not in the criterion language: at least is written >=
                    $h : GasHose( lengthM ≥ 2.0, joints ≤ 3 )
                                          ^
                a.drl:6:37 '≤' is not in the criterion language: at most is written <=
                    $h : GasHose( lengthM ≥ 2.0, joints ≤ 3 )
                                                        ^
                a.drl:7:26 '≠' is not in the criterion language: unequal is written !=
                    GasHose( this == $h, use ≠ HoseUse.APPLIANCE )
                                             ^""");
    }

    @Test
    void chineseWordsAreToldOnceWithTheNamesThatTheyAreLabelsOf() {
        assertThat(Drl.refusal("""
                $h : 软管( 长度 > 2.0 )
                GasHose( this == $h, material == 橡胶, 风向 == "北" )
                """)).isEqualTo("""
                a.drl:6:6 '软管' is not part of the language outside strings and comments, did you mean 'GasHose'?
                    $h : 软管( 长度 > 2.0 )
                         ^
                a.drl:6:10 '长度' is not part of the language outside strings and comments, did you mean 'lengthM'?
                    $h : 软管( 长度 > 2.0 )
                         　　  ^
                a.drl:7:34 '橡胶' is not part of the language outside strings and comments, did you mean 'HoseMaterial.PLAIN_RUBBER'?
                    GasHose( this == $h, material == 橡胶, 风向 == "北" )
                                                     ^
                a.drl:7:38 '风向' is not part of the language outside strings and comments
                    GasHose( this == $h, material == 橡胶, 风向 == "北" )
                                                     　　  ^
                a.drl:7:41 found '==': each comparison names its field, such as areaM2 > 5 && areaM2 < 10
                    GasHose( this == $h, material == 橡胶, 风向 == "北" )
                                                     　　  　　 ^""");
    }

    @Test
    void invisibleCharactersAreNamed() {
        assertThat(Drl.refusal("""
                $p : Premises( name == "a\u00a6b" )
                Exit()
                """.replace("¦", "\0"))).isEqualTo("""
                a.drl:6:24 no fact has this value: Premises.name is longer than 500 characters or holds control characters
                    $p : Premises( name == "a\u00a6b" )
                                           ^
                a.drl:6:26 an invisible character, U+0000, stands here: remove it or write a space
                    $p : Premises( name == "a\u00a6b" )
                                             ^""".replace("¦", "\0"));
        assertThat(Drl.refusal("""
                $p : Premises( name == "a\tb" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:24 no fact has this value: Premises.name is longer than 500 characters or holds control characters
                    $p : Premises( name == "a\tb" )
                                           ^
                a.drl:6:26 an invisible character, U+0009, stands here: remove it or write a space
                    $p : Premises( name == "a\tb" )
                                             ^""");
        assertThat(Drl.refusal("""
                $p : Premises( name == "a\u202eb" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:26 an invisible character, U+202E, stands here: remove it or write a space
                    $p : Premises( name == "a\u202eb" )
                                             ^""");
        assertThat(Drl.refusal("""
                $p : Premises( name == "a\u200bb" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:26 an invisible character, U+200B, stands here: remove it or write a space
                    $p : Premises( name == "a\u200bb" )
                                             ^""");
        assertThat(Drl.refusal("""
                $p : Premises( name == "a\ud800b" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:26 an invisible character, U+D800, stands here: remove it or write a space
                    $p : Premises( name == "a\ud800b" )
                                             ^""");
        assertThat(Drl.refusal("""
                $p :\u00a6Premises()
                Exit()
                """.replace("¦", "\0"))).isEqualTo("""
                a.drl:6:5 an invisible character, U+0000, stands here: remove it or write a space
                    $p :\u00a6Premises()
                        ^""".replace("¦", "\0"));
        assertThat(Drl.refusal("""
                $p :\u00a0Premises()
                Exit()
                """)).isEqualTo("""
                a.drl:6:5 an invisible character, U+00A0, stands here: remove it or write a space
                    $p :\u00a0Premises()
                        ^""");
        assertThat(Drl.refusal("""
                $p :\u200bPremises()
                Exit()
                """)).isEqualTo("""
                a.drl:6:5 an invisible character, U+200B, stands here: remove it or write a space
                    $p :\u200bPremises()
                        ^""");
        assertThat(Drl.refusal("""
                $p :\ufeffPremises()
                Exit()
                """)).isEqualTo("""
                a.drl:6:5 an invisible character, U+FEFF, stands here: remove it or write a space
                    $p :\ufeffPremises()
                        ^""");
        assertThat(Drl.refusal("""
                $p : Premises() // \u202e Exit()
                Exit()
                """)).isEqualTo("""
                a.drl:6:20 an invisible character, U+202E, stands here: remove it or write a space
                    $p : Premises() // \u202e Exit()
                                       ^""");
        assertThat(Drl.refusal("""
                $p : Premises() // \u00a6 Exit()
                Exit()
                """.replace("¦", "\u2028"))).isEqualTo("""
                a.drl:6:20 an invisible character, U+2028, stands here: remove it or write a space
                    $p : Premises() // \u00a6 Exit()
                                       ^""".replace("¦", "\u2028"));
        assertThat(Drl.refusal("""
                $p : Premises() // \u00a6 Exit()
                Exit()
                """.replace("¦", "\u0085"))).isEqualTo("""
                a.drl:6:20 an invisible character, U+0085, stands here: remove it or write a space
                    $p : Premises() // \u00a6 Exit()
                                       ^""".replace("¦", "\u0085"));
    }

    @Test
    void otherCharactersAreRefused() {
        assertThat(Drl.refusal("""
                $p : Premises( 名称 == "a" )
                Exit()
                """)).isEqualTo("""
                a.drl:6:16 '名称' is not part of the language outside strings and comments, did you mean 'name'?
                    $p : Premises( 名称 == "a" )
                                   ^""");
        assertThat(Drl.refusal("""
                $p : Premises() \ud83d\udd25
                Exit()
                """)).isEqualTo("""
                a.drl:6:17 the character '\ud83d\udd25' is not part of the language outside strings and comments
                    $p : Premises() \ud83d\udd25
                                    ^""");
        assertThat(Drl.refusal("""
                $p : Premises() `
                Exit()
                """)).isEqualTo("""
                a.drl:6:17 the character '`' is not part of the language outside strings and comments
                    $p : Premises() `
                                    ^""");
    }

    @Test
    void aCarriageReturnEndsALine() {
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room() // a comment
                Exyt()
                then
                end
                """.replace("\n", "\r"))).isEqualTo("""
                a.drl:7:1 unknown type 'Exyt', did you mean 'Exit'?
                    Exyt()
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $p : Premises( name == "a
                b" )
                Exit()
                then
                end
                """.replace("\n", "\r"))).isEqualTo("""
                a.drl:6:24 this string is not closed: end it with " on the same line
                    $p : Premises( name == "a
                                           ^
                a.drl:7:1 found 'b': this pattern is not closed: expected ',' or ')'
                    b" )
                    ^
                a.drl:7:2 this string is not closed: end it with " on the same line
                    b" )
                     ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $p : Premises( name == "a )
                Exit()
                then
                end
                """.replace("\n", "\r\n"))).isEqualTo("""
                a.drl:6:24 this string is not closed: end it with " on the same line
                    $p : Premises( name == "a )
                                           ^
                a.drl:7:1 found 'Exit': this pattern is not closed: expected ',' or ')'
                    Exit()
                    ^""");
    }
}
