package io.firegrade.report;

import java.util.List;

/** Lays out a report: numbered entries with labelled fields, broken into lines. Not thread-safe. */
final class Page {

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();

    /** A paragraph at the margin. */
    void line(String content) {
        add(Columns.wrap("", INDENT, content));
    }

    /** An empty line. */
    void blank() {
        text.append('\n');
    }

    /** The first line of a numbered entry. */
    void entry(int number, String content) {
        add(Columns.wrap(Columns.padded(number + ".", INDENT.length() - 1) + " ", INDENT, content));
    }

    /** A further paragraph of an entry. */
    void continued(String content) {
        add(Columns.wrap(INDENT, INDENT, content));
    }

    /** A field of an entry; its label takes the given columns. */
    void field(String label, int width, String content) {
        add(Columns.wrap(INDENT + Columns.padded(label, width), INDENT + " ".repeat(width), content));
    }

    /** A line as it is, however long. */
    void verbatim(String content) {
        text.append(content.stripTrailing()).append('\n');
    }

    /** A paragraph that is indented by some columns. */
    void indented(int columns, String content) {
        String indent = " ".repeat(columns);
        add(Columns.wrap(indent, indent + "  ", content));
    }

    /** All that was laid out. */
    String text() {
        return text.toString();
    }

    private void add(List<String> lines) {
        lines.forEach(line -> text.append(line).append('\n'));
    }
}
