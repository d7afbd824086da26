package io.firegrade.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema says the same as the reader, as far as a schema can. */
class InspectionSchemaTest {

    private static final FactModel MODEL = FactModel.standard();
    private static final SchemaValidator VALIDATOR = new SchemaValidator(MODEL);
    private static final String START = "date: 2026-11-20\npremises: { id: p }\n";

    @Test
    void theSchemaIsOne() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(InspectionSchema.of(MODEL).toJson(), InputFormat.JSON))
                .isEmpty();
    }

    static Stream<Path> inspections() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("."), 8)) {
            return files
                    .map(Path::normalize)
                    .filter(file -> file.toString()
                            .matches("(examples|rules/[a-z]+/bases)/[^/]*\\.yaml"
                                    + "|src/test/resources/io/firegrade/published/[0-9].*\\.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("inspections")
    void inspectionsAreValid(Path file) throws IOException {
        assertThat(VALIDATOR.problems(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "building: null",
                "building: { storeys: 2.0 }",
                "rooms: [ { id: 厨房, use: null, areaM2: 0 } ]",
                "gasDetectors: []",
                "incomplete: [ rooms ]",
                "rooms: [ { id: r } ]\ncompleteIn: { gasCylinders: [ r ] }",
                "corrected: [ { criterion: a, subject: e1 } ]",
                "correctable: [ { criterion: a, subject: b, atOnce: false } ]",
                "exclusions: [ { ground: CLOSED, reason: x } ]",
                "waivers: [ { criterion: a, reason: x, approvedBy: y, until: 2026-12-31 } ]",
                "buildingX: 1",
            })
    void schemaAndReaderAgree(String more) {
        boolean read = !more.startsWith("buildingX");
        assertThat(VALIDATOR.problems(START + more).isEmpty()).isEqualTo(read);
        if (read) {
            read(START + more);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "premises: { id: p }",
                "date: 2026-11-20",
                "date: 20.11.2026\npremises: { id: p }",
                "date: 1799-12-31\npremises: { id: p }",
                "date: 2501-01-01\npremises: { id: p }",
                "date: 2026-13-01\npremises: { id: p }",
                "date: 2026-11-20\npremises: { name: x }",
                "date: 2026-11-20\npremises: null",
                "date: 2026-11-20\npremises: [ { id: p } ]",
                "date: 2026-11-20\npremises: { id: 7 }",
                "date: 2026-11-20\npremises: { id: '  ' }",
                "date: 2026-11-20\npremises: { id: \"a\\u0007\" }",
                "[ 1 ]",
                START + "room: []",
                START + "rooms: null",
                START + "rooms: { id: r }",
                START + "rooms: [ { use: KITCHEN } ]",
                START + "rooms: [ { id: null } ]",
                START + "rooms: [ { id: r, use: KITCHN } ]",
                START + "rooms: [ { id: r, use: kitchen } ]",
                START + "rooms: [ { id: r, usage: KITCHEN } ]",
                START + "rooms: [ { id: r, areaM2: '5' } ]",
                START + "rooms: [ { id: r, areaM2: -1 } ]",
                START + "rooms: [ { id: r, areaM2: 1.0e12 } ]",
                START + "rooms: [ { id: r, belowGround: true } ]",
                START + "building: { storeys: 2.5 }",
                START + "building: { storeys: many }",
                START + "exits: [ { id: e, openableFromInside: yes } ]",
                START + "exits: [ { id: e, openableFromInside: 1 } ]",
                START + "gasCylinders: [ { id: c, room: 5 } ]",
                START + "gasCylinders: [ { id: c, manufacturedOn: yesterday } ]",
                START + "limits: []",
                START + "breaches: []",
                START + "incomplete: [ roms ]",
                START + "incomplete: [ building ]",
                START + "incomplete: rooms",
                START + "completeIn: { drills: [ r ] }",
                START + "completeIn: { gasCylinders: [] }",
                START + "completeIn: { gasCylinders: r }",
                START + "corrected: [ { subject: a } ]",
                START + "corrected: [ { criterion: a, by: b } ]",
                START + "corrected: { criterion: a }",
                START + "correctable: [ { criterion: a } ]",
                START + "correctable: [ { criterion: a, atOnce: 'no' } ]",
                START + "exclusions: [ { ground: CLOSED } ]",
                START + "exclusions: [ { ground: TIRED, reason: x } ]",
                START + "waivers: [ { criterion: a, reason: x, approvedBy: y } ]",
                START + "waivers: [ { criterion: a, reason: '', approvedBy: y, until: 2026-12-31 } ]",
                START + "waivers: [ { criterion: a, reason: x, approvedBy: y, until: soon } ]",
            })
    void whatTheReaderRefusesTheSchemaRefuses(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InputException.class);
        assertThat(VALIDATOR.problems(text)).isNotEmpty();
    }

    @Test
    void textsHaveTheSameLengthInBoth() {
        String longest = START.replace("id: p", "id: " + "长".repeat(500));
        read(longest);
        assertThat(VALIDATOR.problems(longest)).isEmpty();
        assertThatThrownBy(() -> read(longest.replace("长长长 ", "长长长长 ").replace("长长 }", "长长长 }")))
                .isInstanceOf(InputException.class);
        assertThat(VALIDATOR.problems(longest.replace("长长 }", "长长长 }"))).isNotEmpty();
    }

    /** What only the reader can know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                START + "rooms: [ { id: r }, { id: r } ]",
                START + "rooms: []\ngasCylinders: [ { id: c, room: r } ]",
                "date: 2026-02-30\npremises: { id: p }",
            })
    void theReaderKnowsMore(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InputException.class);
    }

    @Test
    void anApplicationsFactsAreInTheSchema() {
        SchemaValidator own = new SchemaValidator(MODEL.with(Heater.class));
        assertThat(own.problems(START + "heaters: [ { id: h, fuel: WOOD } ]")).isEmpty();
        assertThat(own.problems(START + "heaters: [ { id: h, fuel: STONE } ]")).isNotEmpty();
        assertThat(VALIDATOR.problems(START + "heaters: []")).isNotEmpty();
    }

    @Test
    void labelsAndUnitsAreInBothLanguages() {
        assertThat(InspectionSchema.of(MODEL).toJson())
                .contains("\"title\": \"规格 (kg) / size class (kg)\"", "\"title\": \"厨房 / kitchen\"");
    }

    @Test
    void criteriaAreProposedAndOthersAccepted() {
        String schema = InspectionSchema.of(MODEL)
                .withCriteria(Map.of("exit-locked", new Bilingual("出口锁闭", "Exit locked")))
                .toJson();
        assertThat(schema).contains("\"const\": \"exit-locked\"", "\"title\": \"出口锁闭 / Exit locked\"");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(START + "corrected: [ { criterion: other } ]", InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void theExampleSchemaIsUpToDate() throws IOException {
        assertThat(Path.of("examples/inspection.schema.json"))
                .withFailMessage("examples/inspection.schema.json is stale, run: "
                        + "mvn -q compile exec:java -Dexec.args=\"schema\" > examples/inspection.schema.json")
                .hasContent(InspectionSchema.of(MODEL).toJson());
    }

    private static void read(String text) {
        new InspectionReader(MODEL).read(new SourceText("i.yaml", text));
    }
}
