package io.firegrade.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an inspection file is refused for, word for word. */
class InspectionRefusalTest {

    private static final InspectionReader READER = new InspectionReader(InspectionReaderTest.MODEL);

    @Test
    void theMessageShowsTheLine() {
        assertThatThrownBy(() -> read("""
                date: 2026-11-20
                premises: { id: p }
                heaters:
                  - { id: 炉, pwoerKw: 50 }
                """)).isInstanceOf(InputException.class).hasMessage("""
                i.yaml:4:14 unknown key 'pwoerKw' of Heater, did you mean 'powerKw'?
                      - { id: 炉, pwoerKw: 50 }
                              \u3000  ^""");
    }

    @Test
    void allProblemsOfAFileAreToldAtOnce() {
        assertThat(refusal("""
                premises: { name: 50 }
                heatres: []
                rooms:
                  - { id: kitchen }
                  - { id: kitchen }
                heaters:
                  - { id: h1, room: kitchn, powerKw: "50", fuel: wood }
                  - { room: hall, powerKw: -1 }
                  - h3
                incomplete: [ premises, room ]
                """)).isEqualTo("""
                1:1 the inspection has no 'date': add the day of the visit, such as date: 2026-11-20
                1:11 Premises.id is missing: every fact has an id
                1:19 Premises.name takes text, not the number 50: put it in quotes
                2:1 unknown key 'heatres' of the inspection, did you mean 'heaters'?
                5:11 the id 'kitchen' of a Room is given twice: give each its own
                7:21 there is no Room 'kitchn' in the list, which is complete, did you mean 'kitchen'? (listed: kitchen)
                7:38 Heater.powerKw takes a number, not the text '50': drop the quotes
                7:50 Heater.fuel does not know 'wood', did you mean 'WOOD'?
                8:5 Heater.id is missing: every fact has an id
                8:13 there is no Room 'hall' in the list, which is complete (listed: kitchen)
                8:28 Heater.powerKw = -1 is out of range: it is from 0 to 100 kW
                9:5 Heater takes a mapping (key: value), not the text 'h3'
                10:15 incomplete cannot name 'premises': there is exactly one in every inspection
                10:25 unknown key 'room' of incomplete, did you mean 'rooms'?""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "premises: { id: p } | 1:1 the inspection has no 'date': add the day of the visit, such as date: 2026-11-20",
                "date: 2026-11-20 | 1:1 the inspection has no 'premises': add them with their id, such as premises: { id: TY-0417 }",
                "date: 2026-02-30\\npremises: { id: p } | 1:7 the date of the inspection takes a date, and there is no day 2026-02-30",
                "date: 0026-02-20\\npremises: { id: p } | 1:7 Visit.date = 0026-02-20 is no plausible date: it lies outside 1800-01-01 to 2500-12-31",
                "date: 2026-11-20\\npremises: null | 2:11 Premises takes a mapping (key: value), not null",
                "date: 2026-11-20\\npremises: [ { id: p } ] | 2:11 Premises takes a mapping (key: value), not a list",
                "date: 2026-11-20\\npremises: { id: null } | 2:17 Premises.id is missing: every fact has an id",
                "date: 2026-11-20\\npremises: { id: p }\\nvisit: { date: 2026-11-21 } | 3:16 the visit is dated 2026-11-21, the inspection 2026-11-20",
                "[] | 1:1 an inspection takes a mapping (key: value), not a list",
                "just text | 1:1 an inspection takes a mapping (key: value), not the text 'just text'",
            })
    void theFrame(String text, String message) {
        assertThat(refusal(text.translateEscapes())).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "heaters: { id: h1 } | 3:10 heaters takes a list, not a mapping",
                "heaters: | 3:9 heaters takes a list, not null: write [] if somebody looked and there are none, else leave the key out",
                "heaters: [ null ] | 3:12 Heater takes a mapping (key: value), not null",
                "heaters: [ { id: null } ] | 3:18 Heater.id is missing: every fact has an id",
                "heaters: [ { id: ' ' } ] | 3:18 Heater.id takes text, not the text ' ', which is blank",
                "heaters: [ { id: 1 } ] | 3:18 Heater.id takes text, not the number 1: put it in quotes",
                "heaters: [ { id: h, powerKw: -50 } ] | 3:30 Heater.powerKw = -50 is out of range: it is from 0 to 100 kW",
                "heaters: [ { id: h, powerKw: -0.0 } ] | 3:30 Heater.powerKw = -0.0 is out of range: it is from 0 to 100 kW",
                "heaters: [ { id: h, powerKw: 1e999 } ] | 3:30 Heater.powerKw = 1e999 is out of range: it is from 0 to 100 kW",
                "heaters: [ { id: h, powerKw: .inf } ] | 3:30 Heater.powerKw takes a number, and .inf is none: write it in digits, such as 85",
                "heaters: [ { id: h, powerKw: .NaN } ] | 3:30 Heater.powerKw takes a number, and .NaN is none: write it in digits, such as 85",
                "heaters: [ { id: h, burners: 2.5 } ] | 3:30 Heater.burners takes a whole number, not the number 2.5",
                "heaters: [ { id: h, vented: no } ] | 3:29 Heater.vented takes true or false, not the text 'no'",
                "heaters: [ { id: h, serviced: 2026-02-30 } ] | 3:31 Heater.serviced takes a date, and there is no day 2026-02-30",
                "heaters: [ { id: h, serviced: 2062-07-15 } ] | 3:31 Heater.serviced = 2062-07-15 lies after the visit of 2026-11-20, but is the date of what has happened: correct one of them, or leave it out if it is not known",
                "heaters: [ { id: h, fuel: WOD } ] | 3:27 Heater.fuel does not know 'WOD', did you mean 'WOOD'?",
                "heaters: [ { id: h, fuel: PEAT } ] | 3:27 Heater.fuel does not know 'PEAT': it takes one of WOOD, COAL, OTHER",
                "rooms: [ { id: r, use: 厨房 } ] | 3:24 Room.use does not know '厨房', did you mean 'KITCHEN' (厨房)?",
                "heaters: [ { id: h, fuel: UNKNOWN } ] | 3:27 Heater.fuel is left out, or null, where it is not established: do not write the text 'UNKNOWN'",
                "heaters: [ { id: h, powerKw: 不详 } ] | 3:30 Heater.powerKw is left out, or null, where it is not established: do not write the text '不详'",
                "heaters: [ { id: h, 燃料: WOOD } ] | 3:21 unknown key '燃料' of Heater, did you mean 'fuel' (燃料)?",
                "火炉: [] | 3:1 unknown key '火炉' of the inspection, did you mean 'heaters' (火炉)?",
                "incomplete: [ 火炉 ] | 3:15 unknown key '火炉' of incomplete, did you mean 'heaters' (火炉)?",
                "heaters： [ { id: h } ] | 3:1 unknown key 'heaters： [ { id' of the inspection: write 'heaters: ' with a plain colon and a space",
                "climate: { cold：true } | 3:12 unknown key 'cold：true' of Climate: write 'cold: ' with a plain colon and a space",
                "heaters: [ { id: h, maker: [ a ] } ] | 3:28 Heater.maker takes text, not a list",
                "heaters: [ { id: h, hazardous: true } ] | 3:21 Heater.hazardous cannot be given: it follows from powerKw and vented, so give those",
                "heaters: [ { id: h }, { id: h } ] | 3:29 the id 'h' of a Heater is given twice: give each its own",
                "rooms: []\\nheaters: [ { id: h, room: r } ] | 4:27 there is no Room 'r' in the list, which is complete",
                "completeIn: { heaters: [] } | 3:24 completeIn.heaters names no room: name some, or leave it out",
                "completeIn: { heaters: [ \"\\\\x07\" ] } | 3:26 Room.id is longer than 500 characters or holds control characters",
                "completeIn: { rooms: [ r ] } | 3:15 Room has no room, so it cannot be complete for a room",
                "completeIn: { heater: [ r ] } | 3:15 unknown key 'heater' of completeIn, did you mean 'heaters'?",
                "rooms: []\\ncompleteIn: { heaters: [ r ] } | 4:15 there is no Room 'r' in the list, which is complete",
                "completeIn: [ heaters ] | 3:13 completeIn takes a mapping (key: value), not a list",
                "incomplete: rooms | 3:13 incomplete takes a list, not the text 'rooms'",
                "climate: { cold: 1 } | 3:18 Climate.cold takes true or false, not the number 1",
                "date: 2026-11-21 | 3:1 the key 'date' is given twice, first in line 1 column 1: remove one",
            })
    void facts(String text, String message) {
        assertThat(refusal("date: 2026-11-20\npremises: { id: p }\n" + text.translateEscapes()))
                .isEqualTo(message);
    }

    @Test
    void aTextMaySayThatSomethingIsUnknown() {
        read("date: 2026-11-20\npremises: { id: p, name: 不详 }");
    }

    @Test
    void tooManyFactsOfAType() {
        assertThat(refusal("date: 2026-11-20\npremises: { id: p }\nheaters:\n"
                        + IntStream.rangeClosed(0, 2000)
                                .mapToObj(i -> "- { id: h%d }\n".formatted(i))
                                .collect(Collectors.joining())))
                .isEqualTo("3:1 2001 facts are more than the 2000 of one type that an inspection may list");
    }

    private static String refusal(String yaml) {
        InputException e = catchThrowableOfType(InputException.class, () -> read(yaml));
        return e.problems().stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + " " + problem.message())
                .collect(Collectors.joining("\n"));
    }

    private static void read(String yaml) {
        READER.read(new SourceText("i.yaml", yaml));
    }
}
