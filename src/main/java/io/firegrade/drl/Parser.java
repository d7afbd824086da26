package io.firegrade.drl;

import io.firegrade.criteria.Limits;
import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses a DRL file of the criterion language. It knows the language positively: what is not named here is refused, with its place.
 * After a problem it goes on with the next rule.
 */
final class Parser {

    private static final String IMPORT = "io.firegrade.facts.*";

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
            Map.entry("extends", "write the conditions out"),
            Map.entry("over", "facts come from the inspection only"));

    private static final Set<String> RESERVED = Set.of("not", "exists", "accumulate");
    private static final Set<String> SYMBOLS_OUTSIDE =
            Set.of("?", "#", "[", "]", "{", "}", "|", "&", "/", "%", "^", "~");

    private final Problems problems;
    private final TokenStream tokens;
    private final List<String> importable;
    private final Limits limits;
    private int parts;

    /**
     * Prepares to parse.
     *
     * @param importable qualified names of an application's fact types, which may be imported
     * @param names what Chinese words are looked up in, for what is said of them
     */
    Parser(SourceText source, Problems problems, List<String> importable, LabelledNames names, Limits limits) {
        this.problems = problems;
        this.tokens = new TokenStream(new Lexer(source, problems, names).tokens());
        this.importable = importable;
        this.limits = limits;
    }

    Syntax.File parse() {
        List<Syntax.Rule> rules = new ArrayList<>();
        try {
            header();
        } catch (SyntaxError e) {
            problems.add(e.offset(), e.message());
            tokens.skipToRule();
        }
        while (!tokens.atEnd() && !problems.isFull()) {
            int start = tokens.position();
            try {
                rules.add(rule());
            } catch (SyntaxError e) {
                problems.add(e.offset(), e.message());
                if (tokens.position() == start) {
                    tokens.next();
                }
                tokens.skipToRule();
            }
        }
        return new Syntax.File(rules);
    }

    /** Parses a part; after a problem in it goes on at one of the given words, outside of brackets deeper than given. */
    private void orSkip(int depth, Runnable part, String... until) {
        try {
            part.run();
        } catch (SyntaxError e) {
            problems.add(e.offset(), e.message());
            tokens.skipTo(List.of(until), depth);
        }
    }

    private void header() {
        Token start = tokens.peek();
        int before = problems.count();
        if (tokens.accept("package")) {
            qualifiedName();
            tokens.accept(";");
        } else {
            problems.add(
                    tokens.peek().start(),
                    "found " + tokens.peek().shown()
                            + ": a file starts with its package, such as package gas.cylinders;");
        }
        boolean imported = false;
        while (tokens.at("import")) {
            Token keyword = tokens.next();
            String name = qualifiedName();
            tokens.accept(";");
            imported |= name.equals(IMPORT);
            if (!name.equals(IMPORT) && !importable.contains(name)) {
                problems.add(
                        keyword.start(),
                        "'" + name + "' cannot be imported: write import " + IMPORT + ";"
                                + (importable.isEmpty() ? "" : " or one of " + String.join(", ", importable)));
            }
        }
        if (!imported && problems.count() == before && !tokens.atEnd()) {
            problems.add(
                    start.start(),
                    "the names of the facts are not imported: write import " + IMPORT + "; below this line");
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
        parts = 0;
        int before = problems.count();
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
        while (!tokens.at("when") && !tokens.at("then") && !tokens.atEndOfRule()) {
            orSkip(
                    Integer.MAX_VALUE,
                    () -> {
                        tokens.expect(
                                "@",
                                "after the id stand annotations, such as @grade( SERIOUS ), and then 'when'; a criterion has no other attributes");
                        annotations.add(annotation());
                    },
                    "@",
                    "when");
        }
        boolean annotated = problems.count() == before;
        tokens.expect("when", "'when' is missing: it stands between the annotations and the conditions");
        int beforeElements = problems.count();
        List<Syntax.Element> elements = new ArrayList<>();
        while (!tokens.at("then") && !tokens.atEndOfRule()) {
            orSkip(
                    tokens.depth(),
                    () -> {
                        elements.add(element(0));
                        tokens.accept(";");
                    },
                    "then");
        }
        if (tokens.at("then") || problems.count() == beforeElements) {
            tokens.expect("then", "'then' is missing: a rule ends with then and end");
        }
        if (!tokens.accept("end")) {
            if (problems.count() == beforeElements) {
                problems.add(
                        tokens.peek().start(),
                        tokens.atEndOfRule()
                                ? "found " + tokens.peek().shown() + ": 'end' is missing: a rule ends with then and end"
                                : "the consequence is not empty: a criterion holds no code, write nothing between then and end");
            }
            tokens.skipToRule();
        }
        return new Syntax.Rule(
                keyword,
                id,
                annotations,
                parts > limits.maxParts() ? List.of() : elements,
                annotated,
                problems.count() == before);
    }

    /** Counts a part of the rule. Checks of rules with more parts could take very long. */
    private void countPart() {
        if (++parts == limits.maxParts() + 1) {
            throw new SyntaxError(
                    tokens.peek().start(),
                    "a criterion has at most " + limits.maxParts() + " patterns, conditions and totals: split it");
        }
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

    /**
     * Parses what stands on its own.
     *
     * @param depth how many {@code not}, {@code exists} and brackets are around it
     */
    private Syntax.Element element(int depth) {
        Token token = tokens.peek();
        if (depth > limits.maxNestedBrackets()) {
            throw new SyntaxError(
                    token.start(),
                    "'not', 'exists' and brackets are nested more than " + limits.maxNestedBrackets()
                            + " deep: split the criterion");
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
            countPart();
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
            condition = new ExpressionParser(tokens, limits).conjunction();
        }
        tokens.expect(")", "this accumulate is not closed: expected ')'");
        return new Syntax.Accumulate(keyword, source, functions, condition);
    }

    private Syntax.Pattern pattern() {
        countPart();
        Token type = tokens.peek();
        Token binding = null;
        if (type.isVariable()) {
            binding = tokens.next();
            tokens.expect(":", "a ':' stands between a binding and its pattern, such as $room : Room()");
            type = tokens.peek();
        }
        if (type.isName() && !type.isVariable() && tokens.peekSecond().is(":")) {
            throw noDollar(type);
        } else if (type.is("or") || type.is("and")) {
            throw new SyntaxError(
                    type.start(),
                    "'" + type.text()
                            + "' stands only inside brackets, such as ( Exit() or Stair() ); patterns below each other hold together anyway");
        } else if (!type.isName() || RESERVED.contains(type.text()) || OUTSIDE.containsKey(type.text())) {
            throw unexpected(type, "a pattern, such as Room( use == RoomUse.KITCHEN )");
        }
        tokens.next();
        tokens.expect("(", "a pattern has brackets, such as " + type.text() + "()");
        List<Syntax.Constraint> constraints = new ArrayList<>();
        if (!tokens.at(")")) {
            do {
                orSkip(tokens.depth(), () -> constraints.add(constraint()), ",", ")");
            } while (tokens.accept(","));
        }
        tokens.expect(")", "this pattern is not closed: expected ',' or ')'");
        if (OUTSIDE.containsKey(tokens.peek().text()) && tokens.peek().isName()) {
            throw unexpected(tokens.peek(), "the next pattern or 'then'");
        }
        return new Syntax.Pattern(binding, type, constraints);
    }

    private Syntax.Constraint constraint() {
        countPart();
        if (tokens.peek().isName()
                && !tokens.peek().isVariable()
                && tokens.peekSecond().is(":")) {
            throw noDollar(tokens.peek());
        } else if (tokens.peek().isVariable() && tokens.peekSecond().is(":")) {
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
        return new Syntax.Check(new ExpressionParser(tokens, limits).expression());
    }

    private static SyntaxError noDollar(Token name) {
        return new SyntaxError(name.start(), "a binding starts with $ and a letter: write $" + name.text() + " : …");
    }

    static SyntaxError unexpected(Token token, String expected) {
        return found(token, ", expected " + expected);
    }

    /** Says that a token stands where something else belongs, or that it stands nowhere in the language. */
    static SyntaxError found(Token token, String otherwise) {
        String why = token.isName() ? OUTSIDE.get(token.text()) : null;
        if (why != null) {
            return new SyntaxError(token.start(), "'" + token.text() + "' is not in the criterion language: " + why);
        } else if (token.kind() == Token.Kind.SYMBOL && SYMBOLS_OUTSIDE.contains(token.text())) {
            return new SyntaxError(token.start(), "'" + token.text() + "' is not in the criterion language");
        }
        return new SyntaxError(token.start(), "found " + token.shown() + otherwise);
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
