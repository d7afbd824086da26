package io.firegrade.report;

import static io.firegrade.report.Golden.golden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.firegrade.facts.Language;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void chinese() {
        assertThat(new TextReport(Language.ZH).render(Sample.assessment())).isEqualTo(golden("sample.zh.txt"));
    }

    @Test
    void english() {
        assertThat(new TextReport(Language.EN).render(Sample.assessment())).isEqualTo(golden("sample.en.txt"));
    }

    @Test
    void nothingFoundInChinese() {
        assertThat(new TextReport(Language.ZH).render(Sample.nothingFound())).isEqualTo("""
                        TY-0418，2026-11-20
                        等级：无

                        已证实的隐患：无

                        待查问题：无

                        判定：隐患 0，待查 0，豁免 0，未见 0，不适用 1，未施行 0；共计 1
                        """);
    }

    @Test
    void nothingFoundInEnglish() {
        assertThat(new TextReport(Language.EN).render(Sample.nothingFound())).isEqualTo("""
                        TY-0418, 2026-11-20
                        Grade: none

                        Proven hazards: none

                        Open questions: none

                        Verdicts: hazard 0, unknown 0, waived 0, clear 0, not applicable 1, not in force 0; total 1
                        """);
    }

    @Test
    void aScreenThatFoundNothingIsSaidToProveNothing() {
        assertThat(new TextReport(Language.ZH).render(Sample.screened())).isEqualTo("""
                        TY-0418，2026-11-20
                        等级：无
                        仅作筛查，不等于没有。

                        已证实的隐患：无

                        仅作筛查、没有查出：1
                        1.  疑似重大隐患 (screen)
                            NEW-2025《规则》（条款未核实）
                            说明：仅作筛查，不等于没有。

                        待查问题：无

                        判定：隐患 0，待查 0，豁免 0，未见 0，不适用 1，未施行 0；共计 1
                        """);
        assertThat(new TextReport(Language.EN).render(Sample.screened())).isEqualTo("""
                        TY-0418, 2026-11-20
                        Grade: none
                        Only a screen, and no proof that there is none.

                        Proven hazards: none

                        Only screened for, nothing found: 1
                        1.  suspected major hazard (screen)
                            NEW-2025, Rules (clause unverified)
                            note: Only a screen, and no proof that there is none.

                        Open questions: none

                        Verdicts: hazard 0, unknown 0, waived 0, clear 0, not applicable 1, not in force 0; total 1
                        """);
    }

    @Test
    void everyLineFitsUnlessOneWordIsLonger() {
        for (Language language : Language.values()) {
            assertThat(new TextReport(language).render(Sample.assessment()).lines())
                    .allMatch(line -> Columns.width(line) <= Columns.WIDTH);
        }
    }

    @Test
    void itSaysHowManyQuestionsItLeavesOut() {
        String all = new TextReport(Language.EN).render(Sample.assessment());
        String fewer =
                new TextReport(Language.EN).withQuestions(1, "--questions all").render(Sample.assessment());
        int asked = Sample.assessment().questions().size();
        assertThat(asked).isEqualTo(2);
        assertThat(fewer)
                .contains("Open questions: 2\n")
                .contains("\nand 1 less decisive question (--questions all)\n");
        assertThat(fewer.lines()).hasSizeLessThan((int) all.lines().count());
        assertThat(new TextReport(Language.ZH).withQuestions(0, "").render(Sample.assessment()))
                .contains("\n另有2个次要问题未列出\n");
        assertThat(new TextReport(Language.EN).withQuestions(asked, "").render(Sample.assessment()))
                .isEqualTo(all);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextReport(Language.EN).withQuestions(-1, ""))
                .withMessage("a report has -1 questions at most: give 0 or more");
    }
}
