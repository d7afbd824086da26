package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdRefusalTest {

    @Test
    void anIdIsWrittenInOneWay() {
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "Gas A"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:6 'Gas A' is no id: write small letters, digits and hyphens, such as gas-hose-too-long, at most 80 characters
                    rule "Gas A"
                         ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule ""
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:6 '' is no id: write small letters, digits and hyphens, such as gas-hose-too-long, at most 80 characters
                    rule ""
                         ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "-a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:6 '-a' is no id: write small letters, digits and hyphens, such as gas-hose-too-long, at most 80 characters
                    rule "-a"
                         ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "a--b"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:6 'a--b' is no id: write small letters, digits and hyphens, such as gas-hose-too-long, at most 80 characters
                    rule "a--b"
                         ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "a_b"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:6 'a_b' is no id: write small letters, digits and hyphens, such as gas-hose-too-long, at most 80 characters
                    rule "a_b"
                         ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "气瓶"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:6 '气瓶' is no id: write small letters, digits and hyphens, such as gas-hose-too-long, at most 80 characters
                    rule "气瓶"
                         ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:6 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' is no id: write small letters, digits and hyphens, such as gas-hose-too-long, at most 80 characters
                    rule "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                         ^""");
    }

    @Test
    void anIdIsUsedOnce() {
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                rule "a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Stair()
                then
                end
                """)).isEqualTo("""
                a.drl:10:6 the id 'a' is used by another rule: give each its own
                    rule "a"
                         ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """, """
                package test;
                import io.firegrade.facts.*;
                rule "a"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                b.drl:3:6 the id 'a' is used by another rule: give each its own
                    rule "a"
                         ^""");
    }
}
