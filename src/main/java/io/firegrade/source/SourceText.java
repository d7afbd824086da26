package io.firegrade.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A text with its name, which can say where an offset stands. Immutable. */
public final class SourceText {

    private final String file;
    private final String text;
    private final List<Integer> lineStarts;

    /**
     * Holds a text.
     *
     * @param file the name that messages show
     * @param text the whole text
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                starts.add(i + 1);
            }
        }
        this.lineStarts = List.copyOf(starts);
    }

    /** The name that messages show. */
    public String file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The place of a character. */
    public Location at(int offset) {
        int found = Collections.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(file, line + 1, offset - lineStarts.get(line) + 1);
    }

    /** The text of a line, counted from 1, without its end. */
    public String line(int number) {
        if (number < 1 || number > lineStarts.size()) {
            return "";
        }
        int start = lineStarts.get(number - 1);
        int end = number < lineStarts.size() ? lineStarts.get(number) : text.length();
        return text.substring(start, end).stripTrailing();
    }

    /** A problem at a character. */
    public Problem problem(int offset, String message) {
        return problem(at(offset), message);
    }

    /** A problem at a place in this text. */
    public Problem problem(Location at, String message) {
        return new Problem(at, message, line(at.line()));
    }
}
