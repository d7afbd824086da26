package io.firegrade.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.facts.Bilingual;
import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandardsTest {

    private static final String CATALOGUE = """
            GB50016:
              number: GB 50016-2014
              title: { zh: 建筑设计防火规范, en: Code for fire protection design of buildings }
              kind: MANDATORY_STANDARD
              issued: 2014-08-27
              from: 2015-05-01
              until: 2023-05-31
              supersededBy: GB55037
            GB55037:
              number: GB 55037-2022
              title: { zh: 建筑防火通用规范, en: General code for fire protection of buildings }
              kind: MANDATORY_STANDARD
              from: 2023-06-01
              until: null
              clauses:
                12.0.3: { verified: true }
                "10.3.1": { verified: false, from: 2024-01-01, until: 2024-12-31 }
            """;

    @Test
    void aCatalogueIsRead() {
        Standards standards = read(CATALOGUE);
        assertThat(standards.keys()).containsExactly("GB50016", "GB55037");
        assertThat(standards.standard("GB50016"))
                .contains(new Standard(
                        "GB50016",
                        "GB 50016-2014",
                        new Bilingual("建筑设计防火规范", "Code for fire protection design of buildings"),
                        Standard.Kind.MANDATORY_STANDARD,
                        Optional.of(day(2014, 8, 27)),
                        day(2015, 5, 1),
                        Optional.of(day(2023, 5, 31)),
                        Optional.of("GB55037"),
                        Map.of()));
        Standard code = standards.standard("GB55037").orElseThrow();
        assertThat(code.until()).isEmpty();
        assertThat(code.clauses().keySet()).containsExactly("12.0.3", "10.3.1");
        assertThat(code.clause("12.0.3")).contains(new Clause("12.0.3", true, Optional.empty(), Optional.empty()));
        assertThat(code.clause("1")).isEmpty();
        assertThat(standards.standard("GB1")).isEmpty();
    }

    @Test
    void firstAndLastDaysAreInForce() {
        Standard old = read(CATALOGUE).standard("GB50016").orElseThrow();
        assertThat(old.inForce(day(2015, 4, 30))).isFalse();
        assertThat(old.inForce(day(2015, 5, 1))).isTrue();
        assertThat(old.inForce(day(2023, 5, 31))).isTrue();
        assertThat(old.inForce(day(2023, 6, 1))).isFalse();
    }

    @Test
    void aClauseIsInForceWithinItsStandard() {
        Standard code = read(CATALOGUE).standard("GB55037").orElseThrow();
        Clause always = code.clause("12.0.3").orElseThrow();
        Clause oneYear = code.clause("10.3.1").orElseThrow();
        assertThat(code.inForce(always, day(2023, 5, 31))).isFalse();
        assertThat(code.inForce(always, day(2023, 6, 1))).isTrue();
        assertThat(code.inForce(oneYear, day(2023, 12, 31))).isFalse();
        assertThat(code.inForce(oneYear, day(2024, 1, 1))).isTrue();
        assertThat(code.inForce(oneYear, day(2024, 12, 31))).isTrue();
        assertThat(code.inForce(oneYear, day(2025, 1, 1))).isFalse();
    }

    @Test
    void allThatIsWrongIsTold() {
        assertThat(refusal("""
                GB 1:
                  number: 1
                  title: { zh: 名 }
                  kind: STANDARD
                  form: 2020-01-01
                A:
                  number: A
                  title: 名
                  kind: LOW
                  from: 2020-01-01
                  until: 2019-12-31
                  supersededBy: BB
                  clauses:
                    "1": { from: 2020-02-01, until: 2020-01-01 }
                    "2": true
                    "3": { verified: no, text: x }
                B: { number: B, title: { zh: 名, en: B }, kind: LAW, from: 2020-13-01, supersededBy: B, clauses: [ "1" ] }
                """)).isEqualTo("""
                1:1 the key 'GB 1' takes letters, digits and _ only, a letter first: criteria cite the standard by it
                2:3 GB 1 has no 'from': add it
                2:11 GB 1.number takes text, not the number 1: put it in quotes
                3:10 GB 1.title has no 'en': add it
                4:9 GB 1.kind does not know 'STANDARD': it takes one of LAW, REGULATION, MINISTERIAL_ORDER, MANDATORY_STANDARD, RECOMMENDED_STANDARD, LOCAL, GUIDANCE
                5:3 unknown key 'form' of GB 1, did you mean 'from'?
                8:10 A.title takes a mapping (key: value), not the text '名'
                9:9 A.kind does not know 'LOW', did you mean 'LAW'?
                11:10 A ends on 2019-12-31, before it begins on 2020-01-01
                12:17 there is no standard 'BB' in this catalogue, did you mean 'B'?
                14:10 A clause 1 has no 'verified': add it
                14:37 A clause 1 ends on 2020-01-01, before it begins on 2020-02-01
                15:10 A clause 2 takes a mapping (key: value), not true
                16:22 A clause 3 verified takes true or false, not the text 'no'
                16:26 unknown key 'text' of A clause 3: known are verified, verifiedFrom, mandatory, from, until
                17:59 B.from takes a date, and there is no day 2020-13-01
                17:85 B cannot be superseded by itself
                17:97 B.clauses takes a mapping (key: value), not a list""");
    }

    @Test
    void anEmptyCatalogueIsRefused() {
        assertThat(refusal("{}")).isEqualTo("1:1 the catalogue names no standard");
        assertThat(refusal("[]")).isEqualTo("1:1 a catalogue of standards takes a mapping (key: value), not a list");
    }

    @Test
    void nothingCanEndBeforeItBegins() {
        Standard code = read(CATALOGUE).standard("GB55037").orElseThrow();
        assertThatThrownBy(() -> new Standard(
                        "X",
                        code.number(),
                        code.title(),
                        code.kind(),
                        code.issued(),
                        code.from(),
                        Optional.of(day(2023, 5, 31)),
                        Optional.empty(),
                        Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("X ends on 2023-05-31, before it begins on 2023-06-01");
        assertThatThrownBy(() -> new Clause("1", true, Optional.of(day(2023, 2, 1)), Optional.of(day(2023, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("clause 1 ends on 2023-01-01, before it begins on 2023-02-01");
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static String refusal(String yaml) {
        InputException e = catchThrowableOfType(InputException.class, () -> read(yaml));
        return e.problems().stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + " " + problem.message())
                .collect(Collectors.joining("\n"));
    }

    private static Standards read(String yaml) {
        return Standards.read(new SourceText("standards.yaml", yaml));
    }
}
