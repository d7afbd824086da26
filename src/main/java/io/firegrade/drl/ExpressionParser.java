package io.firegrade.drl;

import io.firegrade.criteria.Limits;
import io.firegrade.drl.Parser.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parses conditions: {@code ||} over {@code &&} over comparisons over arithmetic. */
final class ExpressionParser {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORD_OPERATORS = Set.of(
            "matches",
            "contains",
            "memberOf",
            "excludes",
            "soundslike",
            "str",
            "before",
            "after",
            "coincides",
            "instanceof");

    private final TokenStream tokens;
    private final Limits limits;
    private int depth;
    private int values;
    private int signs;
    private int calls;

    ExpressionParser(TokenStream tokens, Limits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    /** Conditions with commas between, all of which hold. */
    Syntax.Expression conjunction() {
        Syntax.Expression left = expression();
        while (tokens.at(",")) {
            Token comma = tokens.next();
            left = new Syntax.Binary(left, new Token(Token.Kind.SYMBOL, "&&", comma.start()), expression());
        }
        return left;
    }

    Syntax.Expression expression() {
        if (depth++ > limits.maxNestedConditions()) {
            throw new SyntaxError(
                    tokens.peek().start(),
                    "brackets of a condition are nested more than " + limits.maxNestedConditions()
                            + " deep: split the criterion");
        }
        Syntax.Expression left = and();
        while (tokens.at("||")) {
            Token operator = tokens.next();
            left = new Syntax.Binary(left, operator, and());
        }
        if (tokens.at("and") || tokens.at("or")) {
            throw new SyntaxError(
                    tokens.peek().start(),
                    tokens.peek().shown() + " stands between patterns: between conditions write "
                            + (tokens.at("and") ? "&&" : "||"));
        }
        depth--;
        return left;
    }

    private Syntax.Expression and() {
        Syntax.Expression left = comparison();
        while (tokens.at("&&")) {
            Token operator = tokens.next();
            left = new Syntax.Binary(left, operator, comparison());
        }
        return left;
    }

    private Syntax.Expression comparison() {
        Syntax.Expression left = sum();
        Token operator = tokens.peek();
        if (operator.kind() == Token.Kind.SYMBOL && COMPARISONS.contains(operator.text())) {
            tokens.next();
            return new Syntax.Binary(left, operator, sum());
        } else if (operator.is("in")
                || (operator.is("not") && tokens.peekSecond().is("in"))) {
            boolean negated = tokens.accept("not");
            tokens.next();
            return new Syntax.In(left, negated, list());
        } else if (operator.is("=")) {
            throw notEqual(operator);
        } else if (operator.isName() && (WORD_OPERATORS.contains(operator.text()) || operator.is("not"))) {
            throw new SyntaxError(
                    operator.start(),
                    "'" + operator.text() + "' is not in the criterion language: compare with ==, < or in ( … )");
        }
        return left;
    }

    /** What an equals sign alone was likely meant for. */
    private SyntaxError notEqual(Token equals) {
        tokens.next();
        String after =
                tokens.peek().start() == equals.start() + 1 ? tokens.peek().text() : "";
        String meant = switch (after) {
            case ">" -> "'=>' is not in the criterion language: at least is written >=";
            case "<" -> "'=<' is not in the criterion language: at most is written <=";
            default -> "'=' is not in the criterion language: equal is written ==";
        };
        return new SyntaxError(equals.start(), meant);
    }

    private List<Syntax.Expression> list() {
        tokens.expect("(", "a list stands in brackets, such as in ( Gas.LPG, Gas.OTHER )");
        List<Syntax.Expression> values = new ArrayList<>();
        do {
            values.add(sum());
        } while (tokens.accept(","));
        tokens.expect(")", "this list is not closed: expected ',' or ')'");
        return values;
    }

    private Syntax.Expression sum() {
        Syntax.Expression left = product();
        while (tokens.at("+") || tokens.at("-")) {
            Token operator = sign();
            left = new Syntax.Binary(left, operator, product());
        }
        return left;
    }

    private Syntax.Expression product() {
        Syntax.Expression left = operand();
        while (tokens.at("*") || tokens.at("/") || tokens.at("%")) {
            Token operator = sign();
            if (!operator.is("*")) {
                throw new SyntaxError(
                        operator.start(),
                        "'" + operator.text()
                                + "' is not in the criterion language: write a ratio as products, such as $bad * 100 > $all * 50");
            }
            left = new Syntax.Binary(left, operator, operand());
        }
        return left;
    }

    /** The sign of a computation. Twice as many take Drools several times as long to compile: 195 took 39 s. */
    private Token sign() {
        Token operator = tokens.next();
        if (++signs > limits.maxSigns()) {
            throw new SyntaxError(
                    operator.start(),
                    "a condition computes with more than " + limits.maxSigns() + " signs: split the criterion");
        }
        return operator;
    }

    private Syntax.Expression operand() {
        Token token = tokens.peek();
        if (++values > limits.maxValues()) {
            throw new SyntaxError(
                    token.start(),
                    "a condition reads more than " + limits.maxValues() + " values: split the criterion");
        }
        if (token.is("!")) {
            tokens.next();
            if (!tokens.at("(")) {
                throw new SyntaxError(
                        tokens.peek().start(), "a '!' stands before a bracket: write !( … ), or compare with == false");
            }
            return new Syntax.Not(token, operand());
        } else if (token.is("(")) {
            tokens.next();
            Syntax.Expression inner = expression();
            tokens.expect(")", "this bracket is not closed: expected ')'");
            return inner;
        } else if (token.is("-") && tokens.peekSecond().kind() == Token.Kind.NUMBER) {
            tokens.next();
            return new Syntax.Literal(tokens.next(), true);
        } else if (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.STRING) {
            return new Syntax.Literal(tokens.next(), false);
        } else if (token.isName()) {
            return nameOrCall();
        }
        if (COMPARISONS.contains(token.text()) && token.kind() == Token.Kind.SYMBOL) {
            throw new SyntaxError(
                    token.start(),
                    "found " + token.shown() + ": each comparison names its field, such as areaM2 > 5 && areaM2 < 10");
        }
        throw Parser.unexpected(token, "a value: a field, a binding, a number, a text or a constant");
    }

    private Syntax.Expression nameOrCall() {
        Token first = tokens.next();
        Token second = null;
        if (tokens.accept(".")) {
            second = tokens.name("a name after the point");
        }
        if (tokens.at(".")) {
            throw new SyntaxError(tokens.peek().start(), "a name has at most two parts, such as $room.use or Gas.LPG");
        }
        Syntax.Name name = new Syntax.Name(first, second);
        if (!tokens.at("(")) {
            return name;
        }
        if (++calls > limits.maxNestedCalls()) { // each further call takes Drools longer to compile: 16 took 4.6 s
            throw new SyntaxError(
                    first.start(),
                    "calls are nested more than " + limits.maxNestedCalls() + " deep: add up their steps");
        }
        tokens.next();
        List<Syntax.Expression> arguments = new ArrayList<>();
        if (!tokens.at(")")) {
            do {
                arguments.add(sum());
            } while (tokens.accept(","));
        }
        tokens.expect(")", "this call is not closed: expected ',' or ')'");
        calls--;
        return new Syntax.Call(name, arguments);
    }
}
