package io.firegrade.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key that YAML takes for text, since its colon is the full-width one of Chinese keyboards, or no space follows it.
 *
 * @param name the key
 * @param offset where it begins in the text
 */
record MiswrittenKey(String name, int offset) {

    private static final Pattern FORM = Pattern.compile("[\\s\\-{]*+([\\p{L}\\p{N}_-]{1,64})(?:：|:(?=\\S))");

    /** The one with which a text begins. */
    static Optional<MiswrittenKey> in(String text) {
        Matcher found = FORM.matcher(text);
        return found.lookingAt() ? Optional.of(new MiswrittenKey(found.group(1), found.start(1))) : Optional.empty();
    }

    /**
     * The one that is to blame for a problem in a line: it begins the text that runs on to there.
     *
     * @param offset a character of the line
     */
    static Optional<MiswrittenKey> above(SourceText source, int offset) {
        int number = source.at(offset).line();
        for (int end = offset; ; number--) {
            int start = source.text().lastIndexOf('\n', end - 1) + 1;
            String line = source.line(number);
            Optional<MiswrittenKey> found = in(line);
            if (found.isPresent()) {
                return Optional.of(new MiswrittenKey(
                        found.get().name(), start + found.get().offset()));
            }
            boolean ownLine = end == offset;
            if (start == 0 || (!ownLine && (line.isBlank() || line.contains(": ") || line.endsWith(":")))) {
                return Optional.empty();
            }
            end = start - 1;
        }
    }

    /** How to write it. */
    String whatToDo() {
        return "write '" + name + ": ' with a plain colon and a space";
    }
}
