package io.firegrade.drl;

import io.firegrade.source.Node;
import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts a DRL text into tokens. What it does not know becomes a problem, and it goes on as if the nearest right thing stood there. */
final class Lexer {

    private static final List<String> SYMBOLS = List.of(
            "==", "!=", ">=", "<=", "&&", "||", "(", ")", "{", "}", "[", "]", ",", ":", ";", ".", "@", "=", "<", ">",
            "+", "-", "*", "/", "!", "?", "|", "&", "%", "^", "~", "#");
    private static final int LONGEST_WORD = 100;

    /** Signs that people write, with those of the language and what they say. */
    private static final Map<Character, List<String>> SIGNS = Map.of(
            '≥', List.of(">=", "at least"),
            '≧', List.of(">=", "at least"),
            '≤', List.of("<=", "at most"),
            '≦', List.of("<=", "at most"),
            '≠', List.of("!=", "unequal"),
            '×', List.of("*", "times"));

    private final String text;
    private final String plain;
    private final Problems problems;
    private final LabelledNames names;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int endOfToldRun;

    /**
     * Prepares to cut.
     *
     * @param names what Chinese words are looked up in
     */
    Lexer(SourceText source, Problems problems, LabelledNames names) {
        this.text = source.text();
        this.plain = halfWidth(text);
        this.problems = problems;
        this.names = names;
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
            } else if (isQuote(c)) {
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
        if (isForeign(c)) {
            foreign();
            return;
        } else if (isInvisible(c) || Character.isSpaceChar(c)) {
            invisible(c);
        } else {
            problem(
                    at,
                    "the character '" + Character.toString(c)
                            + "' is not part of the language outside strings and comments");
        }
        at += Character.charCount(c);
    }

    /** A sign or a word of another language, up to its end. */
    private void foreign() {
        List<String> sign = SIGNS.get(text.charAt(at));
        if (sign != null) {
            problem(
                    at,
                    "'" + text.charAt(at) + "' is not in the criterion language: " + sign.get(1) + " is written "
                            + sign.get(0));
            tokens.add(new Token(Token.Kind.SYMBOL, sign.get(0), at));
            at++;
            return;
        }
        int start = at;
        while (at < text.length() && (isForeign(text.codePointAt(at)) || isNamePart(plain.charAt(at)))) {
            at += Character.charCount(text.codePointAt(at));
        }
        String word = text.substring(start, at);
        String shown = (word.codePointCount(0, word.length()) == 1 ? "the character '" : "'") + Node.shortened(word)
                + "' is not part of the language outside strings and comments";
        Optional<Token> owner = owner();
        if (owner.filter(this::isAnnotation).isPresent()) {
            problem(start, shown + ": a text stands between two \"");
            tokens.add(new Token(Token.Kind.STRING, word, start));
            return;
        }
        List<String> meant = word.length() > LONGEST_WORD
                ? List.of()
                : names.meant(word, owner.map(Token::text).orElse(null));
        problem(start, shown + (meant.isEmpty() ? "" : ", did you mean '" + String.join("' or '", meant) + "'?"));
        if (meant.size() == 1) {
            goOnWith(meant.get(0), start);
        }
    }

    /** The name before the innermost bracket that is open here. */
    private Optional<Token> owner() {
        int closed = 0;
        for (int i = tokens.size() - 1; i > 0; i--) {
            Token token = tokens.get(i);
            if (token.is("rule")) {
                return Optional.empty();
            } else if (token.is(")")) {
                closed++;
            } else if (token.is("(") && --closed < 0 && tokens.get(i - 1).isName()) {
                return Optional.of(tokens.get(i - 1));
            }
        }
        return Optional.empty();
    }

    private boolean isAnnotation(Token name) {
        int before = tokens.indexOf(name) - 1;
        return before >= 0 && tokens.get(before).is("@");
    }

    /** Takes a name, or a constant with its type, for what is written. */
    private void goOnWith(String name, int start) {
        String separator = "";
        for (String part : name.split("\\.", -1)) {
            if (!separator.isEmpty()) {
                tokens.add(new Token(Token.Kind.SYMBOL, separator, start));
            }
            tokens.add(new Token(Token.Kind.NAME, part, start));
            separator = ".";
        }
    }

    /** Whether a character belongs neither to the language nor to a text of it. */
    private static boolean isForeign(int c) {
        return c > 0x7F
                && !isInvisible(c)
                && !Character.isSpaceChar(c)
                && (!Character.isBmpCodePoint(c) || halfWidth((char) c) == c);
    }

    private void token(Token.Kind kind, String word, int end) {
        for (int i = Math.max(at, endOfToldRun); i < end; i++) {
            if (text.charAt(i) != plain.charAt(i)) {
                fullWidth(i);
                break;
            }
        }
        tokens.add(new Token(kind, word, at));
        at = end;
    }

    /** Tells of full-width characters that follow each other, once. */
    private void fullWidth(int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != plain.charAt(end) && !isQuote(plain.charAt(end))) {
            end++;
        }
        endOfToldRun = end;
        problem(
                start,
                "'" + Node.shortened(text.substring(start, end))
                        + (end - start == 1 ? "' is a full-width character" : "' are full-width characters")
                        + ": outside strings and comments write '" + Node.shortened(plain.substring(start, end)) + "'");
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
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
