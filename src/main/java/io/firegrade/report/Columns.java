package io.firegrade.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a terminal, in which a Chinese character takes two columns.
 *
 * <p>A line breaks at a space and beside a Chinese character, never inside a run of other characters, so that ids, file names and
 * addresses stay whole, and never before a closing or after an opening punctuation mark. A no-break space keeps a number with its
 * unit and comes out as a plain space.
 */
final class Columns {

    /** The columns of a line. */
    static final int WIDTH = 100;

    /** Keeps together what stands on both sides. */
    static final String TIE = "\u00A0";

    private static final String NOT_FIRST = "，。、；：！？）》」』】〉”’…),.;:!?]";
    private static final String NOT_LAST = "（《「『【〈“‘([";

    private Columns() {}

    /**
     * Breaks a text.
     *
     * @param first what stands before the first line
     * @param rest what stands before the other lines
     */
    static List<String> wrap(String first, String rest, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int columns = width(first);
        boolean empty = true;
        boolean space = false;
        for (String piece : pieces(text)) {
            if (piece.equals(" ")) {
                space = !empty;
                continue;
            }
            int needed = width(piece) + (space ? 1 : 0);
            if (!empty && columns + needed > WIDTH) {
                lines.add(finished(line));
                line = new StringBuilder(rest);
                columns = width(rest);
                space = false;
                needed = width(piece);
            }
            line.append(space ? " " : "").append(piece);
            columns += needed;
            empty = false;
            space = false;
        }
        lines.add(finished(line));
        return lines;
    }

    /** How many columns a text takes. */
    static int width(String text) {
        return text.codePoints()
                .map(c -> wide(c) ? 2 : Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1)
                .sum();
    }

    /** The text and spaces up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static String finished(StringBuilder line) {
        return line.toString().replace(TIE, " ").stripTrailing();
    }

    /** The parts of a text that stay whole; a single space stands for any blank between them. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            boolean blank = c == ' ' || Character.isISOControl(c);
            if (blank || mayBreak(before, c)) {
                if (!piece.isEmpty()) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
            }
            if (blank) {
                pieces.add(" ");
            } else {
                piece.appendCodePoint(c);
            }
            before = blank ? ' ' : c;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        return (wide(before) || wide(after))
                && before != TIE.charAt(0)
                && after != TIE.charAt(0)
                && NOT_LAST.indexOf(before) < 0
                && NOT_FIRST.indexOf(after) < 0;
    }

    private static boolean wide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
