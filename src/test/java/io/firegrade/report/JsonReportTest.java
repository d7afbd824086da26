package io.firegrade.report;

import static io.firegrade.report.Golden.golden;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void pretty() {
        assertThat(JsonReport.pretty().render(Sample.assessment())).isEqualTo(golden("sample.json"));
    }

    @Test
    void aLineIsThePrettyObjectWithoutItsBlanks() {
        assertThat(JsonReport.line().render(Sample.nothingFound()))
                .isEqualTo("{\"premises\":{\"id\":\"TY-0418\"},\"date\":\"2026-11-20\",\"asOf\":\"2026-11-20\","
                        + "\"grade\":{\"atLeast\":null,\"atMost\":null},"
                        + "\"gradeLeft\":{\"atLeast\":null,\"atMost\":null},"
                        + "\"caveats\":[],"
                        + "\"counts\":{\"HAZARD\":0,\"UNKNOWN\":0,\"WAIVED\":0,\"CLEAR\":0,\"NOT_APPLICABLE\":1,\"NOT_IN_FORCE\":0},"
                        + "\"findings\":[],\"waived\":[],\"determinations\":[],\"questions\":[],\"remarks\":[],\"verdicts\":{\"gas-hose-rubber\":\"NOT_APPLICABLE\"},"
                        + "\"switchedOff\":[]}\n");
    }

    @Test
    void aScreenThatFoundNothingIsSaidToProveNothing() {
        assertThat(JsonReport.line().render(Sample.screened()))
                .contains(
                        "\"caveats\":[{\"zh\":\"仅作筛查，不等于没有。\",\"en\":\"Only a screen, and no proof that there is none.\"}],\"counts\"",
                        "\"criterion\":\"screen\"",
                        "\"verdict\":\"CLEAR\"",
                        "\"evidence\":[],\"caveats\":[{\"zh\":\"仅作筛查，不等于没有。\"");
    }

    @Test
    void aReportCanBeUsedTwice() {
        JsonReport report = JsonReport.pretty();
        assertThat(report.render(Sample.assessment())).isEqualTo(report.render(Sample.assessment()));
    }
}
