package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Determination;
import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.Verdict;
import io.firegrade.assessment.Weight;
import io.firegrade.authoring.CaseReader;
import io.firegrade.criteria.PackFolder;
import io.firegrade.inspection.Inspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Major hazards of the national pack: which elements count, how many are enough, and from when. */
class MajorHazardTest {

    private static final Path BASES = Path.of("rules/cn/bases");
    private static final RuleBook BOOK = RuleBook.standard();
    private static final String COUNTED = "major-2017-comprehensive";
    private static final String UNDER_2017 = "2025-10-31";
    private static final String UNDER_2025 = "2025-11-01";

    /** A breach of each element, one change to a compliant shop or restaurant, and the criterion that finds it. */
    private enum Element {
        LANE("7-1-1", "fireLanes: [ { id: lane, blocked: true } ]", "egress-fire-lane-blocked"),
        GAP("7-1-2", "neighbours: [ { id: next-building, separationUsed: true } ]", "storage-fire-separation"),
        EXIT("7-3-3", "exits: [ { id: e1, sealed: true } ]", "egress-exit-sealed"),
        GRILLE(
                "7-3-9",
                "routeObstructions: [ { id: o1, kind: BARRIER, place: EXIT, exit: e2, route: null, narrows: false } ]",
                "egress-gate-in-route"),
        WINDOW("7-3-10", "windows: [ { id: win-dining-1, billboard: true } ]", "egress-window-billboard"),
        HYDRANTS("7-4-3", "fireSystems: [ { id: indoor-hydrants, working: false } ]", "equip-sprinkler-not-working"),
        SPRINKLER(
                "7-4-6",
                "fireSystems: [ { id: foam, kind: FOAM, working: false, tankOk: true, valveOpen: true, startsUp: true } ]",
                "equip-sprinkler-not-working"),
        POWER("7-6-3", "firePowers: [ { id: new, changesOver: false } ]", "equip-power-changeover"),
        ALARM("7-7-2", "fireSystems: [ { id: alarm, working: false } ]", "equip-alarm-not-working"),
        OPERATOR("7-8-2", "workers: [ { id: new, role: CONTROL_ROOM, certified: false } ]", "equip-control-room-cert"),
        CUT_OFF("7-9-3", "shutOffValves: [ { id: v1, works: false } ]", "gas-shutoff-not-working"),
        BOX("7-9-4", "distributionBoxes: [ { id: b1, surface: B2 } ]", "power-box-on-combustible");

        private final String clause;
        private final String facts;
        private final String criterion;

        Element(String clause, String facts, String criterion) {
            this.clause = clause;
            this.facts = facts;
            this.criterion = criterion;
        }

        private String id() {
            return "gb35181-2017-" + clause;
        }
    }

    private Path folder = Path.of("");

    @BeforeEach
    void copyBases(@TempDir Path directory) throws IOException {
        folder = directory;
        Path bases = Files.createDirectory(directory.resolve("bases"));
        for (String base : List.of("restaurant.yaml", "shop.yaml")) {
            Files.copy(BASES.resolve(base), bases.resolve(base));
        }
    }

    @ParameterizedTest(name = "{0}: {4} of {3}")
    @CsvSource({
        "assembly place,          restaurant, RESTAURANT, EXIT GRILLE CUT_OFF,                      3",
        "assembly place,          restaurant, RESTAURANT, WINDOW LANE HYDRANTS BOX,                 4",
        "dangerous-goods site,    shop,       GAS_DEPOT,  LANE GAP SPRINKLER,                       3",
        "dangerous-goods site,    shop,       GAS_DEPOT,  LANE HYDRANTS POWER OPERATOR,             4",
        "any other place,         shop,       OFFICE,     LANE GAP HYDRANTS ALARM POWER OPERATOR,   6",
    })
    void aMajorHazardBeginsAtTheNumberOfItsGroup(
            String place, String base, String occupancy, String elements, int threshold) {
        List<Element> all = elements(elements);
        assertThat(all).hasSize(threshold);
        String premises = "premises: { occupancy: " + occupancy + " }";
        Assessment enough = assess(base, UNDER_2017, all, premises);
        assertThat(proven(enough)).containsExactlyElementsOf(ids(all));
        assertThat(enough.verdict(COUNTED)).isEqualTo(Verdict.HAZARD);
        assertThat(enough.findings().get(0).grade()).isEqualTo(Grade.MAJOR);
        Assessment tooFew = assess(base, UNDER_2017, all.subList(0, threshold - 1), premises);
        assertThat(tooFew.verdict(COUNTED)).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void fourAreEnoughInAnImportantPlaceAndWhileThatIsOpenTheyAreOpen() {
        List<Element> four = elements("LANE GAP HYDRANTS ALARM");
        String office = "premises: { occupancy: OFFICE, importantPlace: ";
        assertThat(assess("shop", UNDER_2017, four, office + "true }").verdict(COUNTED))
                .isEqualTo(Verdict.HAZARD);
        assertThat(assess("shop", UNDER_2017, four, office + "false }").verdict(COUNTED))
                .isEqualTo(Verdict.CLEAR);
        Assessment open = assess("shop", UNDER_2017, four, office + "null }");
        assertThat(open.verdict(COUNTED)).isEqualTo(Verdict.UNKNOWN);
        assertThat(open.questions()).extracting(Question::pointer).containsExactly("/premises/importantPlace");
        assertThat(assess("shop", UNDER_2017, elements("LANE GAP HYDRANTS ALARM POWER OPERATOR"), office + "null }")
                        .verdict(COUNTED))
                .isEqualTo(Verdict.HAZARD);
    }

    @Test
    void anElementThatOccursTwiceIsOneElement() {
        Assessment assessment = assess("restaurant", UNDER_2017, elements("CUT_OFF"), """
                routeObstructions: [ { id: o1, kind: BARRIER, place: EXIT, exit: e1, route: null, narrows: false },
                  { id: o2, kind: BARRIER, place: EXIT, exit: e2, route: null, narrows: false } ]""", "egress-gate-in-route");
        assertThat(assessment.findings())
                .extracting(Finding::criterion)
                .contains("egress-gate-in-route", "egress-gate-in-route");
        assertThat(proven(assessment)).containsExactly(Element.GRILLE.id(), Element.CUT_OFF.id());
        assertThat(assessment.verdict(COUNTED)).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void anExcludedElementAndOneCorrectedOnTheSpotAreNotCounted() {
        List<Element> three = elements("EXIT GRILLE CUT_OFF");
        Assessment excluded = assess(
                "restaurant",
                UNDER_2017,
                three,
                "exclusions: [ { criterion: gb35181-2017-7-3-9, ground: EXPERT_REVIEW, reason: 2024年评审意见 } ]");
        assertThat(excluded.verdict(COUNTED)).isEqualTo(Verdict.CLEAR);
        assertThat(excluded.determinations())
                .filteredOn(one -> one.criterion().equals(Element.GRILLE.id()))
                .extracting(one -> one.excluded().orElseThrow().zh())
                .containsExactly("经专家评审并落实措施：2024年评审意见");
        Assessment corrected =
                assess("restaurant", UNDER_2017, three, "corrected: [ { criterion: egress-gate-in-route } ]");
        assertThat(corrected.verdict(COUNTED)).isEqualTo(Verdict.CLEAR);
        assertThat(proven(corrected)).containsExactly(Element.EXIT.id(), Element.CUT_OFF.id());
    }

    @Test
    void whileAJudgementIsOpenTheDeterminationTellsTheNumbersOfTheGroupsThatCanStillBeMet() {
        Assessment assessment = assess("restaurant", UNDER_2017, elements("EXIT GRILLE"), Element.CUT_OFF.facts);
        assertThat(assessment.verdict(COUNTED)).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.questions())
                .filteredOn(question ->
                        question.helps().contains(COUNTED) || question.settles().contains(COUNTED))
                .extracting(Question::pointer)
                .containsExactly("/correctable");
        Determination open = assessment.determinations().stream()
                .filter(one -> one.criterion().equals(COUNTED))
                .findFirst()
                .orElseThrow();
        assertThat(open.evidence()).hasSize(1);
        Evidence.Total total = (Evidence.Total) open.evidence().get(0);
        assertThat(total.least()).isEqualTo(2);
        assertThat(total.most()).isEqualTo(3);
        assertThat(total.limit()).isEqualTo(3.0);
        assertThat(assessment.grade().atMost()).contains(Grade.MAJOR);
    }

    @Test
    void whileTheKindOfPlaceIsOpenTheDeterminationTellsBothNumbersThatMayBeEnough() {
        List<Element> three = elements("LANE GAP HYDRANTS");
        String more = String.join(
                ", ",
                Element.POWER.facts,
                Element.OPERATOR.facts,
                Element.BOX.facts,
                "premises: { occupancy: OFFICE, importantPlace: ");
        assertThat(limits(assess("shop", UNDER_2017, three, more + "null }"))).containsExactly(4.0, 6.0);
        assertThat(limits(assess("shop", UNDER_2017, three, more + "true }"))).containsExactly(4.0, 6.0);
        assertThat(limits(assess("shop", UNDER_2017, three, more + "false }"))).containsExactly(6.0);
    }

    /** The numbers that an open determination may still reach. */
    private static List<Object> limits(Assessment assessment) {
        assertThat(assessment.verdict(COUNTED)).isEqualTo(Verdict.UNKNOWN);
        return assessment.determinations().stream()
                .filter(one -> one.criterion().equals(COUNTED))
                .flatMap(one -> one.evidence().stream())
                .map(Evidence.Total.class::cast)
                .map(Evidence.Total::limit)
                .toList();
    }

    @Test
    void fromNovember2025AMajorHazardIsSuspected() {
        List<Element> three = elements("EXIT GRILLE CUT_OFF");
        Assessment before = assess("restaurant", UNDER_2017, three, "");
        assertThat(before.verdict("major-suspected-comprehensive")).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(before.verdict("major-suspected-direct")).isEqualTo(Verdict.NOT_IN_FORCE);
        Assessment after = assess("restaurant", UNDER_2025, three, "");
        assertThat(after.verdict(COUNTED)).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(after.verdict("major-2017-direct")).isEqualTo(Verdict.NOT_IN_FORCE);
        Finding suspected = after.findings().get(0);
        assertThat(suspected.criterion()).isEqualTo("major-suspected-comprehensive");
        assertThat(suspected.title().zh()).contains("疑似", "待核");
        assertThat(suspected.basis()).extracting(LegalBasis::weight).containsExactly(Weight.UNVERIFIED);
    }

    /** The table of the new edition, once its text is at hand, is a pack like any other. */
    @Test
    void anotherEditionIsAddedByFilesAlone() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("edition"));
        Files.writeString(pack.resolve("pack.yaml"), """
                id: edition
                title: { zh: 新版, en: New edition }
                standards: standards.yaml
                criteria: [ major.drl ]
                """);
        Files.writeString(pack.resolve("standards.yaml"), """
                EDITION:
                  number: TEST 1
                  title: { zh: 测试标准, en: Test standard }
                  kind: MANDATORY_STANDARD
                  issued: 2025-04-25
                  from: 2025-11-01
                  clauses: { "4": { verified: true }, "5.1": { verified: true }, "6.1": { verified: true } }
                """);
        Files.writeString(pack.resolve("major.drl"), """
                package edition.major;
                import io.firegrade.facts.*;

                rule "edition-5-1"
                    @role( ELEMENT ) @title( zh = "出口被封堵", en = "Exit sealed" ) @basis( EDITION = "5.1" )
                when
                    $p : Premises()
                    exists Breach( criterion == "egress-exit-sealed", correctableAtOnce == false )
                then
                end

                rule "edition-major"
                    @title( zh = "重大火灾隐患", en = "Major fire hazard" ) @grade( MAJOR ) @basis( EDITION = "4", GB35181_2025 = "5" )
                    @advice( zh = "停用", en = "Stop use" ) @within( days = 0 )
                when
                    $p : Premises( assembly == true )
                    accumulate( Breach( criterion in ( "edition-5-1", "gb35181-2017-7-3-9" ), $c : id ); $n : count( $c ); $n >= 2 )
                then
                end
                """);
        RuleBook book = RuleBook.builder().standardPack().pack(pack).build();
        Inspection inspection = inspection("restaurant", UNDER_2025, elements("EXIT GRILLE"), "");
        Finding major = book.assess(inspection).findings().get(0);
        assertThat(major.criterion()).isEqualTo("edition-major");
        assertThat(major.basis()).extracting(LegalBasis::clause).containsExactly("4", "5");
        assertThat(book.assess(inspection("restaurant", UNDER_2025, elements("EXIT"), ""))
                        .verdict("edition-major"))
                .isEqualTo(Verdict.CLEAR);
        assertThat(book.assess(inspection("restaurant", UNDER_2017, elements("EXIT GRILLE"), ""))
                        .verdict("edition-major"))
                .isEqualTo(Verdict.NOT_IN_FORCE);
    }

    private static List<Element> elements(String names) {
        return Arrays.stream(names.split(" ")).map(Element::valueOf).toList();
    }

    private static List<String> ids(List<Element> elements) {
        return elements.stream().map(Element::id).sorted().toList();
    }

    private static List<String> proven(Assessment assessment) {
        return assessment.determinations().stream()
                .filter(one -> one.role() == Role.ELEMENT && one.verdict() == Verdict.HAZARD)
                .map(Determination::criterion)
                .sorted()
                .toList();
    }

    private Assessment assess(String base, String date, List<Element> elements, String more, String... criteria) {
        return BOOK.assess(inspection(base, date, elements, more, criteria));
    }

    /** A compliant premises with the breaches of some elements, which cannot be put right at once, and something more. */
    private Inspection inspection(String base, String date, List<Element> elements, String more, String... criteria) {
        List<String> with = new ArrayList<>(List.of("date: " + date));
        String systems = elements.stream()
                .map(element -> element.facts)
                .filter(facts -> facts.startsWith("fireSystems"))
                .map(facts -> facts.substring(facts.indexOf('[') + 1, facts.lastIndexOf(']')))
                .collect(Collectors.joining(","));
        if (!systems.isEmpty()) {
            with.add("fireSystems: [" + systems + "]");
        }
        elements.stream()
                .map(element -> element.facts)
                .filter(facts -> !facts.startsWith("fireSystems"))
                .forEach(with::add);
        String judged = Stream.concat(elements.stream().map(element -> element.criterion), Arrays.stream(criteria))
                .distinct()
                .map(criterion -> "{ criterion: " + criterion + ", atOnce: false }")
                .collect(Collectors.joining(", "));
        with.add("correctable: [ " + judged + " ]");
        if (!more.isEmpty()) {
            with.add(more);
        }
        String cases = "cases:\n  - { criterion: x, name: x, base: " + base + ", with: {\n      "
                + String.join(",\n      ", with) + " }, expect: HAZARD }\n";
        try {
            Files.writeString(folder.resolve("x.cases.yaml"), cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CaseReader(BOOK.facts(), PackFolder.of(folder))
                .read("x.cases.yaml")
                .get(0)
                .inspection();
    }
}
