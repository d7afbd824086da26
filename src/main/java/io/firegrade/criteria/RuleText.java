package io.firegrade.criteria;

import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file says of one criterion, as its author wrote it.
 *
 * @param comment the comment right above the rule, on one line; empty if there is none
 * @param lines the lines between {@code when} and {@code then} without the empty ones, and without what all are indented by
 */
public record RuleText(String comment, List<Line> lines) {

    /**
     * A line of a file.
     *
     * @param number its number, from 1
     * @param text what stands on it
     */
    public record Line(int number, String text) {}

    /** Copies the list. */
    public RuleText {
        lines = List.copyOf(lines);
    }

    /** Cuts it out of the file of a criterion. */
    public static RuleText of(Criterion criterion, SourceText file) {
        List<String> all = Arrays.asList(file.text().split("\r\n|\r|\n", -1));
        int rule = criterion.at().line() - 1;
        int first = rule;
        while (first > 0 && all.get(first - 1).strip().startsWith("//")) {
            first--;
        }
        String comment = all.subList(first, rule).stream()
                .map(line -> line.strip().substring(2).strip())
                .collect(Collectors.joining(" "))
                .strip();
        String rest = String.join("\n", all.subList(rule, all.size()));
        int from = keyword("when", rest, criterion.at().column() - 1) + "when".length();
        int number = criterion.at().line()
                + (int) rest.substring(0, from).chars().filter(c -> c == '\n').count();
        return new RuleText(comment, lines(number, rest.substring(from, keyword("then", rest, from))));
    }

    /** The lines as one text. */
    public String conditions() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** Where a keyword stands outside of texts and comments; the rule was parsed, so it is there. */
    private static int keyword(String word, String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at = after("\"", text, at + 1);
            } else if (text.startsWith("//", at)) {
                at = after("\n", text, at);
            } else if (text.startsWith("/*", at)) {
                at = after("*/", text, at + 2);
            } else if (Character.isJavaIdentifierStart(c)) {
                int end = at;
                while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                    end++;
                }
                if (text.substring(at, end).equals(word)) {
                    return at;
                }
                at = end;
            } else {
                at++;
            }
        }
        return text.length();
    }

    private static int after(String end, String text, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private static List<Line> lines(int number, String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(number + lines.size(), line.replace("\t", "    ").stripTrailing()));
        }
        lines.removeIf(line -> line.text().isEmpty());
        int indent = lines.stream()
                .mapToInt(line ->
                        line.text().length() - line.text().stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> new Line(line.number(), line.text().substring(indent)))
                .toList();
    }
}
