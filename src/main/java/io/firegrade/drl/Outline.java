package io.firegrade.drl;

import io.firegrade.criteria.Limits;
import io.firegrade.criteria.Named;
import io.firegrade.source.Location;
import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a criterion stand that its tree does not tell. Immutable.
 *
 * @param id the id of the criterion
 * @param at where the id stands
 * @param arguments where the values of annotations stand: first the annotation, then the key, empty for a value without one
 * @param patterns where the types of the patterns stand, by their slots
 * @param unread the bindings that nothing reads; that of the subject is never among them, as it says whom the criterion is about
 */
public record Outline(
        String id,
        Location at,
        Map<List<String>, Location> arguments,
        Map<Integer, Location> patterns,
        List<Named> unread) {

    /** Copies the maps and the list. */
    public Outline {
        arguments = Map.copyOf(arguments);
        patterns = Map.copyOf(patterns);
        unread = List.copyOf(unread);
    }

    /**
     * The outlines of the criteria of a file, by id. Rules that cannot be parsed are left out; that something is wrong in a
     * criterion otherwise can make its slots wrong.
     */
    public static Map<String, Outline> of(SourceText file) {
        Problems problems = new Problems(file);
        Map<String, Outline> outlines = new LinkedHashMap<>();
        for (Syntax.Rule rule : new Parser(file, problems, List.of(), LabelledNames.NONE, Limits.standard())
                .parse()
                .rules()) {
            if (rule.whole()) {
                outlines.putIfAbsent(rule.id().text(), new Walk(file).outline(rule));
            }
        }
        return outlines;
    }

    /** Where the value of an annotation stands. */
    public Optional<Location> argument(String annotation, String key) {
        return Optional.ofNullable(arguments.get(List.of(annotation, key)));
    }

    /** Walks a rule in the order in which {@link ElementChecker} gives out slots. */
    private static final class Walk {

        private final SourceText file;
        private final Map<Integer, Location> patterns = new HashMap<>();
        private final Map<Token, Boolean> read = new LinkedHashMap<>();
        private int slots;

        Walk(SourceText file) {
            this.file = file;
        }

        Outline outline(Syntax.Rule rule) {
            Map<List<String>, Location> arguments = new HashMap<>();
            for (Syntax.Annotation annotation : rule.annotations()) {
                for (Syntax.Argument argument : annotation.arguments()) {
                    Token key = argument.key();
                    arguments.putIfAbsent(
                            List.of(annotation.name().text(), key == null ? "" : key.text()),
                            file.at(argument.value().start()));
                }
            }
            elements(rule.elements(), new HashMap<>());
            List<Named> unread = new ArrayList<>();
            Token subject = !rule.elements().isEmpty() && rule.elements().get(0) instanceof Syntax.Pattern first
                    ? first.binding()
                    : null;
            read.forEach((binding, isRead) -> {
                if (!isRead && !binding.equals(subject)) {
                    unread.add(new Named(binding.text(), file.at(binding.start())));
                }
            });
            return new Outline(rule.id().text(), file.at(rule.id().start()), arguments, patterns, unread);
        }

        private void elements(List<Syntax.Element> elements, Map<String, Token> visible) {
            for (Syntax.Element element : elements) {
                if (element instanceof Syntax.Pattern pattern) {
                    pattern(pattern, visible);
                } else if (element instanceof Syntax.AllOf all) {
                    elements(all.elements(), visible);
                } else if (element instanceof Syntax.Exists exists) {
                    elements(exists.elements(), new HashMap<>(visible));
                } else if (element instanceof Syntax.AnyOf any) {
                    any.branches().forEach(branch -> elements(branch, new HashMap<>(visible)));
                } else if (element instanceof Syntax.Accumulate accumulate) {
                    accumulate(accumulate, visible);
                }
            }
        }

        private void pattern(Syntax.Pattern pattern, Map<String, Token> visible) {
            patterns.put(slots++, file.at(pattern.type().start()));
            bind(pattern.binding(), visible);
            for (Syntax.Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Syntax.Bind bind) {
                    bind(bind.variable(), visible);
                } else if (constraint instanceof Syntax.Check check) {
                    expression(check.expression(), visible);
                }
            }
        }

        private void accumulate(Syntax.Accumulate accumulate, Map<String, Token> visible) {
            Map<String, Token> local = new HashMap<>(visible);
            pattern(accumulate.source(), local);
            for (Syntax.Function function : accumulate.functions()) {
                slots++;
                use(function.argument().text(), local);
                bind(function.binding(), visible);
            }
            if (accumulate.condition() != null) {
                expression(accumulate.condition(), visible);
            }
        }

        private void expression(Syntax.Expression expression, Map<String, Token> visible) {
            if (expression instanceof Syntax.Binary binary) {
                expression(binary.left(), visible);
                expression(binary.right(), visible);
            } else if (expression instanceof Syntax.Not not) {
                expression(not.operand(), visible);
            } else if (expression instanceof Syntax.In in) {
                expression(in.operand(), visible);
                in.values().forEach(value -> expression(value, visible));
            } else if (expression instanceof Syntax.Call call) {
                call.arguments().forEach(argument -> expression(argument, visible));
            } else if (expression instanceof Syntax.Name name) {
                use(name.first().text(), visible);
            }
        }

        private void bind(@Nullable Token binding, Map<String, Token> visible) {
            if (binding != null) {
                visible.put(binding.text(), binding);
                read.put(binding, false);
            }
        }

        private void use(String name, Map<String, Token> visible) {
            Token binding = visible.get(name);
            if (binding != null) {
                read.put(binding, true);
            }
        }
    }
}
