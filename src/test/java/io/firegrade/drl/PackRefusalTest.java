package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackRefusalTest {

    @Test
    void raisesNamesAMilderCriterionOfTheSameSubject() {
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "gas-a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                rule "b"
                @title( zh = "标题", en = "Title" )
                @grade( MAJOR ) @raises( "gas-b" )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                when
                $r : Room()
                Stair()
                then
                end
                """)).isEqualTo("""
                a.drl:12:18 @raises names no criterion: 'gas-b', did you mean 'gas-a'?
                    @grade( MAJOR ) @raises( "gas-b" )
                                     ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "gas-a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                rule "b"
                @title( zh = "标题", en = "Title" )
                @grade( MAJOR ) @raises( "zzzzz" )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                when
                $r : Room()
                Stair()
                then
                end
                """)).isEqualTo("""
                a.drl:12:18 @raises names no criterion: 'zzzzz'
                    @grade( MAJOR ) @raises( "zzzzz" )
                                     ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "gas-a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                rule "b"
                @title( zh = "标题", en = "Title" )
                @grade( MAJOR ) @raises( gas )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                when
                $r : Room()
                Stair()
                then
                end
                """)).isEqualTo("""
                a.drl:12:18 this annotation is malformed: write it as @raises( "the-milder-criterion" )
                    @grade( MAJOR ) @raises( gas )
                                     ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "gas-a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                rule "b"
                @title( zh = "标题", en = "Title" )
                @grade( MAJOR ) @raises( "gas-a", "b" )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                when
                $r : Room()
                Stair()
                then
                end
                """)).isEqualTo("""
                a.drl:12:18 this annotation is malformed: write it as @raises( "the-milder-criterion" )
                    @grade( MAJOR ) @raises( "gas-a", "b" )
                                     ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "gas-a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                rule "b"
                @title( zh = "标题", en = "Title" )
                @grade( MAJOR ) @raises( "gas-a" )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                when
                $e : Exit()
                Stair()
                then
                end
                """)).isEqualTo("""
                a.drl:12:18 @raises needs the same subject: 'gas-a' is about a Room, this criterion about an Exit
                    @grade( MAJOR ) @raises( "gas-a" )
                                     ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "gas-a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                rule "b"
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS ) @raises( "gas-a" )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                when
                $r : Room()
                Stair()
                then
                end
                """)).isEqualTo("""
                a.drl:12:20 @raises needs a graver grade than the SERIOUS of 'gas-a'
                    @grade( SERIOUS ) @raises( "gas-a" )
                                       ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "gas-a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                rule "b"
                @title( zh = "标题", en = "Title" )
                @grade( MAJOR ) @raises( "b" )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                when
                $r : Room()
                Stair()
                then
                end
                """)).isEqualTo("""
                a.drl:12:18 @raises needs a graver grade than the MAJOR of 'b'
                    @grade( MAJOR ) @raises( "b" )
                                     ^""");
    }

    @Test
    void allProblemsAreToldInOneRun() {
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Roon()
                Exit( clearWidthN < 1 )
                not Stair( kind == 5 )
                then
                end
                rule "B"
                @title( zh = "标题", en = "Title" )
                @grade( HUGE )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                when
                $r : Room()
                then
                end
                rule "c"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room( use > RoomUse.KITCHEN, areaM2 / 2 > 1, openToDining )
                Exit()
                then
                end
                """, """
                rule "a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $e : Exit()
                eval( true )
                then
                end
                rule "d"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $e : Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:6:6 unknown type 'Roon', did you mean 'Room'?
                    $r : Roon()
                         ^
                a.drl:7:7 unknown field 'clearWidthN' of Exit, did you mean 'clearWidthM'?
                    Exit( clearWidthN < 1 )
                          ^
                a.drl:8:20 these cannot be compared: a StairType and a number
                    not Stair( kind == 5 )
                                       ^
                a.drl:11:6 'B' is no id: write small letters, digits and hyphens, such as gas-hose-too-long, at most 80 characters
                    rule "B"
                         ^
                a.drl:11:6 the annotation @basis( GB55037 = "12.0.3; 12.0.4(2)" ) is missing
                    rule "B"
                         ^
                a.drl:13:9 unknown grade 'HUGE': there are GENERAL, SERIOUS, MAJOR
                    @grade( HUGE )
                            ^
                a.drl:23:16 '>' compares numbers and dates, and this is a RoomUse: use ==, != or in
                    $r : Room( use > RoomUse.KITCHEN, areaM2 / 2 > 1, openToDining )
                                   ^
                a.drl:23:42 '/' is not in the criterion language: write a ratio as products, such as $bad * 100 > $all * 50
                    $r : Room( use > RoomUse.KITCHEN, areaM2 / 2 > 1, openToDining )
                                                             ^
                a.drl:23:51 a condition compares: write == true or == false
                    $r : Room( use > RoomUse.KITCHEN, areaM2 / 2 > 1, openToDining )
                                                                      ^
                b.drl:1:1 found 'rule': a file starts with its package, such as package gas.cylinders;
                    rule "a"
                    ^
                b.drl:1:6 the id 'a' is used by another rule: give each its own
                    rule "a"
                         ^
                b.drl:5:1 'eval' is not in the criterion language: write the condition inside a pattern
                    eval( true )
                    ^
                b.drl:8:6 the violation is missing: after the subject say what is wrong with it, such as Exit( this == $e, … )
                    rule "d"
                         ^""");
    }
}
