package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnotationRefusalTest {

    @Test
    void aMissingAnnotationIsToldWithItsForm() {
        assertThat(Drl.refusalOfAnnotations("")).isEqualTo("""
                a.drl:3:6 the annotation @title( zh = "…", en = "…" ) is missing
                    rule "the-rule"
                         ^
                a.drl:3:6 the annotation @grade( SERIOUS ) is missing
                    rule "the-rule"
                         ^
                a.drl:3:6 the annotation @basis( GB55037 = "12.0.3; 12.0.4(2)" ) is missing
                    rule "the-rule"
                         ^
                a.drl:3:6 the annotation @advice( zh = "…", en = "…" ) is missing
                    rule "the-rule"
                         ^
                a.drl:3:6 the annotation @within( days = 7 ) is missing
                    rule "the-rule"
                         ^""");
    }

    @Test
    void anUnknownAnnotationIsRefused() {
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @gradee( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:3:6 the annotation @grade( SERIOUS ) is missing
                    rule "the-rule"
                         ^
                a.drl:5:2 unknown annotation '@gradee', did you mean '@grade'?
                    @gradee( SERIOUS )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS ) @author( "Wang" )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:5:20 unknown annotation '@author': there are @title, @grade, @basis, @advice, @within, @raises, @role, @waivable
                    @grade( SERIOUS ) @author( "Wang" )
                                       ^""");
    }

    @Test
    void anAnnotationStandsOnce() {
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS ) @grade( MAJOR )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:5:20 '@grade' is given twice
                    @grade( SERIOUS ) @grade( MAJOR )
                                       ^""");
    }

    @Test
    void anAnnotationIsClosed() {
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:6:1 found '@': an annotation has a value in brackets, such as @grade( SERIOUS )
                    @basis( XFF = "28" )
                    ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:6:1 found '@': this annotation is not closed: expected ',' or ')'
                    @basis( XFF = "28" )
                    ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:5:2 found '(', expected the name of an annotation
                    @( SERIOUS )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade[ SERIOUS ]
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:5:7 '[' is not in the criterion language
                    @grade[ SERIOUS ]
                          ^""");
    }

    @Test
    void aRuleHasNoAttributes() {
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                salience 10
                """)).isEqualTo("""
                a.drl:9:1 found 'salience': after the id stand annotations, such as @grade( SERIOUS ), and then 'when'; a criterion has no other attributes
                    salience 10
                    ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                no-loop true
                """)).isEqualTo("""
                a.drl:9:1 found 'no': after the id stand annotations, such as @grade( SERIOUS ), and then 'when'; a criterion has no other attributes
                    no-loop true
                    ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                dialect "java"
                """)).isEqualTo("""
                a.drl:9:1 found 'dialect': after the id stand annotations, such as @grade( SERIOUS ), and then 'when'; a criterion has no other attributes
                    dialect "java"
                    ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                agenda-group "x"
                """)).isEqualTo("""
                a.drl:9:1 found 'agenda': after the id stand annotations, such as @grade( SERIOUS ), and then 'when'; a criterion has no other attributes
                    agenda-group "x"
                    ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                extends "y"
                """)).isEqualTo("""
                a.drl:9:1 'extends' is not in the criterion language: write the conditions out
                    extends "y"
                    ^""");
    }
}
