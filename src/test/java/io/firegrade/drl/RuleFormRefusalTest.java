package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleFormRefusalTest {

    @Test
    void aRuleIsComplete() {
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule when $r : Room() Exit() then end""")).isEqualTo("""
                a.drl:3:6 the rule's id is missing: write it in quotes, such as rule "gas-hose-too-long"
                    rule when $r : Room() Exit() then end
                         ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule the-rule when $r : Room() Exit() then end""")).isEqualTo("""
                a.drl:3:6 the rule's id is missing: write it in quotes, such as rule "gas-hose-too-long"
                    rule the-rule when $r : Room() Exit() then end
                         ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                $r : Room()
                then
                end""")).isEqualTo("""
                a.drl:5:1 found '$r': after the id stand annotations, such as @grade( SERIOUS ), and then 'when'; a criterion has no other attributes
                    $r : Room()
                    ^
                a.drl:6:1 found 'then': 'when' is missing: it stands between the annotations and the conditions
                    then
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                then
                end""")).isEqualTo("""
                a.drl:5:1 found 'then': 'when' is missing: it stands between the annotations and the conditions
                    then
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                end""")).isEqualTo("""
                a.drl:8:1 found 'end': 'then' is missing: a rule ends with then and end
                    end
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then""")).isEqualTo("""
                a.drl:8:5 found the end of the file: 'end' is missing: a rule ends with then and end
                    then
                        ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                rule "next"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:9:1 found 'rule': 'end' is missing: a rule ends with then and end
                    rule "next"
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                rule "next"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:8:1 found 'rule': 'then' is missing: a rule ends with then and end
                    rule "next"
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                end""")).isEqualTo("""
                a.drl:10:1 found 'end', expected a rule, such as rule "gas-lpg-below-ground"
                    end
                    ^""");
    }

    @Test
    void theConsequenceIsEmpty() {
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                System.exit( 1 );
                end
                """)).isEqualTo("""
                a.drl:9:1 the consequence is not empty: a criterion holds no code, write nothing between then and end
                    System.exit( 1 );
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                // a comment is fine
                insert( new Exit() );
                end
                """)).isEqualTo("""
                a.drl:10:1 the consequence is not empty: a criterion holds no code, write nothing between then and end
                    insert( new Exit() );
                    ^""");
    }

    @Test
    void bracketsAndCommentsAreClosed() {
        assertThat(Drl.refusal("""
                $r : Room( use == RoomUse.KITCHEN
                Exit()
                """)).isEqualTo("""
                a.drl:7:1 found 'Exit': this pattern is not closed: expected ',' or ')'
                    Exit()
                    ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                ( Exit() or Stair()
                """)).isEqualTo("""
                a.drl:8:1 found 'then': this bracket is not closed: expected 'or', 'and' or ')'
                    then
                    ^""");
        assertThat(Drl.refusal("""
                $r : Room()
                Exit( ( clearWidthM < 1 || clearWidthM > 2 )
                """)).isEqualTo("""
                a.drl:8:1 found 'then': this pattern is not closed: expected ',' or ')'
                    then
                    ^""");
        assertThat(Drl.refusal("""
                $r : Room( use in ( RoomUse.KITCHEN )
                Exit()
                """)).isEqualTo("""
                a.drl:7:1 found 'Exit': this pattern is not closed: expected ',' or ')'
                    Exit()
                    ^""");
        assertThat(Drl.refusal("""
                $r : Room() )
                Exit()
                """)).isEqualTo("""
                a.drl:6:13 found ')', expected a pattern, such as Room( use == RoomUse.KITCHEN )
                    $r : Room() )
                                ^""");
        assertThat(Drl.refusal("""
                $r : Room( /* use )
                Exit()
                """)).isEqualTo("""
                a.drl:6:12 this comment is not closed: end it with */
                    $r : Room( /* use )
                               ^
                a.drl:10:1 found the end of the file, expected a value: a field, a binding, a number, a text or a constant
                a.drl:10:1 found the end of the file: this pattern is not closed: expected ',' or ')'""");
        assertThat(Drl.refusal("""
                $r : Room() }
                Exit()
                """)).isEqualTo("""
                a.drl:6:13 '}' is not in the criterion language
                    $r : Room() }
                                ^""");
    }

    @Test
    void aFileHasAPackageAndRules() {
        assertThat(Drl.refusalOfFiles("")).isEqualTo("""
                a.drl:1:1 found the end of the file: a file starts with its package, such as package gas.cylinders;""");
        assertThat(Drl.refusalOfFiles("\n  \n")).isEqualTo("""
                a.drl:3:1 found the end of the file: a file starts with its package, such as package gas.cylinders;""");
        assertThat(Drl.refusalOfFiles("""
                // nothing
                """)).isEqualTo("""
                a.drl:2:1 found the end of the file: a file starts with its package, such as package gas.cylinders;""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                """)).isEqualTo("""
                a.drl:1:1 this file has no rules
                    package test;
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                package test;
                import io.firegrade.facts.*;
                """)).isEqualTo("""
                a.drl:1:1 this file has no rules
                    package test;
                    ^""");
        assertThat(Drl.refusalOfFiles("package test;\n" + Drl.rule("the-rule", "$r : Room()\nnot Exit()\n")))
                .isEqualTo("""
                a.drl:1:1 the names of the facts are not imported: write import io.firegrade.facts.*; below this line
                    package test;
                    ^""");
        assertThat(Drl.refusalOfFiles("""
                import io.firegrade.facts.*;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Roon()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:1:1 found 'import': a file starts with its package, such as package gas.cylinders;
                    import io.firegrade.facts.*;
                    ^
                a.drl:5:6 unknown type 'Roon', did you mean 'Room'?
                    $r : Roon()
                         ^""");
        assertThat(Drl.refusalOfFiles("""
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Roon()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:1:1 found 'rule': a file starts with its package, such as package gas.cylinders;
                    rule "the-rule"
                    ^
                a.drl:4:6 unknown type 'Roon', did you mean 'Room'?
                    $r : Roon()
                         ^""");
        assertThat(Drl.refusalOfFiles("""
                package 5;
                rule "the-rule"
                @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                $r : Room()
                Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:1:9 found '5', expected a name
                    package 5;
                            ^""");
        assertThat(Drl.refusalOfFiles("""
                GIF89a""")).isEqualTo("""
                a.drl:1:1 found 'GIF89a': a file starts with its package, such as package gas.cylinders;
                    GIF89a
                    ^
                a.drl:1:1 found 'GIF89a', expected a rule, such as rule "gas-lpg-below-ground"
                    GIF89a
                    ^""");
    }
}
