package io.firegrade.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactRecord;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Completeness;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.Location;
import io.firegrade.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionReaderTest {

    static final FactModel MODEL = FactModel.standard().with(Heater.class).with(Climate.class);

    private static final InspectionReader READER = new InspectionReader(MODEL);
    private static final FactType HEATERS = FactType.of(Heater.class);
    private static final FactType ROOMS = FactType.of(Room.class);

    private static final String YAML = """
            date: 2026-11-20
            premises: { id: TY-0417, name: 晋味面馆 }
            climate: { cold: true }
            rooms:
              - { id: kitchen }
              - id: hall
            heaters:
              - { id: h1, room: kitchen, fuel: WOOD, powerKw: 50, burners: 2.0, vented: false, serviced: 2025-03-31, maker: 太原 }
              - { id: h2, powerKw: 0.5, vented: null }
            incomplete: [ rooms ]
            """;

    @Test
    void everyKindOfValueIsRead() {
        Inspection inspection = yaml(YAML);
        assertThat(inspection.date()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(inspection.premises().id()).isEqualTo("TY-0417");
        assertThat(inspection.premises().name()).isEqualTo("晋味面馆");
        assertThat(inspection.facts(FactType.of(Climate.class))).containsExactly(new Climate("climate", true));
        assertThat(inspection.facts(HEATERS))
                .containsExactly(
                        new Heater("h1", "kitchen", HeaterFuel.WOOD, 50.0, 2, false, LocalDate.of(2025, 3, 31), "太原"),
                        new Heater("h2", null, null, 0.5, null, null, null, null));
        assertThat(inspection.facts(ROOMS)).extracting(Fact::id).containsExactly("kitchen", "hall");
    }

    @Test
    void jsonGivesTheSameInspection() {
        Inspection json = READER.read(new SourceText("i.json", """
                {
                  "date": "2026-11-20",
                  "premises": { "id": "TY-0417", "name": "晋味面馆" },
                  "climate": { "cold": true },
                  "rooms": [ { "id": "kitchen" }, { "id": "hall" } ],
                  "heaters": [
                    { "id": "h1", "room": "kitchen", "fuel": "WOOD", "powerKw": 50.0, "burners": 2, "vented": false,
                      "serviced": "2025-03-31", "maker": "太原" },
                    { "id": "h2", "powerKw": 5e-1, "vented": null }
                  ],
                  "incomplete": [ "rooms" ]
                }
                """));
        Inspection yaml = yaml(YAML);
        assertThat(json.date()).isEqualTo(yaml.date());
        for (FactType type : MODEL.types()) {
            assertThat(json.facts(type)).isEqualTo(yaml.facts(type));
            assertThat(json.completeness(type)).isEqualTo(yaml.completeness(type));
        }
    }

    @Test
    void aListedTypeIsCompleteUnlessTheFileSaysOtherwise() {
        assertThat(yaml(YAML).completeness(HEATERS)).isEqualTo(Completeness.COMPLETE);
        assertThat(yaml(YAML).completeness(ROOMS)).isEqualTo(Completeness.INCOMPLETE);
        assertThat(small("heaters: []").completeness(HEATERS)).isEqualTo(Completeness.COMPLETE);
        assertThat(small("").completeness(HEATERS)).isEqualTo(Completeness.INCOMPLETE);
        assertThat(small("incomplete: [ heaters ]").completeness(HEATERS)).isEqualTo(Completeness.INCOMPLETE);
    }

    @Test
    void aTypeCanBeCompleteInSomeRooms() {
        Completeness kitchen = Completeness.in(Set.of("kitchen"));
        assertThat(small("heaters: [ { id: h1 } ]\ncompleteIn: { heaters: [ kitchen ] }")
                        .completeness(HEATERS))
                .isEqualTo(kitchen);
        assertThat(small("completeIn: { heaters: [ kitchen ] }").completeness(HEATERS))
                .isEqualTo(kitchen);
        assertThat(small("completeIn: { heaters: [ kitchen ] }").stubs(ROOMS))
                .extracting(Fact::id)
                .containsExactly("kitchen");
    }

    @Test
    void everyFactAndGivenValueHasItsPlace() {
        Inspection inspection = yaml(YAML);
        assertThat(inspection.location("/premises")).contains(at(2, 1));
        assertThat(inspection.location("/premises/name")).contains(at(2, 32));
        assertThat(inspection.location("/heaters")).contains(at(7, 1));
        assertThat(inspection.location("/heaters/0")).contains(at(8, 5));
        assertThat(inspection.location("/heaters/0/powerKw")).contains(at(8, 51));
        assertThat(inspection.location("/rooms/1")).contains(at(6, 5));
        assertThat(inspection.location("/rooms/1/id")).contains(at(6, 9));
        assertThat(inspection.location("/heaters/1/vented")).isEmpty();
    }

    @Test
    void aFileIsNamedAsItIsGiven(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("a.yaml"), YAML);
        assertThat(READER.read(file).location("/rooms")).contains(new Location(file.toString(), 4, 1));
        assertThatThrownBy(() -> READER.read(Path.of("no-such.yaml")))
                .hasMessage("no-such.yaml:1:1 there is no such file");
    }

    @Test
    void aTypeCannotTakeAKeyOfTheFileItself() {
        assertThatThrownBy(() -> new InspectionReader(FactModel.standard().with(Dated.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "io.firegrade.io.InspectionReaderTest$Dated has the key 'date', which an inspection file uses"
                                + " itself: give it another");
    }

    /** A type with a bad key. */
    @FactRecord(key = "date", zh = "日期", en = "date")
    public record Dated(String id) implements Fact {}

    private static Location at(int line, int column) {
        return new Location("i.yaml", line, column);
    }

    private static Inspection small(String more) {
        return yaml("date: 2026-11-20\npremises: { id: p }\n" + more);
    }

    private static Inspection yaml(String text) {
        return READER.read(new SourceText("i.yaml", text));
    }
}
