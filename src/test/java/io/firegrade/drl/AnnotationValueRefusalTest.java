package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnotationValueRefusalTest {

    @Test
    void aTitleHasTwoTexts() {
        assertThat(Drl.refusalOfAnnotations("""
                @title( "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:4:2 this annotation is malformed: write it as @title( zh = "…", en = "…" )
                    @title( "Title" )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:4:2 this annotation is malformed: write it as @title( zh = "…", en = "…" )
                    @title( zh = "标题" )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:4:2 this annotation is malformed: write it as @title( zh = "…", en = "…" )
                    @title( zh = "标题", en = "" )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = 标题, en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:4:14 '标题' is not part of the language outside strings and comments: a text stands between two "
                    @title( zh = 标题, en = "Title" )
                                 ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = Title )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:4:2 this annotation is malformed: write it as @title( zh = "…", en = "…" )
                    @title( zh = "标题", en = Title )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title", fr = "Titre" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:4:2 this annotation is malformed: write it as @title( zh = "…", en = "…" )
                    @title( zh = "标题", en = "Title", fr = "Titre" )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( en = "Title", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:4:2 this annotation is malformed: write it as @title( zh = "…", en = "…" )
                    @title( en = "Title", en = "Title" )
                     ^""");
    }

    @Test
    void aGradeIsOneOfThree() {
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:5:9 unknown grade 'SERIUS', did you mean 'SERIOUS'?
                    @grade( SERIUS )
                            ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( HUGE )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:5:9 unknown grade 'HUGE': there are GENERAL, SERIOUS, MAJOR
                    @grade( HUGE )
                            ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( "SERIOUS" )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:5:2 this annotation is malformed: write it as @grade( SERIOUS )
                    @grade( "SERIOUS" )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS, MAJOR )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:5:2 this annotation is malformed: write it as @grade( SERIOUS )
                    @grade( SERIOUS, MAJOR )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( level = SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:5:2 this annotation is malformed: write it as @grade( SERIOUS )
                    @grade( level = SERIOUS )
                     ^""");
    }

    @Test
    void aDeadlineIsANumberOfDays() {
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( 7 )
                """)).isEqualTo("""
                a.drl:8:2 this annotation is malformed: write it as @within( days = 7 )
                    @within( 7 )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = "7" )
                """)).isEqualTo("""
                a.drl:8:2 this annotation is malformed: write it as @within( days = 7 )
                    @within( days = "7" )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = soon )
                """)).isEqualTo("""
                a.drl:8:2 this annotation is malformed: write it as @within( days = 7 )
                    @within( days = soon )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = -1 )
                """)).isEqualTo("""
                a.drl:8:17 found '-', expected a text in quotes, a number or a name
                    @within( days = -1 )
                                    ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 10000 )
                """)).isEqualTo("""
                a.drl:8:2 this annotation is malformed: write it as @within( days = 7 )
                    @within( days = 10000 )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 1.5 )
                """)).isEqualTo("""
                a.drl:8:2 this annotation is malformed: write it as @within( days = 7 )
                    @within( days = 1.5 )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( weeks = 1 )
                """)).isEqualTo("""
                a.drl:8:2 this annotation is malformed: write it as @within( days = 7 )
                    @within( weeks = 1 )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within(  )
                """)).isEqualTo("""
                a.drl:8:11 found ')', expected a text in quotes, a number or a name
                    @within(  )
                              ^""");
    }

    @Test
    void aBasisIsInTheCatalogue() {
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( GB55036 = "12.0.3" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:6:9 unknown legal basis 'GB55036': it is not in the catalogue of standards, did you mean 'GB55037'?
                    @basis( GB55036 = "12.0.3" )
                            ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( ABC = "1" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:6:9 unknown legal basis 'ABC': it is not in the catalogue of standards
                    @basis( ABC = "1" )
                            ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "29" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:6:15 unknown clause '29' of XFF: it is not in the catalogue of standards, did you mean '28'?
                    @basis( XFF = "29" )
                                  ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "16.1.2" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:6:15 unknown clause '16.1.2' of XFF: it is not in the catalogue of standards
                    @basis( XFF = "16.1.2" )
                                  ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28; 28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:6:15 the clause '28' of XFF is named twice
                    @basis( XFF = "28; 28" )
                                  ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "28;" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:6:15 unknown clause '' of XFF: it is not in the catalogue of standards
                    @basis( XFF = "28;" )
                                  ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF = "" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:6:15 unknown clause '' of XFF: it is not in the catalogue of standards
                    @basis( XFF = "" )
                                  ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( "28" )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:6:2 this annotation is malformed: write it as @basis( GB55037 = "12.0.3; 12.0.4(2)" )
                    @basis( "28" )
                     ^""");
        assertThat(Drl.refusalOfAnnotations("""
                @title( zh = "标题", en = "Title" )
                @grade( SERIOUS )
                @basis( XFF )
                @advice( zh = "整改。", en = "Rectify." )
                @within( days = 7 )
                """)).isEqualTo("""
                a.drl:6:2 this annotation is malformed: write it as @basis( GB55037 = "12.0.3; 12.0.4(2)" )
                    @basis( XFF )
                     ^""");
    }
}
