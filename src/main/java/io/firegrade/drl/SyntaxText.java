package io.firegrade.drl;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes parts of a rule out again, in one line and always spaced alike. */
final class SyntaxText {

    private static final int MOST_VALUES = 3;

    private SyntaxText() {}

    static String of(List<Syntax.Element> elements) {
        return elements.stream().map(SyntaxText::of).collect(Collectors.joining(" and "));
    }

    static String of(Syntax.Element element) {
        if (element instanceof Syntax.Pattern pattern) {
            return bound(pattern.binding())
                    + pattern.type().text()
                    + pattern.constraints().stream()
                            .map(SyntaxText::of)
                            .collect(Collectors.joining(
                                    ", ",
                                    pattern.constraints().isEmpty() ? "(" : "( ",
                                    pattern.constraints().isEmpty() ? ")" : " )"));
        } else if (element instanceof Syntax.Exists exists) {
            boolean several = exists.elements().size() > 1;
            return exists.keyword().text() + (several ? " ( " : " ") + of(exists.elements()) + (several ? " )" : "");
        } else if (element instanceof Syntax.AnyOf any) {
            return any.branches().stream().map(SyntaxText::of).collect(Collectors.joining(" or ", "( ", " )"));
        } else if (element instanceof Syntax.AllOf all) {
            return "( " + of(all.elements()) + " )";
        }
        Syntax.Accumulate accumulate = (Syntax.Accumulate) element;
        Syntax.Expression condition = accumulate.condition();
        return "accumulate( " + of(accumulate.source()) + "; "
                + accumulate.functions().stream()
                        .map(function -> function.binding().text() + " : "
                                + function.name().text() + "( "
                                + function.argument().text() + " )")
                        .collect(Collectors.joining(", "))
                + (condition == null ? "" : "; " + of(condition)) + " )";
    }

    static String of(Syntax.Constraint constraint) {
        return constraint instanceof Syntax.Bind bind
                ? bound(bind.variable()) + bind.component().text()
                : of(((Syntax.Check) constraint).expression());
    }

    static String of(Syntax.Expression expression) {
        if (expression instanceof Syntax.Binary binary) {
            return part(binary.left(), binary) + " " + binary.operator().text() + " " + part(binary.right(), binary);
        } else if (expression instanceof Syntax.Not not) {
            return "!( " + of(not.operand()) + " )";
        } else if (expression instanceof Syntax.In in) {
            return of(in.operand())
                    + (in.negated() ? " not in ( " : " in ( ")
                    + in.values().stream()
                            .limit(MOST_VALUES)
                            .map(SyntaxText::of)
                            .collect(Collectors.joining(", "))
                    + (in.values().size() > MOST_VALUES ? ", … )" : " )");
        } else if (expression instanceof Syntax.Name name) {
            return name.text();
        } else if (expression instanceof Syntax.Call call) {
            return call.function().text()
                    + call.arguments().stream().map(SyntaxText::of).collect(Collectors.joining(", ", "( ", " )"));
        }
        Syntax.Literal literal = (Syntax.Literal) expression;
        String text = literal.token().kind() == Token.Kind.STRING
                ? "\"" + literal.token().text() + "\""
                : literal.token().text();
        return literal.negative() ? "-" + text : text;
    }

    private static String part(Syntax.Expression part, Syntax.Binary whole) {
        boolean weaker = part instanceof Syntax.Binary inner && binds(inner) < binds(whole);
        boolean again = part instanceof Syntax.Binary inner && part == whole.right() && binds(inner) == binds(whole);
        return weaker || again ? "( " + of(part) + " )" : of(part);
    }

    /** How strongly an operator binds. */
    private static int binds(Syntax.Binary binary) {
        return switch (binary.operator().text()) {
            case "||" -> 1;
            case "&&" -> 2;
            case "+", "-" -> 4;
            case "*" -> 5;
            default -> 3;
        };
    }

    private static String bound(@Nullable Token binding) {
        return binding == null ? "" : binding.text() + " : ";
    }
}
