package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Determination;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Premises;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A major hazard of one element, by an old text until 2025-10-31 and by a new one whose elements nobody read; the breach is of 2021. */
@SuppressWarnings("NullAway.Init")
class CaveatsTest {

    private static RuleBook book;

    @BeforeAll
    static void load(@TempDir Path pack) throws IOException {
        Files.writeString(
                pack.resolve("pack.yaml"),
                "id: t\ntitle: { zh: 甲, en: a }\nstandards: standards.yaml\ncriteria: [ a.drl ]\n");
        Files.writeString(pack.resolve("standards.yaml"), """
                LATE: { number: LATE-2021, title: { zh: 新法, en: Late }, kind: LAW, from: 2021-01-01, clauses: { "1": { verified: true } } }
                OLD: { number: OLD-2017, title: { zh: 旧版, en: Old }, kind: MANDATORY_STANDARD, from: 2018-07-01, until: 2025-10-31, clauses: { "1": { verified: true } } }
                NEW: { number: NEW-2025, title: { zh: 新版, en: New }, kind: MANDATORY_STANDARD, from: 2025-11-01, clauses: { "1": { verified: false } } }
                """);
        Files.writeString(
                pack.resolve("a.drl"),
                "package test;\nimport io.firegrade.facts.*;\n" + """
                rule "sealed"
                    @title( zh = "封堵", en = "Sealed" ) @grade( SERIOUS ) @basis( LATE = "1" ) @advice( zh = "乙", en = "b" ) @within( days = 3 )
                when
                    $e : Exit()
                    Exit( this == $e, sealed == true )
                then
                end
                rule "element"
                    @role( ELEMENT ) @title( zh = "要素", en = "Element" ) @basis( OLD = "1" )
                when
                    $p : Premises()
                    exists Breach( criterion == "sealed", correctableAtOnce == false )
                then
                end
                """ + major("old", "OLD") + major("new", "NEW"));
        book = RuleBook.load(pack);
    }

    private static String major(String id, String basis) {
        return """
                rule "%s"
                    @title( zh = "重大", en = "Major" ) @grade( MAJOR ) @basis( %s = "1" ) @advice( zh = "乙", en = "b" ) @within( days = 0 )
                when
                    $p : Premises()
                    accumulate( Breach( criterion in ( "element" ), $a : id ); $n : count( $a ); $n >= 1 )
                then
                end
                """.formatted(id, basis);
    }

    private static Assessment assess(String date, boolean sealed, Act... acts) {
        Inspection.Builder inspection = Inspection.of(Premises.of("p"), LocalDate.parse(date))
                .all(Exit.of("e1").withSealed(sealed));
        for (Act act : acts) {
            inspection.record(act);
        }
        return book.assess(inspection.build());
    }

    private static Act notAtOnce() {
        return new Act.Correctable("sealed", Optional.empty(), false);
    }

    private static Determination of(Assessment assessment, String criterion) {
        return assessment.determinations().stream()
                .filter(one -> one.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatLaterLawForbidsLeavesADeterminationOpen() {
        Assessment early = assess("2020-12-31", true, notAtOnce());
        assertThat(early.verdict("sealed")).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(early.verdict("old")).isEqualTo(Verdict.UNKNOWN);
        assertThat(early.grade().atMost()).contains(Grade.MAJOR);
        assertThat(of(early, "old").caveats())
                .containsExactly(new Bilingual(
                        "下列各项所依据的规定在2020-12-31尚未施行，当时的规定规则包没有收录，是否违反当时的规定待查：封堵（sealed）",
                        "What these rest on was not in force on 2020-12-31, and the packs hold nothing that was, so it is open whether"
                                + " they were breaches then: Sealed (sealed)"));
        assertThat(of(early, "element").caveats()).hasSize(1);
        assertThat(early.questions())
                .containsExactly(new Question(
                        "/date",
                        new Bilingual(
                                "查清检查当日施行的规定（见判定的说明）",
                                "Find out what the law of the day asked for (see the notes of the determinations)"),
                        List.of(),
                        List.of("old")));
        assertThat(assess("2021-01-01", true, notAtOnce()).verdict("old")).isEqualTo(Verdict.HAZARD);
    }

    @Test
    void whatLaterLawClearsOrWasPutRightIsNoBreachOfEarlierLaw() {
        assertThat(assess("2020-12-31", false).verdict("old")).isEqualTo(Verdict.CLEAR);
        assertThat(assess("2020-12-31", true, new Act.Corrected("sealed", Optional.empty()))
                        .verdict("old"))
                .isEqualTo(Verdict.CLEAR);
        assertThat(assess("2020-12-31", true, new Act.Correctable("sealed", Optional.empty(), true))
                        .verdict("old"))
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aScreenThatFindsNothingSaysThatItIsOnlyAScreen() {
        assertThat(assess("2025-10-31", false).determinations()).isEmpty();
        assertThat(assess("2025-10-31", false).caveats()).isEmpty();
        Assessment screened = assess("2025-11-01", false);
        assertThat(screened.verdict("new")).isEqualTo(Verdict.CLEAR);
        assertThat(screened.caveats())
                .containsExactly(new Bilingual(
                        "仅以OLD-2017的要素作筛查，未按NEW-2025核对：没有查出，不等于没有重大隐患。",
                        "This is a screen by the elements of OLD-2017; NEW-2025 itself was not checked: that nothing was found does not"
                                + " mean that there is no major hazard."));
        assertThat(of(screened, "new").verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(of(screened, "new").caveats()).isEqualTo(screened.caveats());
        Assessment found = assess("2025-11-01", true, notAtOnce());
        assertThat(found.verdict("new")).isEqualTo(Verdict.HAZARD);
        assertThat(found.caveats()).isEmpty();
    }

    @Test
    void whereNoTextWasInForceNothingIsDetermined() {
        Assessment before = assess("2018-06-30", false);
        assertThat(before.determinations()).extracting(Determination::criterion).containsExactly("new", "old");
        assertThat(before.determinations()).extracting(Determination::verdict).containsOnly(Verdict.NOT_IN_FORCE);
        assertThat(before.caveats())
                .containsExactly(new Bilingual(
                        "规则包没有2018-06-30施行的重大隐患判定依据，未作判定：不等于没有重大隐患。",
                        "The packs hold no text on major hazards that was in force on 2018-06-30, so none was determined: that does not"
                                + " mean that there is none."));
    }
}
