package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Verdict;
import io.firegrade.assessment.Weight;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Premises;
import io.firegrade.inspection.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which legal bases are in force on the day of the visit, and what they are worth. */
class LegalBasisTest {

    private static final String STANDARDS = """
            LAW: { number: L 1, title: { zh: 法律, en: Law }, kind: LAW, from: 2020-01-01, clauses: { "1": { verified: true }, "2": { verified: false } } }
            REG: { number: R 1, title: { zh: 条例, en: Regulation }, kind: REGULATION, from: 2020-01-01, clauses: { "1": { verified: true } } }
            ORDER: { number: O 1, title: { zh: 规章, en: Order }, kind: MINISTERIAL_ORDER, from: 2020-01-01, clauses: { "1": { verified: true } } }
            MUST: { number: M 1, title: { zh: 强标, en: Mandatory }, kind: MANDATORY_STANDARD, from: 2020-01-01, clauses: { "1": { verified: true } } }
            MAY: { number: T 1, title: { zh: 推标, en: Recommended }, kind: RECOMMENDED_STANDARD, from: 2020-01-01, clauses: { "1": { verified: true } } }
            LOCAL: { number: D 1, title: { zh: 地方, en: Local }, kind: LOCAL, from: 2020-01-01, clauses: { "1": { verified: true } } }
            AMENDED: { number: A 1, title: { zh: 修正, en: Amended }, kind: LAW, from: 2009-05-01, verifiedFrom: 2021-04-29, clauses: { "1": { verified: true }, "2": { verified: true, verifiedFrom: 2009-05-01 }, "3": { verified: true, from: 2019-04-23 } } }
            CODE: { number: C 1, title: { zh: 规范, en: Code }, kind: MANDATORY_STANDARD, from: 2020-01-01, clauses: { "1": { verified: true, mandatory: false }, "2": { verified: false, mandatory: false } } }
            PART: { number: P 1, title: { zh: 推标, en: Part }, kind: RECOMMENDED_STANDARD, from: 2020-01-01, clauses: { "1": { verified: true, mandatory: true } } }
            GUIDE: { number: G 1, title: { zh: 指南, en: Guide }, kind: GUIDANCE, from: 2020-01-01, clauses: { "1": { verified: true }, "2": { verified: false } } }
            OLD: { number: OLD-2017, title: { zh: 旧版, en: Old edition }, kind: MANDATORY_STANDARD, from: 2018-07-01, until: 2025-10-31, clauses: { "1": { verified: true }, "2": { verified: true, until: 2022-12-31 } } }
            NEW: { number: NEW-2025, title: { zh: 新版, en: New edition }, kind: MANDATORY_STANDARD, from: 2025-11-01, clauses: { "1": { verified: true }, "2": { verified: true, from: 2027-01-01 } } }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path pack;

    @Test
    void aBasisIsWorthWhatItsTextIs() throws IOException {
        assertThat(weight("LAW = \"1\"")).containsExactly(Weight.LAW);
        assertThat(weight("REG = \"1\"")).containsExactly(Weight.LAW);
        assertThat(weight("ORDER = \"1\"")).containsExactly(Weight.LAW);
        assertThat(weight("MUST = \"1\"")).containsExactly(Weight.STANDARD);
        assertThat(weight("MAY = \"1\"")).containsExactly(Weight.RECOMMENDED);
        assertThat(weight("LOCAL = \"1\"")).containsExactly(Weight.LOCAL);
        assertThat(weight("GUIDE = \"1\"")).containsExactly(Weight.GUIDANCE);
    }

    @Test
    void aClauseThatWasNotVerifiedIsNeverLaw() throws IOException {
        assertThat(weight("LAW = \"2\"")).containsExactly(Weight.UNVERIFIED);
        assertThat(weight("GUIDE = \"2\"")).containsExactly(Weight.GUIDANCE_UNVERIFIED);
    }

    @Test
    void aClauseThatNeverBoundIsNoMandatoryStandard() throws IOException {
        assertThat(weight("CODE = \"1\"")).containsExactly(Weight.RECOMMENDED);
        assertThat(weight("CODE = \"2\"")).containsExactly(Weight.UNVERIFIED);
        assertThat(weight("PART = \"1\"")).containsExactly(Weight.STANDARD);
    }

    @Test
    void anAmendedTextIsInForceBeforeItWasAmendedButOnlyWhatWasReadIsVerified() throws IOException {
        String all = "AMENDED = \"1; 2; 3\"";
        assertThat(assess(all, LocalDate.of(2009, 4, 30)).verdict("a")).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(bases(all, LocalDate.of(2009, 5, 1)))
                .extracting(LegalBasis::clause, LegalBasis::weight)
                .containsExactly(tuple("1", Weight.UNVERIFIED), tuple("2", Weight.LAW));
        assertThat(bases(all, LocalDate.of(2021, 4, 28)))
                .extracting(LegalBasis::clause, LegalBasis::weight)
                .containsExactly(tuple("1", Weight.UNVERIFIED), tuple("2", Weight.LAW), tuple("3", Weight.UNVERIFIED));
        assertThat(bases(all, LocalDate.of(2021, 4, 29)))
                .extracting(LegalBasis::weight)
                .containsOnly(Weight.LAW);
    }

    @Test
    void aFindingNamesEachBasisInTheOrderOfTheCriterion() throws IOException {
        assertThat(bases("MUST = \"1\", LAW = \"2; 1\"", LocalDate.of(2026, 1, 1)))
                .containsExactly(
                        new LegalBasis("MUST", "M 1", new Bilingual("强标", "Mandatory"), "1", Weight.STANDARD),
                        new LegalBasis("LAW", "L 1", new Bilingual("法律", "Law"), "2", Weight.UNVERIFIED),
                        new LegalBasis("LAW", "L 1", new Bilingual("法律", "Law"), "1", Weight.LAW));
    }

    @Test
    void theFirstAndTheLastDayOfAnEditionCount() throws IOException {
        String both = "OLD = \"1\", NEW = \"1\"";
        assertThat(bases(both, LocalDate.of(2018, 7, 1)))
                .extracting(LegalBasis::standard)
                .containsExactly("OLD");
        assertThat(bases(both, LocalDate.of(2025, 10, 31)))
                .extracting(LegalBasis::standard)
                .containsExactly("OLD");
        assertThat(bases(both, LocalDate.of(2025, 11, 1)))
                .extracting(LegalBasis::standard)
                .containsExactly("NEW");
    }

    @Test
    void aClauseHasDatesOfItsOwn() throws IOException {
        String both = "OLD = \"2\", NEW = \"2\"";
        assertThat(bases(both, LocalDate.of(2022, 12, 31)))
                .extracting(LegalBasis::standard)
                .containsExactly("OLD");
        assertThat(assess(both, LocalDate.of(2023, 1, 1)).verdict("a")).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(assess(both, LocalDate.of(2026, 12, 31)).verdict("a")).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(bases(both, LocalDate.of(2027, 1, 1)))
                .extracting(LegalBasis::standard)
                .containsExactly("NEW");
    }

    @Test
    void withoutABasisInForceNothingIsFoundAskedOrGraded() throws IOException {
        Assessment before = assess("OLD = \"1\"", LocalDate.of(2018, 6, 30));
        assertThat(before.verdict("a")).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(before.findings()).isEmpty();
        assertThat(before.questions()).isEmpty();
        assertThat(before.grade().atMost()).isEmpty();
        assertThat(before.counts()).containsEntry(Verdict.NOT_IN_FORCE, 1).containsEntry(Verdict.HAZARD, 0);
        assertThat(book("OLD = \"1\"")
                        .explain(inspection(LocalDate.of(2018, 6, 30)), "a")
                        .subjects())
                .isEmpty();
    }

    private List<Weight> weight(String basis) throws IOException {
        return bases(basis, LocalDate.of(2026, 1, 1)).stream()
                .map(LegalBasis::weight)
                .toList();
    }

    private List<LegalBasis> bases(String basis, LocalDate date) throws IOException {
        return assess(basis, date).findings().get(0).basis();
    }

    private Assessment assess(String basis, LocalDate date) throws IOException {
        return book(basis).assess(inspection(date));
    }

    private RuleBook book(String basis) throws IOException {
        Files.writeString(
                pack.resolve("pack.yaml"),
                "id: t\ntitle: { zh: 甲, en: a }\nstandards: standards.yaml\ncriteria: [ a.drl ]\n");
        Files.writeString(pack.resolve("standards.yaml"), STANDARDS);
        Files.writeString(pack.resolve("a.drl"), """
                package test;
                import io.firegrade.facts.*;
                rule "a"
                    @title( zh = "甲", en = "a" ) @grade( MAJOR ) @advice( zh = "乙", en = "b" ) @within( days = 3 )
                    @basis( %s )
                when
                    $p : Premises()
                    Premises( this == $p, seats > 1 )
                then
                end
                """.formatted(basis));
        return RuleBook.load(pack);
    }

    private static Inspection inspection(LocalDate date) {
        return Inspection.of(Premises.of("p").withSeats(5), date).build();
    }
}
