package io.firegrade.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    @Test
    void yamlAndJsonGiveTheSameTree() {
        String yaml = """
                date: 2026-11-20
                rooms:
                  - { id: 厨房, areaM2: 20.5, open: true, use: ~ }
                  - id: store
                gasDetectors: []
                """;
        String json = """
                {"date": "2026-11-20",
                 "rooms": [{"id": "厨房", "areaM2": 20.5, "open": true, "use": null}, {"id": "store"}],
                 "gasDetectors": []}
                """;
        String tree =
                "{date='2026-11-20', rooms=[{id='厨房', areaM2=20.5, open=true, use=null}, {id='store'}], gasDetectors=[]}";
        assertThat(shape(yaml(yaml))).isEqualTo(tree);
        assertThat(shape(json(json))).isEqualTo(tree);
        assertThat(shape(yaml(json))).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource({
        "no, STRING",
        "off, STRING",
        "yes, STRING",
        "2026-11-20, STRING",
        "1_000, STRING",
        "1:30, STRING",
        "'\"50\"', STRING",
        "50, NUMBER",
        "+5, NUMBER",
        "08, NUMBER",
        ".5, NUMBER",
        "1e3, NUMBER",
        ".inf, NUMBER",
        ".NaN, NUMBER",
        "True, BOOLEAN",
        "FALSE, BOOLEAN",
        "~, NULL",
        "Null, NULL",
    })
    void plainYamlValuesAreReadAsTheCoreSchemaSays(String text, Node.Kind kind) {
        Node node = ((Node.Mapping) yaml("a: " + text)).value("a").orElseThrow();
        assertThat(((Node.Scalar) node).kind()).isEqualTo(kind);
    }

    @Test
    void placesAreCountedInCharactersAlsoAfterChineseTextAndWindowsLineEnds() {
        assertThat(places(yaml("场所: { 名: 晋味, b: 2 }\r\nc:\r\n  - 𠮷𠮷: x\r\n    z: 1\r\n")))
                .isEqualTo("1:1{ 1:1=1:5{ 1:7=1:10 1:14=1:17 } 2:1=3:3[ 3:5{ 3:5=3:11 4:5=4:8 } ] }");
        assertThat(places(json("{\"场所\": {\"名\": \"𠮷\", \"b\": 2},\r\n \"c\": [ 1,\r\n  true]}")))
                .isEqualTo("1:1{ 1:2=1:8{ 1:9=1:14 1:20=1:25 } 2:2=2:7[ 2:9 3:3 ] }");
    }

    @Test
    void placesInALongJsonTextAreRight() {
        String json = "[" + "\"晋\",\n".repeat(20_000) + "7]";
        Node.Sequence list = (Node.Sequence) json(json);
        assertThat(list.items().get(20_000).at()).hasToString("f.json:20001:1");
        assertThat(list.items().get(19_999).at()).hasToString("f.json:20000:1");
    }

    @Test
    void allDuplicateKeysAreTold() {
        String text = """
                a: 1
                b: { c: 1, "c": 2 }
                a: 2
                """;
        assertThatThrownBy(() -> yaml(text)).isInstanceOf(InputException.class).hasMessage("""
                f.yaml:2:12 the key 'c' is given twice, first in line 2 column 6: remove one
                    b: { c: 1, "c": 2 }
                               ^
                f.yaml:3:1 the key 'a' is given twice, first in line 1 column 1: remove one
                    a: 2
                    ^""");
        assertThatThrownBy(() -> json("{\"a\": 1,\n \"\\u0061\": 2}")).hasMessage("""
                f.json:2:2 the key 'a' is given twice, first in line 1 column 2: remove one
                     "\\u0061": 2}
                     ^""");
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [ lol, lol ]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [ *a%d, *a%d ]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(refusal(bomb.toString())).isEqualTo("f.yaml:1:5 anchors (&) are not read: write the value out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: *x | 1:4 aliases (*) are not read: write the value out, or quote the text",
                "*x : 1 | 1:1 aliases (*) are not read: write the value out, or quote the text",
                "!!str a: 1 | 1:1 tags (!) are not read: remove it, or quote the text",
                "&x a: 1 | 1:1 anchors (&) are not read: write the value out",
                "a: !java.net.URL [x] | 1:4 tags (!) are not read: remove it, or quote the text",
                "? [a]\\n: b | 1:4 a key is a text: a list, a mapping or an alias cannot be one",
                "a: 1\\n---\\nb: 2 | 3:1 a second document starts here: a file holds one",
                "`` | 1:1 the file is empty",
                "# only a comment | 1:1 the file is empty",
                "---\\n | 1:1 the file is empty",
                "a: [1, 2 | 1:9 the list in brackets needs a ',' or the closing ']' here",
                "a: {b: 1\\nc: 2 | 2:2 the mapping in braces needs a ',' or the closing '}' here",
                "a: b: c | 1:5 a ':' with a space makes a key, which cannot stand here: quote the text, or correct the indentation",
                "a:\\n\\t- b | 2:1 a tab cannot indent a line: use spaces",
                "a: \"x\\nb: 1 | 1:4 a quoted text that starts here is not closed: add the closing quote",
                "- a\\nb: 1 | 2:1 the indentation does not fit the lines above: align it with them",
                "a: @x | 1:4 a plain text cannot start with this character: put it in quotes",
                "a: {b: 1,, c: 2} | 1:10 a value is expected here: check the commas and brackets",
                "a: \"x\\\\q\" | 1:7 this escape is not known: write a backslash as '\\\\', or use single quotes",
                "a: x<BEL> | 1:5 a control character stands here: remove it",
                "a: \"\\\\ud83d\" | 1:4 the text holds half of a character: remove its escape",
                "date： 2026-11-20\\na: 1 | 1:1 this is text, and no key: write 'date: ' with a plain colon and a space",
                "# x\\ndate:2026-11-20\\n\\na: { b: 1 } | 4:2 a ':' with a space makes a key, which cannot stand here: quote the text, or correct the indentation",
                "date:2026-11-20\\na: { b: 1 } | 1:1 this is text, and no key: write 'date: ' with a plain colon and a space",
                "a: 1\\nb：2\\nc: 3 | 2:1 this is text, and no key: write 'b: ' with a plain colon and a space",
                "a:\\n  - id:k\\n    use: b | 2:5 this is text, and no key: write 'id: ' with a plain colon and a space",
                "a: http://x\\n  b: 2 | 2:4 a ':' with a space makes a key, which cannot stand here: quote the text, or correct the indentation",
                "a: 1\\nbc\\nd: 2 | 2:1 a key without ': ' and a value stands here: add them, or correct the indentation",
            })
    void yamlIsRefusedInPlainWords(String text, String message) {
        assertThat(refusal(text.translateEscapes().replace("<BEL>", "\u0007"))).isEqualTo("f.yaml:" + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{a: 1} | 1:2 a key in double quotes is expected here: check for a ',' too many as well",
                "{\"a\": 1,} | 1:9 a key in double quotes is expected here: check for a ',' too many as well",
                "{\"a\" 1} | 1:6 a ':' is expected here, between the key and its value",
                "{\"a\": NaN} | 1:10 a value is expected here: a text in double quotes, a number, true, false, null, [ or {",
                "{\"a\": 'x'} | 1:7 a value is expected here: a text in double quotes, a number, true, false, null, [ or {",
                "{\"a\": 1 | 1:8 the text ends too early: a closing quote, bracket or brace is missing",
                "{\"a\": \"x | 1:9 the text ends too early: a closing quote, bracket or brace is missing",
                "{\"a\": 01} | 1:8 this is no number: write it like 85, -3 or 0.5",
                "{\"a\": +1} | 1:8 this is no number: write it like 85, -3 or 0.5",
                "{\"a\": \"\\q\"} | 1:9 this escape is not known: write a backslash as \\\\",
                "[1 2] | 1:4 a ',' is expected here, or a bracket is missing",
                "{\"a\": 1] | 1:8 this bracket closes nothing that is open",
                "{} {} | 1:4 the text goes on after its end: a file holds one value",
                "{\"a\": \"\\ud800\"} | 1:7 the text holds half of a character: remove its escape",
                "`  ` | 1:1 the file is empty",
            })
    void jsonIsRefusedInPlainWords(String text, String message) {
        InputException e = catchThrowableOfType(InputException.class, () -> json(text));
        assertThat(firstLine(e)).isEqualTo("f.json:" + message);
    }

    @Test
    void aLineBreakInAJsonTextIsRefused() {
        InputException e = catchThrowableOfType(InputException.class, () -> json("{\"a\": \"x\n\"}"));
        assertThat(firstLine(e))
                .isEqualTo("f.json:1:9 a text cannot hold a line break or a control character: write \\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 400, 100_000})
    void deepNestingIsRefused(int depth) {
        String deep = "[".repeat(depth);
        String message = ":1:51 the nesting is deeper than 50 levels";
        assertThat(refusal(deep)).isEqualTo("f.yaml" + message);
        InputException e = catchThrowableOfType(InputException.class, () -> json(deep));
        assertThat(firstLine(e)).isEqualTo("f.json" + message);
        assertThat(json("[".repeat(50) + "]".repeat(50)).describe()).isEqualTo("a list");
    }

    @Test
    void aCharacterBeyondTheFirstPlaneMayStandAtAnyPlaceOfTheParsersBuffer() {
        for (int before = 1000; before < 1040; before++) {
            String text = "a".repeat(before) + "𠮷".repeat(2000);
            Node node = ((Node.Mapping) yaml("k: " + text)).value("k").orElseThrow();
            assertThat(((Node.Scalar) node).text()).isEqualTo(text);
        }
    }

    @Test
    void anOverlongLineOfYamlIsRefused() {
        assertThat(refusal("a: 1\nb: " + "9".repeat(1 << 20)))
                .isEqualTo(
                        "f.yaml:2:1 the line is longer than 1048576 characters: break it, or name a JSON file .json");
    }

    @Test
    void tooManyValuesAreRefused() {
        InputException e = catchThrowableOfType(InputException.class, () -> json("[" + "1,".repeat(600_000) + "1]"));
        assertThat(firstLine(e)).isEqualTo("f.json:1:1000000 these are more than 500000 values: split the file");
    }

    @Test
    void aTextBeyondTheLimitIsRefused() {
        assertThat(refusal(" ".repeat(Document.LONGEST + 1)))
                .isEqualTo("f.yaml:1:1 the file has 8388609 characters, the limit is 8388608 bytes: split it");
    }

    private static Node yaml(String text) {
        return Document.read(new SourceText("f.yaml", text)).root();
    }

    private static Node json(String text) {
        return Document.read(new SourceText("f.json", text)).root();
    }

    private static String refusal(String yaml) {
        return firstLine(catchThrowableOfType(InputException.class, () -> yaml(yaml)));
    }

    private static String firstLine(InputException e) {
        Problem first = e.problems().get(0);
        return first.at() + " " + first.message();
    }

    private static String shape(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + "=" + shape(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(DocumentTest::shape).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.kind() == Node.Kind.STRING ? "'" + scalar.text() + "'" : scalar.text();
    }

    private static String places(Node node) {
        String at = node.at().line() + ":" + node.at().column();
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.at().line() + ":" + entry.at().column() + "=" + places(entry.value()))
                    .collect(Collectors.joining(" ", at + "{ ", " }"));
        } else if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .map(DocumentTest::places)
                    .collect(Collectors.joining(" ", at + "[ ", " ]"));
        }
        return at;
    }

    @Test
    void aTildeIsNullUnlessItIsQuoted() {
        Node root =
                Document.yaml(new SourceText("tilde.yaml", "a: ~\nb: \"~\"\n")).root();

        assertThat(((Node.Mapping) root).entries())
                .extracting(entry -> ((Node.Scalar) entry.value()).kind())
                .containsExactly(Node.Kind.NULL, Node.Kind.STRING);
    }
}
