package io.firegrade.drl;

import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Role;
import io.firegrade.criteria.Citation;
import io.firegrade.criteria.CitationReader;
import io.firegrade.facts.Bilingual;
import io.firegrade.source.Nearest;
import io.firegrade.source.Problems;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the annotations of a rule. They are data, and never reach Drools. */
final class AnnotationChecker {

    static final String RAISES = "raises";

    private static final Map<String, String> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("title", "@title( zh = \"…\", en = \"…\" )");
        FORMS.put("grade", "@grade( SERIOUS )");
        FORMS.put("basis", "@basis( GB55037 = \"12.0.3; 12.0.4(2)\" )");
        FORMS.put("advice", "@advice( zh = \"…\", en = \"…\" )");
        FORMS.put("within", "@within( days = 7 )");
        FORMS.put(RAISES, "@raises( \"the-milder-criterion\" )");
        FORMS.put("role", "@role( ELEMENT )");
        FORMS.put("waivable", "@waivable( false )");
    }

    private static final Map<Role, Set<String>> REQUIRED = Map.of(
            Role.HAZARD, Set.of("title", "grade", "basis", "advice", "within"),
            Role.ELEMENT, Set.of("title", "basis"),
            Role.SEALING, Set.of("title", "basis", "advice"));
    private static final Map<Role, Set<String>> OPTIONAL = Map.of(
            Role.HAZARD, Set.of(RAISES, "role", "waivable"),
            Role.ELEMENT, Set.of("role"),
            Role.SEALING, Set.of("role"));

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<String, Syntax.Annotation> given = new LinkedHashMap<>();
    private final Role role;

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
        this.role = givenRole();
        for (Map.Entry<String, String> form : FORMS.entrySet()) {
            Syntax.Annotation annotation = given.get(form.getKey());
            if (rule.annotated() && annotation == null && named(REQUIRED, form.getKey())) {
                problems.add(rule.id().start(), "the annotation " + form.getValue() + " is missing");
            } else if (annotation != null && !named(REQUIRED, form.getKey()) && !named(OPTIONAL, form.getKey())) {
                problems.add(
                        annotation.name().start(),
                        "'@" + form.getKey() + "' is not for " + (role == Role.ELEMENT ? "an " : "a ")
                                + role.label().en() + ": leave it out");
            }
        }
    }

    private boolean named(Map<Role, Set<String>> annotations, String name) {
        return annotations.getOrDefault(role, Set.of()).contains(name);
    }

    /** What the criterion is for: to find a hazard, if nothing else is said. */
    Role role() {
        return role;
    }

    private Role givenRole() {
        Syntax.Annotation annotation = given.get("role");
        return annotation == null
                ? Role.HAZARD
                : constant(annotation, "role", Role.values()).orElse(Role.HAZARD);
    }

    /** Whether the hazard can be waived: it can if nothing else is said. */
    boolean waivable() {
        Syntax.Annotation annotation = given.get("waivable");
        if (annotation != null
                && (annotation.arguments().size() != 1
                        || annotation.arguments().get(0).key() != null
                        || !annotation.arguments().get(0).value().is("false"))) {
            malformed(annotation);
        }
        return annotation == null;
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
        }
        return constant(annotation, "grade", Grade.values());
    }

    private <E extends Enum<E>> Optional<E> constant(Syntax.Annotation annotation, String what, E[] constants) {
        if (annotation.arguments().size() != 1
                || annotation.arguments().get(0).key() != null
                || !annotation.arguments().get(0).value().isName()) {
            return malformed(annotation);
        }
        Token value = annotation.arguments().get(0).value();
        for (E constant : constants) {
            if (constant.name().equals(value.text())) {
                return Optional.of(constant);
            }
        }
        List<String> known = Arrays.stream(constants).map(Enum::name).toList();
        problems.add(
                value.start(),
                "unknown " + what + " '" + value.text() + "'"
                        + Nearest.to(value.text(), known)
                                .map(name -> ", did you mean '" + name + "'?")
                                .orElse(": there are " + String.join(", ", known)));
        return Optional.empty();
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
        Syntax.Annotation annotation = given.get(RAISES);
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
        if (annotation == null) {
            return List.of();
        }
        Optional<CitationReader> reader = vocabulary.clauses().map(known -> new CitationReader(known, problems));
        for (Syntax.Argument argument : annotation.arguments()) {
            Token key = argument.key();
            Token clauses = argument.value();
            if (key == null || clauses.kind() != Token.Kind.STRING) {
                malformed(annotation);
            } else {
                reader.filter(known -> known.holds(key.text(), problems.at(key.start())))
                        .ifPresent(known -> known.read(key.text(), clauses.text(), problems.at(clauses.start())));
            }
        }
        return reader.map(CitationReader::citations).orElse(List.of());
    }

    private <T> Optional<T> malformed(Syntax.Annotation annotation) {
        String form = FORMS.getOrDefault(annotation.name().text(), "");
        problems.add(annotation.name().start(), "this annotation is malformed: write it as " + form);
        return Optional.empty();
    }
}
