package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Criteria that judge over others, and tables: what is refused. */
class BreachRefusalTest {

    private static final String HEAD = """
            package a;
            import io.firegrade.facts.*;
            """;

    private static String rule(String id, String when) {
        return """
                rule "%s"
                @role( ELEMENT ) @title( zh = "标题", en = "Title" ) @basis( XFF = "28" )
                when
                $p : Premises()
                %s
                then
                end
                """.formatted(id, when);
    }

    @Test
    void aBreachNamesItsCriteria() {
        assertThat(Drl.refusalOfFiles(HEAD + rule("b", "exists Breach( correctableAtOnce == false )")))
                .isEqualTo("""
                        a.drl:7:8 name the criteria: Breach( criterion in ( "…", "…" ) )
                            exists Breach( correctableAtOnce == false )
                                   ^""");
    }

    @Test
    void theNamedCriterionExists() {
        assertThat(Drl.refusalOfFiles(HEAD
                        + rule("exit-sealed", "exists Exit()")
                        + rule("b", "exists Breach( criterion == \"exit-seald\" )")))
                .isEqualTo("""
                        a.drl:10:1 a Breach of 'b' names no criterion: 'exit-seald', did you mean 'exit-sealed'?
                            rule "b"
                            ^""");
    }

    @Test
    void theSubjectOfABreachIsComparedWithIdsOfItsType() {
        assertThat(
                        Drl.refusalOfFiles(
                                HEAD + """
                rule "exit-sealed"
                @title( zh = "标题", en = "Title" ) @basis( XFF = "28" ) @grade( SERIOUS )
                @advice( zh = "整改", en = "Rectify" ) @within( days = 1 )
                when
                $e : Exit()
                Exit( this == $e, sealed == true )
                then
                end
                """
                                        + rule(
                                                "b",
                                                "exists ( Room( $r : id ) and Breach( criterion == \"exit-sealed\", subject == $r ) )")))
                .isEqualTo("""
                        a.drl:11:1 a Breach of 'b' compares the subject of 'exit-sealed', an Exit, with the id of a Room
                            rule "b"
                            ^""");
    }

    @Test
    void criteriaDoNotJudgeInACircle() {
        assertThat(Drl.refusalOfFiles(HEAD
                        + rule("a", "exists Breach( criterion == \"b\" )")
                        + rule("b", "not Breach( criterion in ( \"a\" ) )")))
                .isEqualTo("""
                        a.drl:3:1 criteria judge over each other in a circle: a → b → a
                            rule "a"
                            ^
                        a.drl:10:1 criteria judge over each other in a circle: b → a → b
                            rule "b"
                            ^""");
    }

    @Test
    void aBreachIsNoSubject() {
        assertThat(Drl.refusalOfFiles(HEAD + """
                rule "b"
                @role( ELEMENT ) @title( zh = "标题", en = "Title" ) @basis( XFF = "28" )
                when
                $b : Breach( criterion == "c" )
                exists Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:6:1 a criterion is about something at the premises, not about a Breach: start with another pattern, such as $p : Premises()
                    $b : Breach( criterion == "c" )
                    ^""");
    }

    @Test
    void aTableIsKnown() {
        assertThat(Drl.refusalOfFiles(
                        HEAD + rule("b", "Limit( table == \"t\", value >= 3 )") + rule("c", "Limit( value >= 3 )")))
                .isEqualTo("""
                        a.drl:7:1 there is no table 't'
                            Limit( table == "t", value >= 3 )
                            ^
                        a.drl:14:1 name the table: Limit( table == "…", atLeast <= $n, below > $n, $limit : value )
                            Limit( value >= 3 )
                            ^""");
    }

    @Test
    void annotationsFitTheRole() {
        assertThat(Drl.refusalOfFiles(HEAD + """
                rule "b"
                @role( ELEMNT ) @title( zh = "标题", en = "Title" ) @basis( XFF = "28" ) @grade( SERIOUS )
                @advice( zh = "整改", en = "Rectify" ) @within( days = 1 ) @waivable( true )
                when
                $p : Premises()
                exists Exit()
                then
                end
                rule "c"
                @role( SEALING ) @title( zh = "标题", en = "Title" ) @basis( XFF = "28" ) @grade( SERIOUS )
                when
                $p : Premises()
                exists Exit()
                then
                end
                """)).isEqualTo("""
                a.drl:4:8 unknown role 'ELEMNT', did you mean 'ELEMENT'?
                    @role( ELEMNT ) @title( zh = "标题", en = "Title" ) @basis( XFF = "28" ) @grade( SERIOUS )
                           ^
                a.drl:5:59 this annotation is malformed: write it as @waivable( false )
                    @advice( zh = "整改", en = "Rectify" ) @within( days = 1 ) @waivable( true )
                                   　　                                         ^
                a.drl:11:6 the annotation @advice( zh = "…", en = "…" ) is missing
                    rule "c"
                         ^
                a.drl:12:74 '@grade' is not for a ground for temporary sealing: leave it out
                    @role( SEALING ) @title( zh = "标题", en = "Title" ) @basis( XFF = "28" ) @grade( SERIOUS )
                                                   　　                                        ^""");
    }
}
