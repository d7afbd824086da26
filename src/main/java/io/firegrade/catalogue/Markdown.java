package io.firegrade.catalogue;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as Markdown that shows them unchanged. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
    private static final Pattern BLOCK = Pattern.compile("^(#|[-+=](?=[\\s-+=]|$)|[0-9]{1,9}(?=[.)](\\s|$)))");
    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /** A text on one line, with nothing in it that Markdown or HTML could take for a mark. */
    static String text(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String escaped = SPECIAL.matcher(line).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
        Matcher block = BLOCK.matcher(escaped);
        if (!block.find()) {
            return escaped;
        }
        int number = Character.isDigit(escaped.charAt(0)) ? block.end() : 0;
        return escaped.substring(0, number) + "\\" + escaped.substring(number);
    }

    /** A text in both languages. */
    static String both(Bilingual text) {
        return text(text.zh()) + " / " + text(text.en());
    }

    /** The label of a constant in both languages. */
    static String label(Labelled labelled) {
        return both(labelled.label());
    }

    /** A word as code; only for words without backticks, such as ids and paths. */
    static String code(String word) {
        return "`" + word + "`";
    }

    /** A block of DRL, in a fence that no line of it closes. */
    static String drl(String text) {
        int longest = TICKS.matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + "drl\n" + text + "\n" + fence + "\n";
    }

    /** A link to a heading whose text is small letters, digits and hyphens, on a page. */
    static String link(String heading, String page) {
        return "[" + heading + "](" + page + "#" + heading + ")";
    }

    /** A row of a table; the cells are Markdown. */
    static String row(Object... cells) {
        return Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The line below the head of a table: {@code l} for a column of texts, {@code r} for one of numbers. */
    static String columns(String kinds) {
        return kinds.chars().mapToObj(kind -> kind == 'r' ? "--:" : "---").collect(Collectors.joining("|", "|", "|\n"));
    }
}
