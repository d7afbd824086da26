package io.firegrade.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, it gives an inspection or an {@link InputException}, and nothing else. */
class InspectionFuzzTest {

    private static final InspectionReader READER = new InspectionReader(InspectionReaderTest.MODEL);

    private static final String YAML = """
            date: 2026-11-20
            premises: { id: "TY-0417", name: '晋味面馆' }
            climate: { cold: true }
            rooms:
              - { id: kitchen }
              - id: hall
            heaters:
              - { id: h1, room: kitchen, fuel: WOOD, powerKw: 50, burners: 2, vented: false, serviced: 2025-03-31 }
            incomplete: [ rooms ]
            completeIn: { heaters: [ kitchen ] }
            """;

    private static final String JSON = """
            {"date": "2026-11-20", "premises": {"id": "TY-0417", "name": "晋味\\u9762馆"},
             "rooms": [{"id": "kitchen"}], "heaters": [{"id": "h1", "room": "kitchen", "powerKw": 5e1, "vented": null}]}
            """;

    @Example
    void theUnspoiltFilesAreValid() {
        assertThat(READER.read(new SourceText("f.yaml", YAML)).premises().id()).isEqualTo("TY-0417");
        assertThat(READER.read(new SourceText("f.json", JSON)).premises().id()).isEqualTo("TY-0417");
    }

    @Property(tries = 2000)
    void anyTextIsReadOrRefused(@ForAll String text) {
        readOrRefuse("f.yaml", text);
        readOrRefuse("f.json", text);
    }

    @Property(tries = 2000)
    void anyTextOfYamlCharactersIsReadOrRefused(@ForAll("yamlLike") String text) {
        readOrRefuse("f.yaml", text);
        readOrRefuse("f.json", text);
    }

    @Property(tries = 3000)
    void aSpoiltYamlFileIsReadOrRefused(@ForAll("spoiltYaml") String text) {
        readOrRefuse("f.yaml", text);
    }

    @Property(tries = 3000)
    void aSpoiltJsonFileIsReadOrRefused(@ForAll("spoiltJson") String text) {
        readOrRefuse("f.json", text);
        readOrRefuse("f.yaml", text);
    }

    @Provide
    Arbitrary<String> yamlLike() {
        return pieces().list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> spoiltYaml() {
        return spoilt(YAML);
    }

    @Provide
    Arbitrary<String> spoiltJson() {
        return spoilt(JSON);
    }

    private static Arbitrary<String> spoilt(String valid) {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, valid.length());
        return Combinators.combine(place, Arbitraries.integers().between(0, 8), pieces(), place, pieces())
                .as((at, cut, piece, second, another) -> {
                    String once = valid.substring(0, at) + piece + valid.substring(Math.min(valid.length(), at + cut));
                    int next = Math.min(second, once.length());
                    return once.substring(0, next) + another + once.substring(next);
                });
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.of(
                "",
                " ",
                "\n",
                "\r",
                "\t",
                "- ",
                "-",
                ": ",
                ":",
                "? ",
                ",",
                "{",
                "}",
                "[",
                "]",
                "\"",
                "'",
                "|",
                ">",
                "#",
                "&a ",
                "*a",
                "!",
                "!!int ",
                "!<x>",
                "%",
                "%YAML 1.3\n",
                "@",
                "`",
                "---\n",
                "...\n",
                "~",
                "null",
                "true",
                "0",
                "-0",
                "1e999",
                "9999999999999",
                "1e-999999999",
                ".inf",
                ".nan",
                "0x",
                "0o9",
                "\\",
                "\\u",
                "\\ud800",
                "\\x",
                "\uD83D",
                "\uDE00",
                "\uD83D\uDE00",
                "\u0000",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\uFFFF",
                "晋",
                "id",
                "id: ",
                "<<: ",
                "date: ",
                "rooms: ",
                "2026-02-30",
                "h1",
                "\u00A0",
                "|9\n",
                ">-\n",
                "=");
    }

    private static void readOrRefuse(String name, String text) {
        try {
            READER.read(new SourceText(name, text));
        } catch (InputException refused) {
            if (refused.problems().isEmpty()) {
                throw new AssertionError("refused for nothing: " + text, refused);
            }
        }
    }
}
