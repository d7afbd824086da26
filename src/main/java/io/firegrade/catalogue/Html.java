package io.firegrade.catalogue;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Language;
import java.util.Locale;

/** Texts as HTML that shows them unchanged. */
final class Html {

    private Html() {}

    /** A text within an element or within an attribute's double quotes. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isShown(point) ? point : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** A control or half a character would make the page no HTML; one that turns the direction of text would show other text. */
    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.FORMAT -> false;
            default -> true;
        };
    }

    /** A text in both languages, each in an element that can be hidden. */
    static String both(Bilingual text) {
        return in(Language.ZH, text.zh()) + " " + in(Language.EN, text.en());
    }

    /** A text in one language. */
    static String in(Language language, String text) {
        return "<span lang=\"" + language.name().toLowerCase(Locale.ROOT) + "\">" + text(text) + "</span>";
    }

    /** A link to an anchor of the same page. */
    static String link(String anchor, String text) {
        return "<a href=\"#" + text(anchor) + "\">" + text(text) + "</a>";
    }
}
