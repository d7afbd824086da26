package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutsideTheLanguageTest {

    @Test
    void elementsOfDroolsThatAreLeftOut() {
        assertThat(Drl.refusal("""
                $r : Room()
                eval( true )
                """)).isEqualTo("""
                a.drl:7:1 'eval' is not in the criterion language: write the condition inside a pattern
                    eval( true )
                    ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                forall( Exit() )
                """)).isEqualTo("""
                a.drl:7:1 'forall' is not in the criterion language: write not Type( the opposite condition )
                    forall( Exit() )
                    ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit() from $r
                """)).isEqualTo("""
                a.drl:7:8 'from' is not in the criterion language: facts come from the inspection only
                    Exit() from $r
                           ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                $l : List() from collect( Exit() )
                """)).isEqualTo("""
                a.drl:7:13 'from' is not in the criterion language: facts come from the inspection only
                    $l : List() from collect( Exit() )
                                ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit() over window:length( 2 )
                """)).isEqualTo("""
                a.drl:7:8 'over' is not in the criterion language: facts come from the inspection only
                    Exit() over window:length( 2 )
                           ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit() or Stair()
                """)).isEqualTo("""
                a.drl:7:8 'or' stands only inside brackets, such as ( Exit() or Stair() ); patterns below each other hold together anyway
                    Exit() or Stair()
                           ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                ( Exit() and Stair() ) and Door()
                """)).isEqualTo("""
                a.drl:7:24 'and' stands only inside brackets, such as ( Exit() or Stair() ); patterns below each other hold together anyway
                    ( Exit() and Stair() ) and Door()
                                           ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                ?Exit()
                """)).isEqualTo("""
                a.drl:7:1 '?' is not in the criterion language
                    ?Exit()
                    ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit()[0]
                """)).isEqualTo("""
                a.drl:7:7 '[' is not in the criterion language
                    Exit()[0]
                          ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                query( $r; )
                """)).isEqualTo("""
                a.drl:7:1 'query' is not in the criterion language: a pack holds rules only
                    query( $r; )
                    ^""");
    }

    @Test
    void whatStandsBesideTheRules() {
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                global java.util.List list;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:1 'global' is not in the criterion language: a pack holds no code
                    global java.util.List list;
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                function void f() { System.exit( 1 ); }
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:1 'function' is not in the criterion language: a pack holds no code
                    function void f() { System.exit( 1 ); }
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                declare X y : int end
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:1 'declare' is not in the criterion language: fact types are Java records
                    declare X y : int end
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                query "q" Room() end
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:1 'query' is not in the criterion language: a pack holds rules only
                    query "q" Room() end
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                dialect "java"
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:1 found 'dialect', expected a rule, such as rule "gas-lpg-below-ground"
                    dialect "java"
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                unit X;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:1 'unit' is not in the criterion language: a pack holds rules only
                    unit X;
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                import java.util.List;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:3:1 'java.util.List' cannot be imported: write import io.firegrade.facts.*;
                    import java.util.List;
                    ^""");
    }

    @Test
    void imports() {
        assertThat(Drl.refusalOfFiles("""
                package test;
                import java.util.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:2:1 'java.util.*' cannot be imported: write import io.firegrade.facts.*;
                    import java.util.*;
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.Room;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:2:1 'io.firegrade.facts.Room' cannot be imported: write import io.firegrade.facts.*;
                    import io.firegrade.facts.Room;
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import static io.firegrade.facts.Dates.of;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:2:1 'static' cannot be imported: write import io.firegrade.facts.*;
                    import static io.firegrade.facts.Dates.of;
                    ^
                a.drl:2:15 found 'io', expected a rule, such as rule "gas-lpg-below-ground"
                    import static io.firegrade.facts.Dates.of;
                                  ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.RuleBook;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:2:1 'io.firegrade.RuleBook' cannot be imported: write import io.firegrade.facts.*;
                    import io.firegrade.RuleBook;
                    ^""");
    }
}
