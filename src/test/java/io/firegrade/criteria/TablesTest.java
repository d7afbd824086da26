package io.firegrade.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.facts.Limit;
import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final Standards STANDARDS = Standards.read(new SourceText("standards.yaml", """
            GB50016:
              number: GB 50016-2014
              title: { zh: 建筑设计防火规范, en: Code for fire protection design of buildings }
              kind: RECOMMENDED_STANDARD
              from: 2015-05-01
              clauses:
                5.5.17: { verified: true }
            """));

    @Test
    void aTableIsRead() {
        Tables tables = read("""
                travel-school:
                  title: { zh: 学校疏散距离, en: Travel distance in schools }
                  source: { GB50016: 5.5.17 }
                  rows:
                    - { atLeast: 0, below: 24, value: 35 }
                    - { atLeast: 24, value: 30 }
                """);
        assertThat(tables.names()).containsExactly("travel-school");
        assertThat(tables.rows())
                .containsExactly(
                        new Limit("travel-school#1", "travel-school", 0.0, 24.0, 35.0),
                        new Limit("travel-school#2", "travel-school", 24.0, 1e9, 30.0));
        assertThat(tables.all().iterator().next().source()).containsExactly(new Citation("GB50016", "5.5.17"));
    }

    @Test
    void allThatIsWrongIsTold() {
        assertThat(refusal("""
                Travel: { }
                travel-school:
                  title: { zh: 学校疏散距离, en: Travel distance in schools }
                  source: { GB50016: 5.5.17; 5.5.18; 5.5.17, GB5016: 1 }
                  rows:
                    - { atLeast: 0, below: 24, value: 35 }
                    - { atLeast: 20, below: 20, value: 30 }
                    - { atLeast: 19, below: 30, value: 2 }
                    - { atLeast: 30, value: 2e9, unit: m }
                empty: { title: { zh: 空, en: Empty }, source: { }, rows: [ ] }
                """)).isEqualTo("""
                1:1 'Travel' is no name of a table: write small letters, digits and hyphens, at most 80 characters
                4:22 unknown clause '5.5.18' of GB50016: it is not in the catalogue of standards, did you mean '5.5.17'?
                4:22 the clause '5.5.17' of GB50016 is named twice
                4:46 unknown legal basis 'GB5016': it is not in the catalogue of standards, did you mean 'GB50016'?
                7:7 this row of travel-school ends before it begins
                8:7 this row of travel-school overlaps the one before it: a row holds from 'atLeast' up to, but not including, 'below'
                9:29 Limit.value = 2000000000 is out of range: it is from -1000000000 to 1000000000
                9:34 unknown key 'unit' of travel-school.rows: known are atLeast, below, value
                10:47 empty.source names no clause: write where the values come from, such as { GB50016: "5.5.17" }
                10:58 the table empty has no rows""");
    }

    private static Tables read(String text) {
        return Tables.read(List.of(new SourceText("tables.yaml", text)), STANDARDS);
    }

    private static String refusal(String text) {
        return catchThrowableOfType(InputException.class, () -> read(text)).problems().stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + " " + problem.message())
                .collect(Collectors.joining("\n"));
    }
}
