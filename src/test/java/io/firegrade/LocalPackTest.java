package io.firegrade;

import static io.firegrade.LocalPacks.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.FollowUp;
import io.firegrade.assessment.PackReference;
import io.firegrade.assessment.SwitchedOff;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Inspection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPackTest {

    private static final Inspection INSPECTION = Inspection.of(Premises.of("p1"), LocalDate.of(2026, 11, 20))
            .all(Exit.of("e1").withClearWidthM(0.85))
            .all(Room.of("r1").withAreaM2(200.0))
            .build();
    private static final String ROOM_OFF =
            "off: { room-large: { reason: { zh: 本市不限, en: The city sets no limit } } }\n";

    private LocalPacks packs = new LocalPacks(Path.of(""));

    @BeforeEach
    void writeBase(@TempDir Path folder) {
        packs = new LocalPacks(folder).base();
    }

    @Test
    void aLocalPackAddsReplacesAndSwitchesOff() {
        packs.pack(
                "city",
                "extends: base\nreplaces: [ exit-narrow ]\n" + ROOM_OFF,
                rule("exit-narrow", "", 0.9) + rule("exit-of-city", "", 1.2));
        RuleBook book = packs.load("base", "city");

        assertThat(book.packs()).extracting(PackReference::id).containsExactly("base", "city");
        assertThat(book.criteria())
                .extracting(Criterion::id, criterion -> criterion.pack().id())
                .containsExactly(
                        Tuple.tuple("exit-very-narrow", "base"),
                        Tuple.tuple("exit-narrow", "city"),
                        Tuple.tuple("exit-of-city", "city"));

        Assessment assessment = book.assess(INSPECTION);
        PackReference city = new PackReference("city", new Bilingual("city包", "pack city"), Optional.of("base"));
        assertThat(assessment.findings())
                .extracting(Finding::criterion, Finding::pack)
                .containsExactly(Tuple.tuple("exit-narrow", city), Tuple.tuple("exit-of-city", city));
        assertThat(assessment.switchedOff())
                .containsExactly(new SwitchedOff(
                        "room-large",
                        new Bilingual("房间过大", "Room too large"),
                        city,
                        new Bilingual("本市不限", "The city sets no limit")));
        assertThat(assessment.verdicts()).doesNotContainKey("room-large");
    }

    @Test
    void whoAsksForACriterionThatIsSwitchedOffIsToldSo() {
        RuleBook book = packs.pack("city", "extends: base\n" + ROOM_OFF, "").load("base", "city");
        String message = "the criterion 'room-large' is switched off by the pack city: The city sets no limit";
        Assessment assessment = book.assess(INSPECTION);
        assertThatThrownBy(() -> assessment.verdict("room-large")).hasMessage(message);
        assertThatThrownBy(() -> book.explain(INSPECTION, "room-large")).hasMessage(message);
        assertThatThrownBy(() -> assessment.verdict("exit-narow"))
                .hasMessage("there is no criterion 'exit-narow', did you mean 'exit-narrow'?");
    }

    @Test
    void theOrderOfThePacksDoesNotMatter() {
        packs.pack("province", "extends: base\n", rule("exit-of-province", "", 1.0))
                .pack("city", "extends: province\nreplaces: [ exit-of-province ]\n", rule("exit-of-province", "", 1.1));
        List<Criterion> criteria = packs.load("base", "province", "city").criteria();
        assertThat(packs.load("city", "province", "base").criteria()).isEqualTo(criteria);
        assertThat(packs.load("city", "base", "province").packs())
                .extracting(PackReference::id)
                .containsExactly("base", "province", "city");
    }

    @Test
    void whatAGraverCriterionRaisesCanBeReplaced() {
        packs.pack("city", "extends: base\nreplaces: [ exit-narrow ]\n", rule("exit-narrow", "", 0.9));
        Inspection narrow = Inspection.of(Premises.of("p1"), LocalDate.of(2026, 11, 20))
                .all(Exit.of("e1").withClearWidthM(0.5))
                .build();
        assertThat(packs.load("base", "city").assess(narrow).findings())
                .extracting(Finding::criterion)
                .containsExactly("exit-very-narrow");
    }

    @Test
    void aBundledPackIsAddedByItself() {
        packs.pack(
                "district",
                "extends: beijing\noff: { gas-supply-contract-missing: { reason: { zh: 无, en: none } } }\n",
                "");
        RuleBook book = packs.load("district");
        assertThat(book.packs()).extracting(PackReference::id).containsExactly("cn", "beijing", "district");
        assertThat(book.assess(INSPECTION).switchedOff())
                .extracting(SwitchedOff::criterion)
                .containsExactly("gas-supply-contract-missing");
        assertThatThrownBy(() -> RuleBook.builder().bundledPack("bejing"))
                .hasMessage("there is no bundled pack 'bejing', did you mean 'beijing'?");
        assertThatThrownBy(() -> RuleBook.builder().bundledPack("tokyo"))
                .hasMessage("there is no bundled pack 'tokyo': there are cn, beijing, shanxi");
    }

    @Test
    void aLocalPackCitesBothCatalogues() {
        packs.pack(
                        "city",
                        "extends: base\nstandards: standards.yaml\n",
                        rule("exit-of-city", "", 1.2).replace("CODE = \"1\"", "CITY = \"5\", CODE = \"1\""))
                .write("city/standards.yaml", """
                        CITY:
                          number: 市政府令第1号
                          title: { zh: 规定, en: Rules }
                          kind: LOCAL
                          from: 2020-01-01
                          until: 2027-12-31
                          supersededBy: CODE
                          clauses: { "5": { verified: true } }
                        """);
        assertThat(packs.load("base", "city")
                        .assess(INSPECTION)
                        .findings()
                        .get(0)
                        .basis())
                .extracting(basis -> basis.standard() + " " + basis.weight())
                .containsExactly("CITY LOCAL", "CODE STANDARD");
    }

    @Test
    void whoActsComesFromThePackThatRestsOnTheOthers() {
        String province = "bodies: { PROVINCE: { zh: 省, en: province } }\nfollowUp: [ { by: PROVINCE } ]\n";
        String city = """
                bodies: { CITY: { zh: 市, en: city }, GRAVE: { zh: 会商, en: consultation } }
                followUp: [ { categories: [ room ], by: GRAVE }, { by: CITY } ]
                """;
        packs.pack("province", "extends: base\n" + province, "")
                .pack("city", "extends: province\n" + city, rule("exit-of-city", "", 1.2));

        assertThat(followUps(packs.load("base"))).isEmpty();
        assertThat(followUps(packs.load("province", "base"))).containsExactly("room-large PROVINCE");
        assertThat(followUps(packs.load("city", "province", "base")))
                .containsExactly("exit-of-city CITY", "room-large GRAVE");
        assertThat(packs.load("city", "province", "base")
                        .assess(INSPECTION)
                        .findings()
                        .get(0)
                        .followUp())
                .contains(new FollowUp("CITY", new Bilingual("市", "city")));
    }

    private static List<String> followUps(RuleBook book) {
        return book.assess(INSPECTION).findings().stream()
                .flatMap(finding -> finding.followUp().map(body -> finding.criterion() + " " + body.body()).stream())
                .toList();
    }
}
