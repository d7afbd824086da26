package io.firegrade.drl;

import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a DRL text into tokens. What it does not know becomes a problem, and it goes on as if the nearest right thing stood there. */
final class Lexer {

    private static final List<String> SYMBOLS = List.of(
            "==", "!=", ">=", "<=", "&&", "||", "(", ")", "{", "}", "[", "]", ",", ":", ";", ".", "@", "=", "<", ">",
            "+", "-", "*", "/", "!", "?", "|", "&", "%", "^", "~", "#");
    private static final int LONGEST_WORD = 100;

    private final String text;
    private final String plain;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(SourceText source, Problems problems) {
        this.text = source.text();
        this.plain = halfWidth(text);
        this.problems = problems;
    }

    List<Token> tokens() {
        at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length() && !problems.isFull()) {
            char c = plain.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("//", at)) {
                comment(endOfLine());
            } else if (text.startsWith("/*", at)) {
                block();
            } else if (c == '"' || c == '\'') {
                string();
            } else if (c >= '0' && c <= '9') {
                number();
            } else if (isNameStart(c)) {
                word(Token.Kind.NAME, endOfName());
            } else {
                symbol();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private void block() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problem(at, "this comment is not closed: end it with */");
        }
        comment(end < 0 ? text.length() : end + 2);
    }

    /** Goes over a comment. An invisible character in it could make it look as if it ended elsewhere. */
    private void comment(int end) {
        while (at < end && !problems.isFull()) {
            int c = text.codePointAt(at);
            if (isInvisible(c) && c != '\t' && c != '\n' && c != '\r') {
                invisible(c);
            }
            at += Character.charCount(c);
        }
    }

    private void string() {
        int start = at;
        boolean right = text.charAt(at) == '"';
        if (!right) {
            problem(at, "found " + text.charAt(at) + " as a quote: a text stands between two \"");
        }
        at++;
        while (!atEndOfLine() && (right ? text.charAt(at) != '"' : plain.charAt(at) != plain.charAt(start))) {
            int c = text.codePointAt(at);
            if (c == '\\') {
                problem(at, "a string has no escapes: write the character itself, or leave the backslash out");
            } else if (isInvisible(c)) {
                invisible(c);
            }
            at += Character.charCount(c);
        }
        tokens.add(new Token(Token.Kind.STRING, text.substring(start + 1, at), start));
        if (!atEndOfLine()) {
            at++;
        } else {
            problem(start, "this string is not closed: end it with \" on the same line");
        }
    }

    private void number() {
        int start = at;
        int end = at;
        while (end < text.length() && (isNamePart(plain.charAt(end)) || isDecimalPoint(end))) {
            end++;
        }
        word(Token.Kind.NUMBER, end);
        String number = tokens.get(tokens.size() - 1).text();
        if (!isNumber(number)) {
            problem(
                    start,
                    "'" + number
                            + "' is no number of the language: write at most fifteen digits, and at most six after a point");
        }
    }

    /** Whether a number is written as the language has it. */
    static boolean isNumber(String number) {
        return number.matches("[0-9]{1,15}(\\.[0-9]{1,6})?");
    }

    private boolean isDecimalPoint(int offset) {
        return plain.charAt(offset) == '.'
                && offset + 1 < text.length()
                && plain.charAt(offset + 1) >= '0'
                && plain.charAt(offset + 1) <= '9';
    }

    private int endOfName() {
        int end = at;
        while (end < text.length() && isNamePart(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    private void word(Token.Kind kind, int end) {
        int shown = end;
        if (end - at > LONGEST_WORD) {
            shown = at + LONGEST_WORD;
            problem(at, "this word has more than " + LONGEST_WORD + " characters: names are shorter");
        }
        token(kind, plain.substring(at, shown), end);
    }

    private void symbol() {
        for (String symbol : SYMBOLS) {
            if (plain.startsWith(symbol, at)) {
                token(Token.Kind.SYMBOL, symbol, at + symbol.length());
                return;
            }
        }
        int c = text.codePointAt(at);
        if (isInvisible(c) || Character.isSpaceChar(c)) {
            invisible(c);
        } else {
            problem(
                    at,
                    "the character '" + Character.toString(c)
                            + "' is not part of the language outside strings and comments");
        }
        at += Character.charCount(c);
    }

    private void token(Token.Kind kind, String word, int end) {
        for (int i = at; i < end; i++) {
            if (text.charAt(i) != plain.charAt(i)) {
                problem(
                        i,
                        "'" + text.charAt(i) + "' is a full-width character: outside strings and comments write '"
                                + plain.charAt(i) + "'");
                break;
            }
        }
        tokens.add(new Token(kind, word, at));
        at = end;
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private boolean atEndOfLine() {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void invisible(int c) {
        problem(at, String.format("an invisible character, U+%04X, stands here: remove it or write a space", c));
    }

    private void problem(int offset, String message) {
        problems.add(offset, message);
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9');
    }

    /** The text with the full-width characters of Chinese input methods as half-width ones, each in its place. */
    private static String halfWidth(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = halfWidth(chars[i]);
        }
        return new String(chars);
    }

    private static char halfWidth(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - '\uFF01' + '!');
        }
        return switch (c) {
            case '“', '”' -> '"';
            case '‘', '’' -> '\'';
            case '。' -> '.';
            case '、' -> ',';
            case '《' -> '<';
            case '》' -> '>';
            case '￥' -> '$';
            default -> c;
        };
    }
}
