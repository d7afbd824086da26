package io.firegrade.drl;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A DRL file as it is written: names are not resolved and types not checked. */
final class Syntax {

    private Syntax() {}

    record File(List<Rule> rules) {}

    /**
     * A rule.
     *
     * @param annotated whether all its annotations could be parsed
     * @param whole whether all of it could be parsed
     */
    record Rule(
            Token keyword,
            Token id,
            List<Annotation> annotations,
            List<Element> elements,
            boolean annotated,
            boolean whole) {

        /** The first annotation of that name. */
        Optional<Annotation> annotation(String name) {
            return annotations.stream()
                    .filter(annotation -> annotation.name().is(name))
                    .findFirst();
        }
    }

    record Annotation(Token name, List<Argument> arguments) {}

    record Argument(@Nullable Token key, Token value) {}

    sealed interface Element {
        int start();
    }

    record Pattern(@Nullable Token binding, Token type, List<Constraint> constraints) implements Element {
        @Override
        public int start() {
            return binding == null ? type.start() : binding.start();
        }
    }

    record Exists(Token keyword, List<Element> elements) implements Element {
        @Override
        public int start() {
            return keyword.start();
        }
    }

    record AnyOf(int start, List<List<Element>> branches) implements Element {}

    record AllOf(int start, List<Element> elements) implements Element {}

    record Accumulate(
            Token keyword,
            Pattern source,
            List<Function> functions,
            @Nullable Expression condition) implements Element {
        @Override
        public int start() {
            return keyword.start();
        }
    }

    record Function(Token binding, Token name, Token argument) {}

    sealed interface Constraint {}

    record Bind(Token variable, Token component) implements Constraint {}

    record Check(Expression expression) implements Constraint {}

    sealed interface Expression {
        int start();
    }

    record Binary(Expression left, Token operator, Expression right) implements Expression {
        @Override
        public int start() {
            return left.start();
        }
    }

    record Not(Token operator, Expression operand) implements Expression {
        @Override
        public int start() {
            return operator.start();
        }
    }

    record In(Expression operand, boolean negated, List<Expression> values) implements Expression {
        @Override
        public int start() {
            return operand.start();
        }
    }

    record Name(Token first, @Nullable Token second) implements Expression {
        @Override
        public int start() {
            return first.start();
        }

        String text() {
            return second == null ? first.text() : first.text() + "." + second.text();
        }
    }

    record Call(Name function, List<Expression> arguments) implements Expression {
        @Override
        public int start() {
            return function.start();
        }
    }

    record Literal(Token token, boolean negative) implements Expression {
        @Override
        public int start() {
            return token.start();
        }
    }
}
