package io.firegrade.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.assessment.FollowUp;
import io.firegrade.assessment.Grade;
import io.firegrade.facts.Bilingual;
import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpRulesTest {

    private static final String HEAD = """
            id: cn
            title: { zh: 全国, en: National }
            standards: standards.yaml
            criteria: [ a.drl ]
            """;
    private static final String BODIES = """
            bodies:
              PREMISES: { zh: 场所, en: premises }
              DISTRICT: { zh: 区中心, en: district centre }
              GAS: { zh: 燃气会商, en: gas consultation }
            """;

    @Test
    void theFirstRuleThatFitsCounts() {
        FollowUpRules rules = read(BODIES + """
                followUp:
                  - { grade: GENERAL, by: PREMISES }
                  - { categories: [ gas, special ], by: GAS }
                  - { by: DISTRICT }
                """).orElseThrow();
        assertThat(rules.of("gas-hose-too-long", Grade.GENERAL))
                .isEqualTo(new FollowUp("PREMISES", new Bilingual("场所", "premises")));
        assertThat(rules.of("gas-hose-too-long", Grade.SERIOUS).body()).isEqualTo("GAS");
        assertThat(rules.of("special", Grade.MAJOR).body()).isEqualTo("GAS");
        assertThat(rules.of("gasoline-store", Grade.SERIOUS).body()).isEqualTo("DISTRICT");
        assertThat(rules.of("egress-exit-locked", Grade.MAJOR).body()).isEqualTo("DISTRICT");
    }

    @Test
    void aPackMayLeaveItOpen() {
        assertThat(read("")).isEmpty();
        assertThat(read("followUp:\nbodies:\n")).isEmpty();
    }

    @Test
    void everyGradeOfEveryCategoryIsCovered() {
        assertThat(refusal(BODIES + """
                followUp:
                  - { grade: GENERAL, by: PREMISES }
                  - { grade: SERIOUS, categories: [ gas ], by: GAS }
                  - { categories: [ special ], by: DISTRICT }
                """)).isEqualTo("""
                pack.yaml:10:3 nobody follows up on SERIOUS outside of gas, special: add a rule such as { grade: SERIOUS, by: … }
                      - { grade: GENERAL, by: PREMISES }
                      ^
                pack.yaml:10:3 nobody follows up on MAJOR outside of special: add a rule such as { grade: MAJOR, by: … }
                      - { grade: GENERAL, by: PREMISES }
                      ^""");
        assertThat(refusal("followUp: []\n")).startsWith("""
                pack.yaml:5:11 nobody follows up on GENERAL: add a rule such as { grade: GENERAL, by: … }
                """);
        assertThatThrownBy(() -> new FollowUpRules(List.of())).hasMessage("nobody follows up on GENERAL");
    }

    @Test
    void aRuleThatIsNeverReachedIsRefused() {
        assertThat(refusal(BODIES + """
                followUp:
                  - { grade: SERIOUS, by: DISTRICT }
                  - { categories: [ gas ], by: GAS }
                  - { grade: MAJOR, categories: [ gas ], by: GAS }
                  - { by: PREMISES }
                """)).isEqualTo("""
                pack.yaml:12:5 this rule is never reached: those before it cover all that it is for
                      - { grade: MAJOR, categories: [ gas ], by: GAS }
                        ^""");
        assertThat(refusal(BODIES + """
                followUp:
                  - { grade: SERIOUS, by: DISTRICT }
                  - { grade: SERIOUS, categories: [ gas ], by: GAS }
                  - { by: PREMISES }
                """)).isEqualTo("""
                pack.yaml:11:5 this rule is never reached: those before it cover all that it is for
                      - { grade: SERIOUS, categories: [ gas ], by: GAS }
                        ^""");
        assertThat(refusal(BODIES + """
                followUp:
                  - { grade: SERIOUS, by: DISTRICT }
                  - { categories: [ gas ], by: GAS }
                  - { by: PREMISES }
                  - { grade: MAJOR, by: DISTRICT }
                """)).isEqualTo("""
                pack.yaml:13:5 this rule is never reached: those before it cover all that it is for
                      - { grade: MAJOR, by: DISTRICT }
                        ^""");
    }

    @Test
    void allThatIsWrongWithTheRulesIsTold() {
        assertThat(refusal(BODIES + """
                followUp:
                  - { grade: GRAVE, by: PREMISES }
                  - { categories: [], by: DISTRIKT }
                  - { categories: [ Gas, gas, gas, 5 ] }
                  - { category: gas, by: GAS }
                  - DISTRICT
                  - { by: DISTRICT }
                """)).isEqualTo("""
                pack.yaml:10:14 grade does not know 'GRAVE': it takes one of GENERAL, SERIOUS, MAJOR
                      - { grade: GRAVE, by: PREMISES }
                                 ^
                pack.yaml:11:19 a rule for no category never fits: name one, or leave 'categories' out for all
                      - { categories: [], by: DISTRIKT }
                                      ^
                pack.yaml:11:27 by does not know 'DISTRIKT', did you mean 'DISTRICT'?
                      - { categories: [], by: DISTRIKT }
                                              ^
                pack.yaml:12:5 a rule of followUp has no 'by': add it
                      - { categories: [ Gas, gas, gas, 5 ] }
                        ^
                pack.yaml:12:21 a category is the first word of an id, such as gas, not 'Gas'
                      - { categories: [ Gas, gas, gas, 5 ] }
                                        ^
                pack.yaml:12:31 the category 'gas' is named twice: remove one
                      - { categories: [ Gas, gas, gas, 5 ] }
                                                  ^
                pack.yaml:12:36 categories takes text, not the number 5: put it in quotes
                      - { categories: [ Gas, gas, gas, 5 ] }
                                                       ^
                pack.yaml:13:7 unknown key 'category' of a rule of followUp: known are grade, categories, by
                      - { category: gas, by: GAS }
                          ^
                pack.yaml:14:5 a rule of followUp takes a mapping (key: value), not the text 'DISTRICT'
                      - DISTRICT
                        ^""");
    }

    @Test
    void thereIsALimitToTheRules() {
        StringBuilder rules = new StringBuilder(BODIES + "followUp:\n");
        for (int i = 0; i < 5_000; i++) {
            rules.append("  - { categories: [ c").append(i).append(" ], by: GAS }\n");
        }
        assertThat(refusal(rules.toString()))
                .startsWith("pack.yaml:10:3 'followUp' has at most 100 rules: let some cover more\n");
    }

    @Test
    void bodiesAreNamedInBothLanguagesAndByARule() {
        assertThat(refusal("""
                bodies:
                  district: { zh: 区中心, en: district centre }
                  GAS: { zh: 燃气会商 }
                  OTHER: { zh: 其他, en: other }
                followUp: [ { by: district } ]
                """)).isEqualTo("""
                pack.yaml:6:3 the name of a body takes capital letters, digits and _ only, such as DISTRICT_CENTRE, not 'district'
                      district: { zh: 区中心, en: district centre }
                      ^
                pack.yaml:7:8 GAS has no 'en': add it
                      GAS: { zh: 燃气会商 }
                           ^
                pack.yaml:7:8 no rule of 'followUp' names the body 'GAS': remove it, or add a rule
                      GAS: { zh: 燃气会商 }
                           ^
                pack.yaml:8:10 no rule of 'followUp' names the body 'OTHER': remove it, or add a rule
                      OTHER: { zh: 其他, en: other }
                             ^""");
        assertThat(refusal("followUp: [ { by: DISTRICT } ]\n")).isEqualTo("""
                pack.yaml:5:19 there are no bodies: say under 'bodies' in both languages who they are
                    followUp: [ { by: DISTRICT } ]
                                      ^""");
    }

    private static Optional<FollowUpRules> read(String rest) {
        return PackManifest.read(new SourceText("pack.yaml", HEAD + rest)).followUp();
    }

    private static String refusal(String rest) {
        return String.valueOf(
                catchThrowableOfType(InputException.class, () -> read(rest)).getMessage());
    }
}
