package io.firegrade.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongToIntFunction;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words what a parser of YAML or JSON complains about. */
final class SyntaxWords {

    private static final String NOT_CLOSED = "a quoted text that starts here is not closed: add the closing quote";

    private static final List<Map.Entry<String, String>> OF_YAML = List.of(
            Map.entry(
                    "mapping values are not allowed",
                    "a ':' with a space makes a key, which cannot stand here: quote the text, or correct the indentation"),
            Map.entry("(TAB)", "a tab cannot indent a line: use spaces"),
            Map.entry("that cannot start any token", "a plain text cannot start with this character: put it in quotes"),
            Map.entry(
                    "could not find expected ':'",
                    "a key without ': ' and a value stands here: add them, or correct the indentation"),
            Map.entry("expected <block end>", "the indentation does not fit the lines above: align it with them"),
            Map.entry("expected ',' or ']'", "the list in brackets needs a ',' or the closing ']' here"),
            Map.entry("expected ',' or '}'", "the mapping in braces needs a ',' or the closing '}' here"),
            Map.entry("expected the node content", "a value is expected here: check the commas and brackets"),
            Map.entry("sequence entries are not allowed", "a '- ' cannot stand here: start a new line for it"),
            Map.entry("mapping keys are not allowed", "a key cannot stand here: start a new line for it"),
            Map.entry("escape", "this escape is not known: write a backslash as '\\\\', or use single quotes"),
            Map.entry("special characters are not allowed", "a control character stands here: remove it"));

    private static final List<Map.Entry<String, String>> OF_JSON = List.of(
            Map.entry(
                    "to start property name",
                    "a key in double quotes is expected here: check for a ',' too many as well"),
            Map.entry("was expecting a colon", "a ':' is expected here, between the key and its value"),
            Map.entry("was expecting comma", "a ',' is expected here, or a bracket is missing"),
            Map.entry("numeric value", "this is no number: write it like 85, -3 or 0.5"),
            Map.entry(
                    "Illegal unquoted character", "a text cannot hold a line break or a control character: write \\n"),
            Map.entry("escape", "this escape is not known: write a backslash as \\\\"),
            Map.entry("Unexpected close marker", "this bracket closes nothing that is open"),
            Map.entry("surrogate", "the text holds half of a character: remove its escape"));

    private SyntaxWords() {}

    /**
     * The refusal of a text.
     *
     * @param toOffset turns what the parser counted into an offset in the text
     */
    static InputException refusal(SourceText source, boolean yaml, JacksonException e, LongToIntFunction toOffset) {
        int offset;
        String message;
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            boolean openQuote = marked.getProblem().startsWith("found unexpected")
                    && String.valueOf(marked.getContext()).contains("quoted");
            boolean keyAlone = marked.getProblem().startsWith("could not find expected ':'");
            Optional<Mark> mark = openQuote || keyAlone ? marked.getContextMark() : marked.getProblemMark();
            offset = mark.map(found -> toOffset.applyAsInt(found.getIndex())).orElse(0);
            message = openQuote ? NOT_CLOSED : ofYaml(marked.getProblem());
            if (keyAlone || marked.getProblem().startsWith("mapping values are not allowed")) {
                Optional<MiswrittenKey> key = MiswrittenKey.above(source, offset);
                offset = key.map(MiswrittenKey::offset).orElse(offset);
                message = key.map(one -> "this is text, and no key: " + one.whatToDo())
                        .orElse(message);
            }
        } else if (e.getCause() instanceof ReaderException unreadable) {
            offset = firstControl(source.text());
            message = ofYaml(String.valueOf(unreadable.getMessage()));
        } else {
            TokenStreamLocation at = e.getLocation();
            offset = toOffset.applyAsInt(at == null ? 0 : at.getCharOffset());
            message =
                    yaml ? ofKey(e) : ofJson(e, source.text().substring(offset).isBlank());
        }
        return new InputException(List.of(source.problem(offset, message)));
    }

    private static String ofYaml(String problem) {
        return words(OF_YAML, problem)
                .orElse("this is not valid YAML: check the indentation, quotes and brackets here");
    }

    private static String ofKey(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).startsWith("Expected a property name")
                ? "a key is a text: a list, a mapping or an alias cannot be one"
                : "this is not valid YAML: check the indentation, quotes and brackets here";
    }

    private static String ofJson(JacksonException e, boolean atEnd) {
        if (e instanceof UnexpectedEndOfInputException || atEnd) {
            return "the text ends too early: a closing quote, bracket or brace is missing";
        }
        return words(OF_JSON, String.valueOf(e.getOriginalMessage()))
                .orElse("a value is expected here: a text in double quotes, a number, true, false, null, [ or {");
    }

    private static Optional<String> words(List<Map.Entry<String, String>> table, String problem) {
        return table.stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The YAML reader counts its position differently from the parser, so the character is looked up. */
    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' ? "\t\n\r".indexOf(c) < 0 : (c >= 0x7F && c <= 0x9F && c != 0x85);
            if (control || c >= 0xFFFE) {
                return i;
            }
        }
        return 0;
    }
}
