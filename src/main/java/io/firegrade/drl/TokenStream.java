package io.firegrade.drl;

import java.util.List;

/** Reads tokens one after the other. */
final class TokenStream {

    private final List<Token> tokens;
    private int at;
    private int depth;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (at < tokens.size() - 1) {
            at++;
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return token;
    }

    boolean at(String symbolOrWord) {
        return peek().is(symbolOrWord);
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    boolean accept(String symbolOrWord) {
        if (at(symbolOrWord)) {
            next();
            return true;
        }
        return false;
    }

    void expect(String symbolOrWord, String otherwise) {
        if (!accept(symbolOrWord)) {
            throw Parser.found(peek(), ": " + otherwise);
        }
    }

    Token name(String expected) {
        if (!peek().isName()) {
            throw Parser.unexpected(peek(), expected);
        }
        return next();
    }

    /** Whether the rule ends here, finished or not. */
    boolean atEndOfRule() {
        return atEnd() || at("end") || atRule();
    }

    /** How many tokens were read. */
    int position() {
        return at;
    }

    /** How many brackets are open. */
    int depth() {
        return depth;
    }

    /** Goes to the next of these words or symbols outside of deeper brackets, or to the end of the rule. */
    void skipTo(List<String> words, int outerDepth) {
        while (!atEndOfRule()
                && !at("then")
                && (depth > outerDepth || words.stream().noneMatch(this::at))) {
            next();
        }
    }

    /** Goes to the start of the next rule, which may be here. */
    void skipToRule() {
        while (!atEnd() && !atRule()) {
            next();
        }
    }

    private boolean atRule() {
        return at("rule") && peekSecond().kind() == Token.Kind.STRING;
    }
}
