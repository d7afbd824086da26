package io.firegrade.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Builds the tree of one text from the tokens of its parser. */
final class TreeReader {

    private static final int DEEPEST = 50;
    private static final int MOST_VALUES = 500_000;

    /** The YAML parser takes time that grows with the square of a line. */
    private static final int LONGEST_LINE = 1 << 20;

    /** The parser's own limits stand out of the way of ours, which speak our words. */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST + 2)
            .maxStringLength(Document.LONGEST)
            .maxNameLength(Document.LONGEST)
            .maxNumberLength(Document.LONGEST)
            .build();

    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();

    private static final TokenStreamFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .disable(YAMLReadFeature.PARSE_OCTAL_NUMBERS)
            .loadSettings(LoadSettings.builder()
                    .setSchema(new CoreSchema())
                    .setAllowDuplicateKeys(true)
                    .setCodePointLimit(Document.LONGEST + 1)
                    .build())
            .build();

    private final SourceText source;
    private final boolean yaml;
    private final JsonParser parser;
    private final int[] supplementary;
    private final Problems problems;
    private int values;

    private TreeReader(SourceText source, boolean yaml, JsonParser parser) {
        this.source = source;
        this.yaml = yaml;
        this.parser = parser;
        this.supplementary = yaml ? supplementary(source.text()) : new int[0];
        this.problems = new Problems(source);
    }

    static Node yaml(SourceText source) {
        return read(source, true);
    }

    static Node json(SourceText source) {
        return read(source, false);
    }

    private static Node read(SourceText source, boolean yaml) {
        String text = source.text();
        if (text.length() > Document.LONGEST) {
            throw refused(source, 0, SourceText.tooLarge(text.length() + " characters", Document.LONGEST));
        }
        int tooLong = yaml ? source.lineLongerThan(LONGEST_LINE) : 0;
        if (tooLong > 0) {
            throw new InputException(List.of(new Problem(
                    new Location(source.file(), tooLong, 1),
                    "the line is longer than " + LONGEST_LINE + " characters: break it, or name a JSON file .json",
                    "")));
        }
        int broken = loneSurrogate(text);
        if (broken >= 0) {
            throw refused(source, broken, "half of a character stands here: remove it");
        }
        try (JsonParser parser = yaml
                ? YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(text))
                : JSON.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            return new TreeReader(source, yaml, parser).document();
        }
    }

    private Node document() {
        JsonToken first = next();
        if (first == null || (first == JsonToken.VALUE_NULL && text().isEmpty())) {
            throw refused(source, 0, "the file is empty");
        }
        Node root = value(first, 0);
        if (next() != null) {
            throw refused(
                    source,
                    offset(),
                    yaml
                            ? "a second document starts here: a file holds one"
                            : "the text goes on after its end: a file holds one value");
        }
        problems.throwIfAny();
        return root;
    }

    private Node value(JsonToken token, int depth) {
        int offset = offset();
        Location at = source.at(offset);
        if (++values > MOST_VALUES) {
            throw refused(source, offset, "these are more than " + MOST_VALUES + " values: split the file");
        }
        if (token.isStructStart() && depth == DEEPEST) {
            throw refused(source, offset, "the nesting is deeper than " + DEEPEST + " levels");
        }
        return switch (token) {
            case START_OBJECT -> mapping(at, depth);
            case START_ARRAY -> sequence(at, depth);
            case VALUE_STRING ->
                isTilde(offset)
                        ? new Node.Scalar(at, Node.Kind.NULL, "null")
                        : new Node.Scalar(at, Node.Kind.STRING, wellFormed(text(), offset));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(at, Node.Kind.NUMBER, text());
            case VALUE_TRUE -> new Node.Scalar(at, Node.Kind.BOOLEAN, "true");
            case VALUE_FALSE -> new Node.Scalar(at, Node.Kind.BOOLEAN, "false");
            case VALUE_NULL -> new Node.Scalar(at, Node.Kind.NULL, "null");
            default -> throw refused(source, offset, "a value is expected here");
        };
    }

    /** YAML's other way to write null, which the parser takes for text. */
    private boolean isTilde(int offset) {
        return yaml && text().equals("~") && source.text().charAt(offset) == '~';
    }

    private Node mapping(Location at, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
            int offset = offset();
            if (token != JsonToken.PROPERTY_NAME) {
                throw refused(source, offset, "a key is expected here");
            }
            Location keyAt = source.at(offset);
            String key = wellFormed(parsed(parser::currentName), offset);
            Node value = value(required(next()), depth + 1);
            Location before = seen.putIfAbsent(key, keyAt);
            if (before == null) {
                entries.add(new Node.Entry(key, keyAt, value));
            } else {
                problems.add(
                        keyAt,
                        "the key '" + Node.shortened(key) + "' is given twice, first in line " + before.line()
                                + " column " + before.column() + ": remove one");
            }
        }
        return new Node.Mapping(at, entries);
    }

    private Node sequence(Location at, int depth) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(required(token), depth + 1));
        }
        return new Node.Sequence(at, items);
    }

    private @Nullable JsonToken next() {
        JsonToken token = parsed(parser::nextToken);
        if (yaml && token != null && !token.isStructEnd()) {
            refuseProperties(offset());
        }
        return token;
    }

    /** A YAML value or key begins at its anchor or tag if it has one, and nothing else begins with these characters. */
    private void refuseProperties(int offset) {
        switch (offset < source.text().length() ? source.text().charAt(offset) : ' ') {
            case '&' -> throw refused(source, offset, "anchors (&) are not read: write the value out");
            case '*' ->
                throw refused(source, offset, "aliases (*) are not read: write the value out, or quote the text");
            case '!' -> throw refused(source, offset, "tags (!) are not read: remove it, or quote the text");
            default -> {}
        }
    }

    private <T extends @Nullable Object> T parsed(Supplier<T> step) {
        try {
            return step.get();
        } catch (JacksonException e) {
            throw SyntaxWords.refusal(source, yaml, e, this::utf16Offset);
        }
    }

    private JsonToken required(@Nullable JsonToken token) {
        if (token == null) {
            throw refused(source, source.text().length(), "the text ends too early");
        }
        return token;
    }

    private String text() {
        return parsed(parser::getString);
    }

    private String wellFormed(String text, int offset) {
        if (loneSurrogate(text) >= 0) {
            throw refused(source, offset, "the text holds half of a character: remove its escape");
        }
        return text;
    }

    private int offset() {
        return utf16Offset(parser.currentTokenLocation().getCharOffset());
    }

    /** The YAML parser counts code points; a Java text counts those beyond U+FFFF twice. */
    private int utf16Offset(long counted) {
        int offset = (int) Math.max(0, Math.min(counted, source.text().length()));
        int found = Arrays.binarySearch(supplementary, offset);
        return Math.min(source.text().length(), offset + (found >= 0 ? found : -found - 1));
    }

    /** The indexes, in code points, of the characters beyond U+FFFF. */
    private static int[] supplementary(String text) {
        int[] indexes = new int[0];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                indexes = count == indexes.length ? Arrays.copyOf(indexes, 2 * count + 8) : indexes;
                indexes[count] = i - count;
                count++;
            }
        }
        return Arrays.copyOf(indexes, count);
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static InputException refused(SourceText source, int offset, String message) {
        return new InputException(List.of(source.problem(offset, message)));
    }
}
