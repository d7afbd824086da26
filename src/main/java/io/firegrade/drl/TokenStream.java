package io.firegrade.drl;

import java.util.List;

/** Reads tokens one after the other. */
final class TokenStream {

    private final List<Token> tokens;
    private int at;

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
            throw new Parser.SyntaxError(peek().start(), "found " + peek().shown() + ": " + otherwise);
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
        return atEnd() || at("end") || (at("rule") && peekSecond().kind() == Token.Kind.STRING);
    }

    /** Goes to the next of these words or symbols outside of brackets that open on the way, or to the end of the rule. */
    void skipTo(List<String> words) {
        int open = 0;
        while (!atEndOfRule() && !at("then") && (open > 0 || words.stream().noneMatch(this::at))) {
            open += at("(") ? 1 : at(")") ? -1 : 0;
            open = Math.max(open, 0);
            next();
        }
    }

    /** Goes to the next word {@code rule} that a string follows; at least one token on. */
    void skipToRule() {
        do {
            next();
        } while (!atEnd() && !(at("rule") && peekSecond().kind() == Token.Kind.STRING));
    }
}
