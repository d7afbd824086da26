package io.firegrade.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses a DRL file of the criterion language. It knows the language positively: what is not named here is refused, with its place.
 * After a problem it goes on with the next rule.
 */
final class Parser {

    private static final String IMPORT = "io.firegrade.facts.*";
    private static final int DEEPEST_GROUP = 4;

    private static final Map<String, String> OUTSIDE = Map.ofEntries(
            Map.entry("eval", "write the condition inside a pattern"),
            Map.entry("forall", "write not Type( the opposite condition )"),
            Map.entry("from", "facts come from the inspection only"),
            Map.entry("collect", "count with accumulate"),
            Map.entry("function", "a pack holds no code"),
            Map.entry("global", "a pack holds no code"),
            Map.entry("declare", "fact types are Java records"),
            Map.entry("query", "a pack holds rules only"),
            Map.entry("unit", "a pack holds rules only"),
            Map.entry("extends", "write the conditions out"));

    private final Problems problems;
    private final TokenStream tokens;
    private final List<String> importable;

    /**
     * Prepares to parse.
     *
     * @param importable qualified names of an application's fact types, which may be imported
     */
    Parser(Problems problems, List<String> importable) {
        this.problems = problems;
        this.tokens = new TokenStream(new Lexer(problems.source(), problems).tokens());
        this.importable = importable;
    }

    Syntax.File parse() {
        List<Syntax.Rule> rules = new ArrayList<>();
        try {
            header();
        } catch (SyntaxError e) {
            recover(e);
        }
        while (!tokens.atEnd()) {
            try {
                rules.add(rule());
            } catch (SyntaxError e) {
                recover(e);
            }
        }
        return new Syntax.File(rules);
    }

    private void recover(SyntaxError error) {
        problems.add(error.offset(), error.message());
        tokens.skipToRule();
    }

    /** Parses a part; after a problem in it goes on at one of the given words, outside of brackets that the part opened. */
    private void orSkip(Runnable part, String... until) {
        try {
            part.run();
        } catch (SyntaxError e) {
            problems.add(e.offset(), e.message());
            tokens.skipTo(List.of(until));
        }
    }

    private void header() {
        tokens.expect("package", "a file starts with its package, such as package gas.cylinders;");
        qualifiedName();
        tokens.accept(";");
        while (tokens.at("import")) {
            Token keyword = tokens.next();
            String name = qualifiedName();
            tokens.accept(";");
            if (!name.equals(IMPORT) && !importable.contains(name)) {
                problems.add(
                        keyword.start(),
                        "'" + name + "' cannot be imported: write import " + IMPORT + ";"
                                + (importable.isEmpty() ? "" : " or one of " + String.join(", ", importable)));
            }
        }
    }

    private String qualifiedName() {
        StringBuilder name = new StringBuilder(tokens.name("a name").text());
        while (tokens.accept(".")) {
            name.append('.')
                    .append(tokens.accept("*") ? "*" : tokens.name("a name").text());
        }
        return name.toString();
    }

    private Syntax.Rule rule() {
        int before = problems.found().size();
        Token keyword = tokens.peek();
        if (!keyword.is("rule")) {
            throw unexpected(keyword, "a rule, such as rule \"gas-lpg-below-ground\"");
        }
        tokens.next();
        Token id = tokens.peek();
        if (id.kind() != Token.Kind.STRING) {
            throw new SyntaxError(
                    id.start(), "the rule's id is missing: write it in quotes, such as rule \"gas-hose-too-long\"");
        }
        tokens.next();
        List<Syntax.Annotation> annotations = new ArrayList<>();
        while (!tokens.at("when") && !tokens.atEndOfRule()) {
            orSkip(
                    () -> {
                        tokens.expect("@", "expected an annotation or 'when'");
                        annotations.add(annotation());
                    },
                    "@",
                    "when");
        }
        tokens.expect("when", "'when' is missing");
        List<Syntax.Element> elements = new ArrayList<>();
        while (!tokens.at("then") && !tokens.atEndOfRule()) {
            orSkip(
                    () -> {
                        elements.add(element(0));
                        tokens.accept(";");
                    },
                    "then");
        }
        tokens.expect("then", "'then' is missing: a rule ends with then and end");
        if (!tokens.at("end")) {
            problems.add(
                    tokens.peek().start(),
                    "the consequence is not empty: a criterion holds no code, write nothing between then and end");
            tokens.skipToRule();
            return new Syntax.Rule(
                    keyword, id, annotations, elements, problems.found().size() == before);
        }
        tokens.next();
        return new Syntax.Rule(
                keyword, id, annotations, elements, problems.found().size() == before);
    }

    private Syntax.Annotation annotation() {
        Token name = tokens.name("the name of an annotation");
        List<Syntax.Argument> arguments = new ArrayList<>();
        tokens.expect("(", "an annotation has a value in brackets, such as @grade( SERIOUS )");
        do {
            Token value = tokens.next();
            Token key = null;
            if (value.isName() && tokens.accept("=")) {
                key = value;
                value = tokens.next();
            }
            if (value.kind() == Token.Kind.SYMBOL || value.kind() == Token.Kind.END) {
                throw unexpected(value, "a text in quotes, a number or a name");
            }
            arguments.add(new Syntax.Argument(key, value));
        } while (tokens.accept(","));
        tokens.expect(")", "this annotation is not closed: expected ',' or ')'");
        return new Syntax.Annotation(name, arguments);
    }

    private Syntax.Element element(int depth) {
        Token token = tokens.peek();
        if (depth > DEEPEST_GROUP) {
            throw new SyntaxError(
                    token.start(), "brackets are nested more than " + DEEPEST_GROUP + " deep: split the criterion");
        } else if (token.is("not") || token.is("exists")) {
            tokens.next();
            Syntax.Element inner = element(depth + 1);
            return new Syntax.Exists(token, inner instanceof Syntax.AllOf all ? all.elements() : List.of(inner));
        } else if (token.is("accumulate")) {
            return accumulate();
        } else if (token.is("(")) {
            return group(depth);
        }
        return pattern();
    }

    private Syntax.Element group(int depth) {
        int start = tokens.next().start();
        List<List<Syntax.Element>> branches = new ArrayList<>();
        do {
            List<Syntax.Element> branch = new ArrayList<>();
            do {
                branch.add(element(depth + 1));
            } while (tokens.accept("and") || tokens.accept("&&"));
            branches.add(branch);
        } while (tokens.accept("or") || tokens.accept("||"));
        tokens.expect(")", "this bracket is not closed: expected 'or', 'and' or ')'");
        return branches.size() == 1 ? new Syntax.AllOf(start, branches.get(0)) : new Syntax.AnyOf(start, branches);
    }

    private Syntax.Accumulate accumulate() {
        Token keyword = tokens.next();
        tokens.expect("(", "write accumulate( Type( … $x : field ); $total : sum( $x ); $total >= … )");
        Syntax.Pattern source = pattern();
        tokens.expect(";", "a ';' ends the pattern of an accumulate, before its functions");
        List<Syntax.Function> functions = new ArrayList<>();
        do {
            Token binding = tokens.name("a binding, such as $total : sum( $kg )");
            tokens.expect(":", "a ':' stands between a binding and its function, such as $total : sum( $kg )");
            Token function = tokens.name("sum or count");
            tokens.expect("(", "a function has its argument in brackets, such as sum( $kg )");
            Token argument = tokens.name("a binding of the pattern, such as $kg");
            tokens.expect(")", "a function has one argument, a binding of the pattern");
            functions.add(new Syntax.Function(binding, function, argument));
        } while (tokens.accept(","));
        Syntax.Expression condition = null;
        if (tokens.accept(";") && !tokens.at(")")) {
            condition = new ExpressionParser(tokens).conjunction();
        }
        tokens.expect(")", "this accumulate is not closed: expected ')'");
        return new Syntax.Accumulate(keyword, source, functions, condition);
    }

    private Syntax.Pattern pattern() {
        Token type = tokens.peek();
        Token binding = null;
        if (type.isVariable()) {
            binding = tokens.next();
            tokens.expect(":", "a ':' stands between a binding and its pattern, such as $room : Room()");
            type = tokens.peek();
        }
        if (!type.isName() || OUTSIDE.containsKey(type.text())) {
            throw unexpected(type, "a pattern, such as Room( use == RoomUse.KITCHEN )");
        }
        tokens.next();
        tokens.expect("(", "a pattern has brackets, such as " + type.text() + "()");
        List<Syntax.Constraint> constraints = new ArrayList<>();
        if (!tokens.at(")")) {
            do {
                orSkip(() -> constraints.add(constraint()), ",", ")");
            } while (tokens.accept(","));
        }
        tokens.expect(")", "this pattern is not closed: expected ',' or ')'");
        if (OUTSIDE.containsKey(tokens.peek().text()) && tokens.peek().isName()) {
            throw unexpected(tokens.peek(), "the next pattern or 'then'");
        }
        return new Syntax.Pattern(binding, type, constraints);
    }

    private Syntax.Constraint constraint() {
        if (tokens.peek().isVariable() && tokens.peekSecond().is(":")) {
            Token variable = tokens.next();
            tokens.next();
            Token component = tokens.name("a field");
            if (!tokens.at(",") && !tokens.at(")")) {
                throw new SyntaxError(
                        tokens.peek().start(),
                        "a binding takes a field and nothing else: write " + variable.text() + " : " + component.text()
                                + ", " + component.text() + " … with a comma between");
            }
            return new Syntax.Bind(variable, component);
        }
        return new Syntax.Check(new ExpressionParser(tokens).expression());
    }

    static SyntaxError unexpected(Token token, String expected) {
        String why = token.isName() ? OUTSIDE.get(token.text()) : null;
        return new SyntaxError(
                token.start(),
                why == null
                        ? "found " + token.shown() + ", expected " + expected
                        : "'" + token.text() + "' is not in the criterion language: " + why);
    }

    /** Ends the parsing of a rule; carries no stack trace, as hostile input could ask for many. */
    static final class SyntaxError extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int offset;

        SyntaxError(int offset, String message) {
            super(message, null, false, false);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }

        String message() {
            @Nullable String message = getMessage();
            return message == null ? "" : message;
        }
    }
}
