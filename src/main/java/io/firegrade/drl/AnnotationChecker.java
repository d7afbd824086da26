package io.firegrade.drl;

import io.firegrade.assessment.Grade;
import io.firegrade.criteria.Citation;
import io.firegrade.facts.Bilingual;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the annotations of a rule. They are data, and never reach Drools. */
final class AnnotationChecker {

    private static final Map<String, String> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("title", "@title( zh = \"…\", en = \"…\" )");
        FORMS.put("grade", "@grade( SERIOUS )");
        FORMS.put("basis", "@basis( GB55037 = \"12.0.3; 12.0.4(2)\" )");
        FORMS.put("advice", "@advice( zh = \"…\", en = \"…\" )");
        FORMS.put("within", "@within( days = 7 )");
        FORMS.put("raises", "@raises( \"the-milder-criterion\" )");
    }

    private static final Set<String> OPTIONAL = Set.of("raises");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<String, Syntax.Annotation> given = new LinkedHashMap<>();

    AnnotationChecker(Vocabulary vocabulary, Problems problems, Syntax.Rule rule) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        for (Syntax.Annotation annotation : rule.annotations()) {
            Token name = annotation.name();
            if (!FORMS.containsKey(name.text())) {
                problems.add(
                        name.start(),
                        "unknown annotation '@" + name.text() + "'"
                                + Nearest.to(name.text(), FORMS.keySet())
                                        .map(near -> ", did you mean '@" + near + "'?")
                                        .orElse(": there are @" + String.join(", @", FORMS.keySet())));
            } else if (given.putIfAbsent(name.text(), annotation) != null) {
                problems.add(name.start(), "'@" + name.text() + "' is given twice");
            }
        }
        for (Map.Entry<String, String> form : FORMS.entrySet()) {
            if (rule.annotated() && !given.containsKey(form.getKey()) && !OPTIONAL.contains(form.getKey())) {
                problems.add(rule.id().start(), "the annotation " + form.getValue() + " is missing");
            }
        }
    }

    Optional<Bilingual> text(String name) {
        Syntax.Annotation annotation = given.get(name);
        if (annotation == null) {
            return Optional.empty();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Syntax.Argument argument : annotation.arguments()) {
            Token key = argument.key();
            if (key != null && argument.value().kind() == Token.Kind.STRING) {
                texts.put(key.text(), argument.value().text());
            }
        }
        String zh = texts.getOrDefault("zh", "");
        String en = texts.getOrDefault("en", "");
        if (annotation.arguments().size() != 2 || zh.isBlank() || en.isBlank()) {
            return malformed(annotation);
        }
        return Optional.of(new Bilingual(zh, en));
    }

    Optional<Grade> grade() {
        Syntax.Annotation annotation = given.get("grade");
        if (annotation == null) {
            return Optional.empty();
        } else if (annotation.arguments().size() != 1
                || annotation.arguments().get(0).key() != null
                || !annotation.arguments().get(0).value().isName()) {
            return malformed(annotation);
        }
        Token value = annotation.arguments().get(0).value();
        List<String> known = Arrays.stream(Grade.values()).map(Grade::name).toList();
        if (!known.contains(value.text())) {
            problems.add(
                    value.start(),
                    "unknown grade '" + value.text() + "'"
                            + Nearest.to(value.text(), known)
                                    .map(name -> ", did you mean '" + name + "'?")
                                    .orElse(": there are " + String.join(", ", known)));
            return Optional.empty();
        }
        return Optional.of(Grade.valueOf(value.text()));
    }

    Optional<Integer> withinDays() {
        Syntax.Annotation annotation = given.get("within");
        if (annotation == null) {
            return Optional.empty();
        }
        Syntax.Argument argument = annotation.arguments().get(0);
        Token key = argument.key();
        if (annotation.arguments().size() != 1
                || key == null
                || !key.is("days")
                || argument.value().kind() != Token.Kind.NUMBER
                || !argument.value().text().matches("\\d{1,4}")) {
            return malformed(annotation);
        }
        return Optional.of(Integer.valueOf(argument.value().text()));
    }

    Optional<Token> raises() {
        Syntax.Annotation annotation = given.get("raises");
        if (annotation == null) {
            return Optional.empty();
        }
        Syntax.Argument argument = annotation.arguments().get(0);
        if (annotation.arguments().size() != 1
                || argument.key() != null
                || argument.value().kind() != Token.Kind.STRING) {
            return malformed(annotation);
        }
        return Optional.of(argument.value());
    }

    List<Citation> basis() {
        Syntax.Annotation annotation = given.get("basis");
        List<Citation> citations = new ArrayList<>();
        if (annotation == null) {
            return citations;
        }
        for (Syntax.Argument argument : annotation.arguments()) {
            Token key = argument.key();
            if (key == null || argument.value().kind() != Token.Kind.STRING) {
                malformed(annotation);
            } else {
                vocabulary.clauses().ifPresent(known -> citations(key, argument.value(), known, citations));
            }
        }
        return citations;
    }

    private void citations(Token standard, Token value, Map<String, Set<String>> catalogue, List<Citation> citations) {
        Set<String> known = catalogue.get(standard.text());
        if (known == null) {
            problems.add(
                    standard.start(),
                    "unknown legal basis '" + standard.text() + "': it is not in the catalogue of standards"
                            + Nearest.hint(standard.text(), catalogue.keySet()));
            return;
        }
        for (String part : value.text().split(";", -1)) {
            Citation citation = new Citation(standard.text(), part.strip());
            if (!known.contains(citation.clause())) {
                problems.add(
                        value.start(),
                        "unknown clause '" + Node.shortened(citation.clause()) + "' of " + standard.text()
                                + ": it is not in the catalogue of standards" + Nearest.hint(citation.clause(), known));
            } else if (citations.contains(citation)) {
                problems.add(
                        value.start(),
                        "the clause '" + citation.clause() + "' of " + standard.text() + " is named twice");
            } else {
                citations.add(citation);
            }
        }
    }

    private <T> Optional<T> malformed(Syntax.Annotation annotation) {
        String form = FORMS.getOrDefault(annotation.name().text(), "");
        problems.add(annotation.name().start(), "this annotation is malformed: write it as " + form);
        return Optional.empty();
    }
}
