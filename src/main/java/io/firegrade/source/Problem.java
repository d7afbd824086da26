package io.firegrade.source;

import java.io.Serializable;

/**
 * One reason why an input was refused.
 *
 * @param at where it stands
 * @param message what is wrong and what to do
 * @param line the text of the line it stands in
 */
public record Problem(Location at, String message, String line) implements Serializable {

    private static final int WIDEST = 160;

    /** The place and the message in one line, then the line of the input with a caret under the place. */
    @Override
    public String toString() {
        String head = at + " " + message;
        if (line.isBlank()) {
            return head;
        }
        boolean whole = line.length() <= WIDEST;
        int start = whole ? 0 : Math.max(0, Math.min(at.column() - 1, line.length()) - WIDEST / 2);
        int end = Math.min(line.length(), start + WIDEST);
        String shown = (start > 0 ? "…" : "") + line.substring(start, end) + (end < line.length() ? "…" : "");
        StringBuilder caret = new StringBuilder(start > 0 ? " " : "");
        for (int i = start; i < at.column() - 1; i++) {
            char above = i < line.length() ? line.charAt(i) : ' ';
            caret.append(above == '\t' ? "\t" : isWide(above) ? "\u3000" : " ");
        }
        return head + "\n    " + shown + "\n    " + caret + "^";
    }

    /** Terminals show Chinese characters and their punctuation two columns wide; an ideographic space keeps the caret below. */
    private static boolean isWide(char c) {
        return (c >= '\u2E80' && c <= '\uA4CF')
                || (c >= '\uAC00' && c <= '\uD7A3')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFF00' && c <= '\uFF60');
    }
}
