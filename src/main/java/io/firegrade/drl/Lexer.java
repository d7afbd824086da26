package io.firegrade.drl;

import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a DRL text into tokens. What it does not know becomes a problem, and it goes on. */
final class Lexer {

    private static final List<String> SYMBOLS = List.of(
            "==", "!=", ">=", "<=", "&&", "||", "(", ")", "{", "}", "[", "]", ",", ":", ";", ".", "@", "=", "<", ">",
            "+", "-", "*", "/", "!", "?", "|", "&", "%", "^", "~", "#", "'");

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(SourceText source, Problems problems) {
        this.text = source.text();
        this.problems = problems;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (text.startsWith("//", at)) {
                at = endOf("\n", text.length());
            } else if (text.startsWith("/*", at)) {
                comment();
            } else if (c == '"') {
                string();
            } else if (c >= '0' && c <= '9') {
                number();
            } else if (isNameStart(c)) {
                name();
            } else {
                symbol();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problem(at, "this comment is not closed: end it with */");
            at = text.length();
        } else {
            at = end + 2;
        }
    }

    private void string() {
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '\\') {
                problem(at, "a string has no escapes: write the character itself, or leave the backslash out");
            } else if (Character.isISOControl(text.charAt(at)) && text.charAt(at) != '\r') {
                problem(at, "a string has no control characters, such as tabs: write a space");
            }
            at++;
        }
        tokens.add(new Token(Token.Kind.STRING, text.substring(start + 1, at), start));
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
        } else {
            problem(start, "this string is not closed: end it with \" on the same line");
        }
    }

    private void number() {
        int start = at;
        while (at < text.length() && (isNamePart(text.charAt(at)) || isDecimalPoint())) {
            at++;
        }
        String number = text.substring(start, at);
        tokens.add(new Token(Token.Kind.NUMBER, number, start));
        if (!number.matches("\\d{1,15}(\\.\\d{1,6})?")) {
            problem(
                    start,
                    "'" + number + "' is no number of the language: write digits, and at most six after a point");
        }
    }

    private boolean isDecimalPoint() {
        return text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private void name() {
        int start = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        tokens.add(new Token(Token.Kind.NAME, text.substring(start, at), start));
    }

    private void symbol() {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                tokens.add(new Token(Token.Kind.SYMBOL, symbol, at));
                at += symbol.length();
                return;
            }
        }
        int start = at;
        at += Character.charCount(text.codePointAt(at));
        String shown = text.substring(start, at);
        if ("“”，；：（）｛｝！＝＞＜".contains(shown)) {
            problem(
                    start,
                    "'" + shown + "' is a full-width character: outside strings and comments write the half-width one");
        } else {
            problem(start, "the character '" + shown + "' is not part of the language outside strings and comments");
        }
    }

    private int endOf(String end, int otherwise) {
        int found = text.indexOf(end, at);
        return found < 0 ? otherwise : found;
    }

    private void problem(int offset, String message) {
        problems.add(offset, message);
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9');
    }
}
