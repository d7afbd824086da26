package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Determination;
import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Remark;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Exit;
import io.firegrade.facts.GasLeak;
import io.firegrade.facts.Hydrant;
import io.firegrade.facts.Limit;
import io.firegrade.facts.Occupancy;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Criteria that judge over the breaches of others: a small major hazard of three exits, rooms and lifts. */
class LevelTest {

    private static final String SEALED = Judged.rule("exit-sealed", """
            $e : Exit()
            Exit( this == $e, sealed == true )
            """);
    private static final String ELEMENT_EXIT = element("element-exit", """
            $p : Premises()
            exists Breach( criterion == "exit-sealed", correctableAtOnce == false )
            """);
    private static final String ELEMENT_ROOM = element("element-room", """
            $p : Premises()
            exists Room( windowless == true )
            """);
    private static final String ELEMENT_LEAK = element("element-leak", """
            $p : Premises()
            exists GasLeak()
            """);
    private static final String MAJOR = graded("major", "MAJOR", "", """
            $p : Premises()
            accumulate( Breach( criterion in ( "element-exit", "element-room", "element-leak" ), $c : id ); $n : count( $c ); $n >= 2 )
            """);
    private static final String SEALING = """
            rule "seal"
            @role( SEALING ) @title( zh = "查封", en = "seal" ) @basis( CODE = "1" ) @advice( zh = "停用", en = "stop use" )
            when
                $p : Premises()
                exists Breach( criterion == "exit-sealed" )
            then
            end
            """;

    private static final Assessor BOOK = Judged.book(SEALED, ELEMENT_EXIT, ELEMENT_ROOM, ELEMENT_LEAK, MAJOR, SEALING);

    private static String element(String id, String when) {
        return "rule \"" + id + "\"\n@role( ELEMENT ) @title( zh = \"" + id + "要素\", en = \"element " + id
                + "\" ) @basis( CODE = \"1\" )\nwhen\n" + when + "then\nend\n";
    }

    private static String graded(String id, String grade, String more, String when) {
        return Judged.rule(id, "@grade( " + grade + " ) " + more, when);
    }

    private static Inspection.Builder twoElements() {
        return Judged.inspection()
                .all(Exit.of("e1").withSealed(true), Exit.of("e2").withSealed(false))
                .all(Room.of("r1").withWindowless(true))
                .none(GasLeak.class);
    }

    private static Act.Correctable notAtOnce() {
        return new Act.Correctable("exit-sealed", Optional.empty(), false);
    }

    @Test
    void provenElementsMakeAMajorHazardThatNamesThem() {
        Assessment assessment = BOOK.assess(twoElements().record(notAtOnce()).build());
        assertThat(assessment.verdicts())
                .containsOnlyKeys("exit-sealed", "major")
                .containsValue(Verdict.HAZARD);
        Finding major = assessment.findings().get(0);
        assertThat(major.criterion()).isEqualTo("major");
        assertThat(major.grade()).isEqualTo(Grade.MAJOR);
        Evidence.Total total = (Evidence.Total) major.evidence().get(0);
        assertThat(total.members()).extracting(member -> member.id()).containsExactly("element-exit", "element-room");
        assertThat(assessment.grade().atLeast()).contains(Grade.MAJOR);
        assertThat(assessment.determinations())
                .extracting(Determination::criterion, Determination::role, Determination::verdict)
                .containsExactly(
                        tuple("element-exit", Role.ELEMENT, Verdict.HAZARD),
                        tuple("element-room", Role.ELEMENT, Verdict.HAZARD),
                        tuple("seal", Role.SEALING, Verdict.HAZARD));
    }

    @Test
    void whileTheJudgementIsOpenTheDeterminationIsOpenWithThatQuestion() {
        Assessment assessment = BOOK.assess(twoElements().build());
        assertThat(assessment.verdict("major")).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.questions())
                .containsExactly(new Question(
                        "/correctable",
                        new io.firegrade.facts.Bilingual(
                                "判断能否当场整改 — exit-sealed标题 (exit-sealed/e1)",
                                "Judge whether it can be put right at once — title of exit-sealed (exit-sealed/e1)"),
                        List.of(),
                        List.of("major")));
        Determination open = assessment.determinations().stream()
                .filter(one -> one.criterion().equals("major"))
                .findFirst()
                .orElseThrow();
        Evidence.Total total = (Evidence.Total) open.evidence().get(0);
        assertThat(total.least()).isEqualTo(1);
        assertThat(total.most()).isEqualTo(2);
        assertThat(total.limit()).isEqualTo(2.0);
        assertThat(assessment.grade().atMost()).contains(Grade.MAJOR);
    }

    @Test
    void whatCanBePutRightAtOnceIsNoElement() {
        Assessment assessment = BOOK.assess(twoElements()
                .record(new Act.Correctable("exit-sealed", Optional.of("e1"), true))
                .build());
        assertThat(assessment.verdict("major")).isEqualTo(Verdict.CLEAR);
        assertThat(assessment.questions()).isEmpty();
    }

    @Test
    void judgementsThatDifferLeaveTheDeterminationOpen() {
        Assessment assessment = BOOK.assess(twoElements()
                .record(new Act.Correctable("exit-sealed", Optional.of("e1"), true), notAtOnce())
                .build());
        assertThat(assessment.verdict("major")).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.questions()).extracting(Question::pointer).containsExactly("/correctable");
    }

    @Test
    void theExplanationOfAnOpenSubjectShowsItsWaiver() {
        LocalDate until = LocalDate.of(2500, 1, 1);
        Inspection open = Judged.inspection()
                .all(Exit.of("e1"))
                .record(new Act.Waived("exit-sealed", Optional.empty(), "reason", "fire office", until))
                .build();
        Explanation.Subject subject =
                BOOK.explain(open, "exit-sealed").subjects().get(0);
        assertThat(subject.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(subject.waiver()).contains(new Finding.Waiver("reason", "fire office", until));
    }

    @Test
    void unknownFactsBehindAnElementAreAskedForByTheDetermination() {
        Assessment assessment = BOOK.assess(Judged.inspection()
                .all(Exit.of("e1"))
                .all(Room.of("r1").withWindowless(true))
                .none(GasLeak.class)
                .record(notAtOnce())
                .build());
        assertThat(assessment.verdict("major")).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.questions())
                .extracting(Question::pointer, Question::settles, Question::helps)
                .containsExactly(tuple("/exits/0/sealed", List.of("exit-sealed"), List.of("major")));
    }

    @Test
    void unlistedExitsLeaveTheDeterminationOpen() {
        Assessment assessment = BOOK.assess(Judged.inspection()
                .all(Room.of("r1").withWindowless(true))
                .none(GasLeak.class)
                .record(notAtOnce())
                .build());
        assertThat(assessment.verdict("major")).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.questions()).extracting(Question::pointer).containsExactly("/exits");
    }

    @Test
    void manySealedExitsAreOneElement() {
        Assessment assessment = BOOK.assess(Judged.inspection()
                .all(Exit.of("e1").withSealed(true), Exit.of("e2").withSealed(true))
                .all(Room.of("r1").withWindowless(false))
                .none(GasLeak.class)
                .record(notAtOnce())
                .build());
        assertThat(assessment.verdict("major")).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void whatWasCorrectedStaysAHazardAndIsNoBreach() {
        Assessment assessment = BOOK.assess(twoElements()
                .record(notAtOnce(), new Act.Corrected("exit-sealed", Optional.of("e1")))
                .build());
        assertThat(assessment.verdict("exit-sealed")).isEqualTo(Verdict.HAZARD);
        assertThat(assessment.findings()).extracting(Finding::corrected).containsExactly(true);
        assertThat(assessment.verdict("major")).isEqualTo(Verdict.CLEAR);
        assertThat(assessment.grade().atLeast()).contains(Grade.SERIOUS);
        assertThat(assessment.gradeLeft().atLeast()).isEmpty();
        assertThat(assessment.determinations())
                .extracting(Determination::criterion)
                .containsExactly("element-room");
    }

    @Test
    void anExcludedElementIsNotCounted() {
        Assessment assessment = BOOK.assess(twoElements()
                .record(notAtOnce(), new Act.Excluded(Optional.of("element-room"), Act.Ground.EXPERT_REVIEW, "2024年评审"))
                .build());
        assertThat(assessment.verdict("major")).isEqualTo(Verdict.CLEAR);
        assertThat(assessment.determinations().get(1).excluded().orElseThrow().zh())
                .isEqualTo("经专家评审并落实措施：2024年评审");
        Assessment all = BOOK.assess(twoElements()
                .record(notAtOnce(), new Act.Excluded(Optional.empty(), Act.Ground.CLOSED, "已停业"))
                .build());
        assertThat(all.verdict("major")).isEqualTo(Verdict.CLEAR);
        assertThat(all.remarks()).isEmpty();
    }

    @Test
    void aWaivedHazardIsReportedApartAndIsABreach() {
        Act.Waived waived = new Act.Waived("exit-sealed", Optional.of("e1"), "改造中", "张所长", LocalDate.of(2026, 11, 20));
        Inspection inspection = twoElements().record(notAtOnce(), waived).build();
        Assessment assessment = BOOK.assess(inspection.withDate(LocalDate.of(2026, 11, 20)));
        assertThat(assessment.verdict("exit-sealed")).isEqualTo(Verdict.WAIVED);
        assertThat(assessment.waived()).extracting(Finding::criterion).containsExactly("exit-sealed");
        assertThat(assessment.findings()).extracting(Finding::criterion).containsExactly("major");
        assertThat(assessment.remarks()).isEmpty();
        Assessment expired = BOOK.assess(inspection.withDate(LocalDate.of(2026, 11, 21)));
        assertThat(expired.verdict("exit-sealed")).isEqualTo(Verdict.HAZARD);
        assertThat(expired.waived()).isEmpty();
        assertThat(expired.remarks())
                .extracting(Remark::pointer, remark -> remark.text().en())
                .containsExactly(tuple(
                        "/waivers/0",
                        "this has no effect: the waiver ended on 2026-11-20, so remove the hazard or renew it"));
    }

    @Test
    void recordsWithoutEffectAreTold() {
        LocalDate late = LocalDate.of(2030, 1, 1);
        Assessor book = Judged.book(
                SEALED,
                ELEMENT_ROOM,
                graded(
                        "never",
                        "SERIOUS",
                        "@waivable( false )",
                        "$r : Room()\nRoom( this == $r, windowless == true )\n"));
        Assessment assessment = book.assess(twoElements()
                .record(
                        new Act.Waived("exit-seald", Optional.empty(), "r", "a", late),
                        new Act.Waived("never", Optional.empty(), "r", "a", late),
                        new Act.Waived("exit-sealed", Optional.of("e2"), "r", "a", late),
                        new Act.Corrected("exit-sealed", Optional.of("e9")),
                        new Act.Excluded(Optional.of("exit-sealed"), Act.Ground.CLOSED, "r"))
                .build());
        assertThat(assessment.verdict("never")).isEqualTo(Verdict.HAZARD);
        assertThat(assessment.remarks())
                .extracting(Remark::pointer, remark -> remark.text().en())
                .containsExactly(
                        tuple(
                                "/waivers/0",
                                "this has no effect: there is no criterion 'exit-seald', did you mean 'exit-sealed'?"),
                        tuple("/waivers/1", "this has no effect: never cannot be waived, so remove the hazard"),
                        tuple(
                                "/waivers/2",
                                "this has no effect: there is no such hazard here, proven or open, or another record settles it"),
                        tuple(
                                "/corrected/0",
                                "this has no effect: there is no such hazard here, proven or open, or another record settles it"),
                        tuple("/exclusions/0", "this has no effect: exit-sealed is no element of a major hazard"));
    }

    @Test
    void anActOnAViolationIsOneForAllCriteriaThatReportIt() {
        Assessor book = Judged.book(
                SEALED, graded("exit-sealed-narrow", "MAJOR", "@raises( \"exit-sealed\" )", """
                        $e : Exit()
                        Exit( this == $e, sealed == true, clearWidthM < 1.0 )
                        """), ELEMENT_EXIT);
        Inspection.Builder sealed =
                Judged.inspection().all(Exit.of("e1").withSealed(true).withClearWidthM(0.9));
        Assessment judged =
                book.assess(sealed.record(new Act.Correctable("exit-sealed-narrow", Optional.of("e1"), false))
                        .build());
        assertThat(judged.determinations())
                .extracting(Determination::criterion, Determination::verdict)
                .containsExactly(tuple("element-exit", Verdict.HAZARD));
        Assessment corrected = book.assess(sealed.record(new Act.Corrected("exit-sealed-narrow", Optional.of("e1")))
                .build());
        assertThat(corrected.gradeLeft().atLeast()).isEmpty();
        assertThat(corrected.determinations()).isEmpty();
        LocalDate late = LocalDate.of(2030, 1, 1);
        Assessment milder = book.assess(Judged.inspection()
                .all(Exit.of("e1").withSealed(true).withClearWidthM(0.9))
                .record(new Act.Waived("exit-sealed", Optional.empty(), "r", "a", late))
                .build());
        assertThat(milder.findings()).extracting(Finding::criterion).containsExactly("exit-sealed-narrow");
        Assessment graver = book.assess(Judged.inspection()
                .all(Exit.of("e1").withSealed(true).withClearWidthM(0.9))
                .record(new Act.Waived("exit-sealed-narrow", Optional.empty(), "r", "a", late))
                .build());
        assertThat(graver.findings()).isEmpty();
        assertThat(graver.waived()).extracting(Finding::criterion).containsExactly("exit-sealed-narrow");
    }

    @Test
    void anOpenDeterminationTellsTheTotalsOfTheBranchesThatCanStillBeMet() {
        Assessor book = Judged.book(SEALED, ELEMENT_EXIT, ELEMENT_ROOM, graded("either", "MAJOR", "", """
                $p : Premises()
                ( ( Premises( this == $p, assembly == true )
                        and accumulate( Breach( criterion in ( "element-exit", "element-room" ), $a : id ); $n : count( $a ); $n >= 1 ) )
                    or accumulate( Breach( criterion in ( "element-exit", "element-room" ), $b : id ); $m : count( $b ); $m >= 2 ) )
                """));
        Assessment assessment =
                book.assess(Inspection.of(Premises.of("p1").withOccupancy(Occupancy.OFFICE), LocalDate.of(2026, 11, 20))
                        .all(Exit.of("e1").withSealed(true))
                        .all(Room.of("r1").withWindowless(true))
                        .build());
        Determination open = assessment.determinations().stream()
                .filter(one -> one.criterion().equals("either"))
                .findFirst()
                .orElseThrow();
        assertThat(open.evidence())
                .extracting(one -> ((Evidence.Total) one).limit())
                .containsExactly(2.0);
    }

    @Test
    void aBreachNamesItsSubjectSoThatTwoThingsCanBeAskedOfOneObject() {
        Assessor book = Judged.book(SEALED, element("element-narrow", """
                $p : Premises()
                exists ( Exit( clearWidthM < 1.0, $e : id )
                    and Breach( criterion == "exit-sealed", correctableAtOnce == false, subject == $e ) )
                """));
        assertThat(narrow(book, 0.9, 1.2).determinations())
                .extracting(Determination::criterion, Determination::verdict)
                .containsExactly(tuple("element-narrow", Verdict.HAZARD));
        assertThat(narrow(book, 1.2, 0.9).determinations()).isEmpty();
        assertThat(book.assess(Judged.inspection()
                                .saw(Exit.of("e1").withSealed(false).withClearWidthM(0.9))
                                .build())
                        .determinations())
                .extracting(Determination::criterion, Determination::verdict)
                .containsExactly(tuple("element-narrow", Verdict.UNKNOWN));
    }

    private static Assessment narrow(Assessor book, double sealedWidthM, double openWidthM) {
        return book.assess(Judged.inspection()
                .all(
                        Exit.of("e1").withSealed(true).withClearWidthM(sealedWidthM),
                        Exit.of("e2").withSealed(false).withClearWidthM(openWidthM))
                .record(notAtOnce())
                .build());
    }

    @Test
    void anExplanationOfAMajorHazardLooksThroughTheLevels() {
        Inspection proven = twoElements().record(notAtOnce()).build();
        assertThat(BOOK.explain(proven, "major").verdict()).isEqualTo(Verdict.HAZARD);
        assertThat(BOOK.explain(twoElements().build(), "major").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(BOOK.explain(proven, "element-leak").verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aTableGivesTheLimit() {
        List<Limit> table = List.of(new Limit("t#1", "t", 0.0, 10.0, 1.0), new Limit("t#2", "t", 10.0, 20.0, 2.0));
        Assessor book =
                Judged.book(io.firegrade.facts.FactModel.standard(), table, graded("too-low", "SERIOUS", "", """
                        $r : Room( $a : areaM2 )
                        Limit( table == "t", atLeast <= $a, below > $a, $limit : value )
                        Room( this == $r, netHeightM < $limit )
                        """));
        assertThat(verdict(book, Room.of("r").withAreaM2(9.99).withNetHeightM(1.0)))
                .isEqualTo(Verdict.CLEAR);
        assertThat(verdict(book, Room.of("r").withAreaM2(10.0).withNetHeightM(1.0)))
                .isEqualTo(Verdict.HAZARD);
        assertThat(verdict(book, Room.of("r").withAreaM2(10.0).withNetHeightM(2.0)))
                .isEqualTo(Verdict.CLEAR);
        assertThat(verdict(book, Room.of("r").withAreaM2(20.0).withNetHeightM(1.0)))
                .isEqualTo(Verdict.CLEAR);
        assertThat(verdict(book, Room.of("r").withNetHeightM(1.5))).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(book, Room.of("r").withNetHeightM(2.0))).isEqualTo(Verdict.CLEAR);
    }

    private static Verdict verdict(Assessor book, Room room) {
        return book.assess(Judged.inspection().all(room).none(Hydrant.class).build())
                .verdict("too-low");
    }
}
