package io.firegrade.drl;

import io.firegrade.source.Node;

/**
 * A word of the criterion language.
 *
 * @param kind what it is
 * @param text what is written; of a string without its quotes
 * @param start the offset of its first character
 */
record Token(Kind kind, String text, int start) {

    enum Kind {
        NAME,
        STRING,
        NUMBER,
        SYMBOL,
        END
    }

    boolean is(String symbolOrWord) {
        return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrWord);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isVariable() {
        return kind == Kind.NAME && text.startsWith("$");
    }

    /** The token as a message shows it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the file";
            case STRING -> "\"" + Node.shortened(text) + "\"";
            default -> "'" + Node.shortened(text) + "'";
        };
    }
}
