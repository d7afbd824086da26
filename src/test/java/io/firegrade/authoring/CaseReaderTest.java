package io.firegrade.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.PackFolder;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.inspection.Completeness;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.Climate;
import io.firegrade.io.Heater;
import io.firegrade.io.HeaterFuel;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {

    private static final FactModel MODEL =
            FactModel.standard().with(Heater.class).with(Climate.class);
    private static final FactType HEATERS = FactType.of(Heater.class);
    private static final FactType CLIMATE = FactType.of(Climate.class);

    private static final String BASE = """
            date: 2026-11-20
            premises: { id: TY-0417, name: 晋味面馆 }
            climate: { cold: true }
            rooms: [ { id: kitchen }, { id: hall } ]
            heaters:
              - { id: h1, room: kitchen, fuel: WOOD, powerKw: 8 }
              - { id: h2, room: hall, fuel: COAL, powerKw: 5 }
            incomplete: [ rooms ]
            """;

    private Path pack = Path.of("");

    @BeforeEach
    void writeBase(@TempDir Path directory) throws IOException {
        pack = directory;
        Files.writeString(Files.createDirectory(directory.resolve("bases")).resolve("restaurant.yaml"), BASE);
        Files.createDirectory(directory.resolve("gas"));
    }

    @Test
    void aCaseIsRead() {
        List<CriterionCase> cases = read("""
                cases:
                  - criterion: heater-power
                    name: 功率过大
                    base: restaurant
                    with: { heaters: [ { id: h1, powerKw: 12 } ] }
                    expect: HAZARD
                    grade: SERIOUS
                    questions: [ /heaters/0/vented ]
                  - { criterion: heater-power, name: as it is, base: restaurant, expect: CLEAR }
                """);
        CriterionCase first = cases.get(0);
        assertThat(first.criterion()).isEqualTo("heater-power");
        assertThat(first.name()).isEqualTo("功率过大");
        assertThat(first.expected()).isEqualTo(Verdict.HAZARD);
        assertThat(first.grade()).contains(Grade.SERIOUS);
        assertThat(first.questions()).containsExactly("/heaters/0/vented");
        assertThat(first.at()).isEqualTo(new Location(pack + "/gas/x.cases.yaml", 2, 5));
        assertThat(first.inspection().facts(HEATERS)).containsExactly(heater("h1", 12.0), base("h2"));
        assertThat(first.inspection().location("/heaters/0/powerKw"))
                .contains(new Location(pack + "/gas/x.cases.yaml", 5, 43));
        assertThat(first.inspection().location("/heaters/1/powerKw"))
                .contains(new Location(pack + "/bases/restaurant.yaml", 7, 48));
        CriterionCase second = cases.get(1);
        assertThat(second.grade()).isEmpty();
        assertThat(second.questions()).isEmpty();
        assertThat(second.inspection().facts(HEATERS)).containsExactly(base("h1"), base("h2"));
    }

    @Test
    void nullMakesAValueNotEstablished() {
        Inspection changed = changed("with: { heaters: [ { id: h1, powerKw: null } ], climate: { cold: ~ } }");
        assertThat(changed.facts(HEATERS)).containsExactly(heater("h1", null), base("h2"));
        assertThat(changed.facts(CLIMATE)).containsExactly(new Climate("climate", null));
        assertThat(changed("with: { climate: null }").facts(CLIMATE)).containsExactly(new Climate("climate", null));
    }

    @Test
    void singleFactsArePatchedAndNewFactsAdded() {
        Inspection changed =
                changed("with: { premises: { name: 新 }, heaters: [ { id: h3 } ], gasCylinders: [ { id: c1 } ] }");
        assertThat(changed.premises().id()).isEqualTo("TY-0417");
        assertThat(changed.premises().name()).isEqualTo("新");
        assertThat(changed.facts(HEATERS)).extracting("id").containsExactly("h1", "h2", "h3");
        FactType cylinders = MODEL.keyed("gasCylinders").orElseThrow();
        assertThat(changed.facts(cylinders)).extracting("id").containsExactly("c1");
        assertThat(changed.completeness(cylinders)).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void anEmptyListSaysThatNoneAreThere() {
        Inspection changed = changed("with: { heaters: [] }");
        assertThat(changed.facts(HEATERS)).isEmpty();
        assertThat(changed.completeness(HEATERS)).isEqualTo(Completeness.COMPLETE);
        FactType rooms = MODEL.keyed("rooms").orElseThrow();
        Inspection noRooms = changed("with: { rooms: [], heaters: [] }");
        assertThat(noRooms.completeness(rooms)).isEqualTo(Completeness.COMPLETE);
        assertThat(changed("with: { incomplete: [ heaters ], heaters: [] }").completeness(HEATERS))
                .isEqualTo(Completeness.INCOMPLETE);
    }

    @Test
    void anEarlierDateAsksForTheLawOfThatDay() {
        String serviced = "heaters: [ { id: h1, serviced: %s } ]";
        Inspection changed = changed("with: { date: 2020-01-01, " + serviced.formatted("2026-11-20") + " }");
        assertThat(changed.date()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(((Heater) changed.facts(HEATERS).get(0)).serviced()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(refusal(caseWith("with: { date: 2020-01-01, " + serviced.formatted("2062-11-20") + " }")))
                .isEqualTo(
                        "x.cases.yaml:6:62 Heater.serviced = 2062-11-20 lies after the visit of 2026-11-20, but is the"
                                + " date of what has happened: correct one of them, or leave it out if it is not known");
    }

    @Test
    void dateAndCompletenessReplaceThoseOfTheBase() {
        Inspection changed =
                changed("with: { date: 2020-01-01, incomplete: [ heaters ], completeIn: { heaters: [ kitchen ] } }");
        assertThat(changed.date()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(changed.completeness(MODEL.keyed("rooms").orElseThrow())).isEqualTo(Completeness.COMPLETE);
        assertThat(changed.completeness(HEATERS)).isEqualTo(Completeness.in(Set.of("kitchen")));
    }

    @Test
    void withoutTakesOutAFactOrAKey() {
        Inspection one = changed("without: [ heaters/h1 ]");
        assertThat(one.facts(HEATERS)).containsExactly(base("h2"));
        assertThat(one.completeness(HEATERS)).isEqualTo(Completeness.COMPLETE);
        Inspection none = changed("without: [ heaters, climate ]");
        assertThat(none.facts(HEATERS)).isEmpty();
        assertThat(none.completeness(HEATERS)).isEqualTo(Completeness.INCOMPLETE);
        assertThat(none.facts(CLIMATE)).containsExactly(new Climate("climate", null));
    }

    @Test
    void aListIsReplacedByTakingItOutFirst() {
        Inspection changed = changed("without: [ heaters ]\n    with: { heaters: [ { id: h1, fuel: COAL } ] }");
        assertThat(changed.facts(HEATERS))
                .containsExactly(new Heater("h1", null, HeaterFuel.COAL, null, null, null, null, null));
    }

    @Test
    void aCaseWithoutABaseSaysEverythingItself() {
        List<CriterionCase> cases = read("""
                cases:
                  - { criterion: c, name: n, expect: CLEAR, with: { date: 2026-11-20, premises: { id: p } } }
                """);
        assertThat(cases.get(0).inspection().premises().id()).isEqualTo("p");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "without: [ heaters/h3 ] | x.cases.yaml:6:16 there is no 'heaters/h3' to take out of the base, did you mean 'heaters/h1'?",
                "without: [ heatrs ] | x.cases.yaml:6:16 there is no 'heatrs' to take out of the base, did you mean 'heaters'?",
                "without: [ heatrs/h1 ] | x.cases.yaml:6:16 there is no 'heatrs' to take out of the base, did you mean 'heaters'?",
                "without: [ gasCylinders ] | x.cases.yaml:6:16 there is no 'gasCylinders' to take out of the base",
                "without: [ premises/name ] | x.cases.yaml:6:16 'premises' is no list of facts: name the key alone, or change it by 'with'",
                "without: heaters | x.cases.yaml:6:14 without takes a list, not the text 'heaters'",
                "with: [] | x.cases.yaml:6:11 with takes a mapping (key: value), not a list",
                "with: { heatres: [] } | x.cases.yaml:6:13 unknown key 'heatres' of the inspection, did you mean 'heaters'?",
                "with: { heaters: [ { id: h1, powrKw: null } ] } | x.cases.yaml:6:34 unknown key 'powrKw' of Heater, did you mean 'powerKw'?",
                "with: { heaters: [ { id: h1, powerKw: -1 } ] } | x.cases.yaml:6:43 Heater.powerKw = -1 is out of range: it is from 0 to 100 kW",
                "with: { heaters: [ { powerKw: 1 } ] } | x.cases.yaml:6:24 Heater.id is missing: every fact has an id",
                "with: { heaters: [ { id: h1 }, { id: h1 } ] } | x.cases.yaml:6:42 the id 'h1' of a Heater is given twice: give each its own",
                "with: { heaters: { id: h1 } } | x.cases.yaml:6:22 heaters takes a list, not a mapping",
                "with: { heaters: null } | x.cases.yaml:6:22 heaters takes a list, not null: write [] if somebody looked and there are none, else leave the key out",
                "with: { premises: { id: null } } | x.cases.yaml:6:29 Premises.id is missing: every fact has an id",
                "with: { date: 2026-02-30 } | x.cases.yaml:6:19 the date of the inspection takes a date, and there is no day 2026-02-30",
                "expct: CLEAR | x.cases.yaml:6:5 unknown key 'expct' of a case, did you mean 'expect'?",
                "grade: SERIUS | x.cases.yaml:6:12 grade does not know 'SERIUS', did you mean 'SERIOUS'?",
                "questions: [ rooms ] | x.cases.yaml:6:18 a question is a JSON Pointer such as /rooms/0/use, not 'rooms'",
            })
    void aWrongChangeIsRefusedWhereItStands(String change, String message) {
        assertThat(refusal(caseWith(change))).isEqualTo(message);
    }

    @Test
    void anUnknownVerdictIsRefused() {
        assertThat(refusal(caseWith("").replace("CLEAR", "HAZRD")))
                .isEqualTo("x.cases.yaml:5:13 expect does not know 'HAZRD', did you mean 'HAZARD'?");
    }

    @Test
    void whatAChangeBreaksInTheBaseIsToldThereWithTheCase() {
        assertThat(refusal(caseWith("with: { incomplete: [] }\n    without: [ rooms/hall ]")))
                .isEqualTo("restaurant.yaml:7:21 there is no Room 'hall' in the list, which is complete"
                        + " (listed: kitchen) (in the case at x.cases.yaml:2:5)");
    }

    @Test
    void allProblemsOfAFileAreToldAndThoseOfABaseOnce() throws IOException {
        Files.writeString(pack.resolve("bases/shop.yaml"), "premises: { id: p }\n");
        assertThat(refusal("""
                cases:
                  - { criterion: a, name: n, base: shop, expect: CLEAR }
                  - { criterion: a, name: n, base: shop, expect: CLAER }
                  - { criterion: a, base: restaurnt, expect: CLEAR, without: [ x ] }
                  - { name: n, base: ../restaurant, expect: CLEAR }
                  - { criterion: a, name: m, expect: CLEAR, with: { premises: { id: p } } }
                  - nothing
                """)).isEqualTo("""
                shop.yaml:1:1 the inspection has no 'date': add the day of the visit, such as date: 2026-11-20
                x.cases.yaml:3:5 the case 'n' of a is given twice: give each its own name
                x.cases.yaml:3:50 expect does not know 'CLAER', did you mean 'CLEAR'?
                x.cases.yaml:4:5 a case has no 'name': add it
                x.cases.yaml:4:27 there is no base 'restaurnt': looked for restaurnt.yaml
                x.cases.yaml:5:5 a case has no 'criterion': add it
                x.cases.yaml:5:22 the base '../restaurant' takes letters, digits, _ and - only: it names a file in bases/
                x.cases.yaml:6:5 the inspection has no 'date': add the day of the visit, such as date: 2026-11-20
                x.cases.yaml:7:5 a case takes a mapping (key: value), not the text 'nothing'""");
    }

    @Test
    void aFileWithoutCasesIsRefused() {
        assertThat(refusal("cases: []"))
                .isEqualTo("x.cases.yaml:1:8 the file has no cases: add one, or remove the file");
        assertThat(refusal("{}")).isEqualTo("x.cases.yaml:1:1 a file of cases has no 'cases': add it");
    }

    private Inspection changed(String change) {
        return read(caseWith(change)).get(0).inspection();
    }

    private static String caseWith(String change) {
        return """
                cases:
                  - criterion: heater-power
                    name: n
                    base: restaurant
                    expect: CLEAR
                    %s
                """.formatted(change);
    }

    private List<CriterionCase> read(String cases) {
        try {
            Files.writeString(pack.resolve("gas/x.cases.yaml"), cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CaseReader(MODEL, PackFolder.of(pack)).read("gas/x.cases.yaml");
    }

    private String refusal(String cases) {
        InputException e = catchThrowableOfType(InputException.class, () -> read(cases));
        return e.problems().stream()
                .map(problem -> (problem.at() + " " + problem.message())
                        .replace(pack + "/gas/", "")
                        .replace(pack + "/bases/", ""))
                .collect(Collectors.joining("\n"));
    }

    private static Heater heater(String id, @Nullable Double powerKw) {
        return new Heater(id, "kitchen", HeaterFuel.WOOD, powerKw, null, null, null, null);
    }

    private static Heater base(String id) {
        return id.equals("h1")
                ? heater("h1", 8.0)
                : new Heater("h2", "hall", HeaterFuel.COAL, 5.0, null, null, null, null);
    }
}
