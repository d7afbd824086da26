package io.firegrade.criteria;

import io.firegrade.assessment.FollowUp;
import io.firegrade.assessment.Grade;
import io.firegrade.source.Decoder;
import io.firegrade.source.Fields;
import io.firegrade.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads from a manifest who follows up: {@code bodies}, and the rules {@code followUp} that name them. */
final class FollowUpDecoder {

    private static final List<String> KEYS = List.of("grade", "categories", "by");
    private static final int MOST_RULES = 100;
    private static final int MOST_SHOWN = 12;
    private static final Pattern BODY = Pattern.compile("[A-Z][A-Z0-9_]{0,79}");
    private static final Pattern CATEGORY = Pattern.compile("[a-z][a-z0-9]{0,79}");

    private final Decoder decoder;
    private final Map<String, Node> unused = new LinkedHashMap<>();

    FollowUpDecoder(Decoder decoder) {
        this.decoder = decoder;
    }

    Optional<FollowUpRules> decode(Fields manifest) {
        Map<String, FollowUp> bodies =
                manifest.optional("bodies").map(this::bodies).orElse(Map.of());
        Optional<Node> given = manifest.optional("followUp");
        Optional<List<Node>> items = given.flatMap(this::items);
        if (given.isPresent() && items.isEmpty()) {
            return Optional.empty();
        }
        List<FollowUpRules.Rule> rules = rules(items.orElse(List.of()), bodies);
        unused.forEach((body, node) -> decoder.problems()
                .add(
                        node.at(),
                        "no rule of 'followUp' names the body '" + Node.shortened(body)
                                + "': remove it, or add a rule"));
        boolean whole = items.isPresent() && rules.size() == items.get().size();
        return whole && coversAll(given.get(), rules) ? Optional.of(new FollowUpRules(rules)) : Optional.empty();
    }

    private Optional<List<Node>> items(Node node) {
        List<Node> items = decoder.list(node, "followUp");
        if (items.size() > MOST_RULES) {
            decoder.problems().add(node.at(), "'followUp' has at most " + MOST_RULES + " rules: let some cover more");
            return Optional.empty();
        }
        return Optional.of(items);
    }

    private Map<String, FollowUp> bodies(Node node) {
        Map<String, FollowUp> bodies = new LinkedHashMap<>();
        List<Node.Entry> entries =
                decoder.mapping(node, "bodies").map(Node.Mapping::entries).orElse(List.of());
        for (Node.Entry entry : entries) {
            String name = entry.key();
            if (!BODY.matcher(name).matches()) {
                decoder.problems()
                        .add(
                                entry.at(),
                                "the name of a body takes capital letters, digits and _ only, such as DISTRICT_CENTRE, not '"
                                        + Node.shortened(name) + "'");
            }
            unused.put(name, entry.value());
            Texts.bilingual(entry.value(), Node.shortened(name), decoder)
                    .ifPresent(title -> bodies.put(name, new FollowUp(name, title)));
        }
        return bodies;
    }

    private List<FollowUpRules.Rule> rules(List<Node> items, Map<String, FollowUp> bodies) {
        List<FollowUpRules.Rule> rules = new ArrayList<>();
        for (Node item : items) {
            Fields.of(item, "a rule of followUp", KEYS, decoder)
                    .flatMap(fields -> rule(fields, bodies))
                    .ifPresent(rule -> {
                        boolean clean = decoder.problems().isEmpty(); // else a slip before may be why
                        if (clean && neverReached(rule, rules)) {
                            decoder.problems()
                                    .add(
                                            item.at(),
                                            "this rule is never reached: those before it cover all that it is for");
                        }
                        rules.add(rule);
                    });
        }
        return rules;
    }

    private Optional<FollowUpRules.Rule> rule(Fields fields, Map<String, FollowUp> bodies) {
        Optional<Node> givenGrade = fields.optional("grade");
        Optional<Grade> grade = givenGrade.flatMap(node -> decoder.constant(node, "grade", Grade.values()));
        List<Named> categories =
                fields.optional("categories").map(this::categories).orElse(List.of());
        Optional<FollowUp> by = fields.required("by").flatMap(node -> by(node, bodies));
        return by.filter(body -> grade.isPresent() == givenGrade.isPresent())
                .map(body -> new FollowUpRules.Rule(grade, categories, body));
    }

    private Optional<FollowUp> by(Node node, Map<String, FollowUp> bodies) {
        if (bodies.isEmpty()) {
            decoder.problems().add(node.at(), "there are no bodies: say under 'bodies' in both languages who they are");
            return Optional.empty();
        }
        Optional<String> name = decoder.oneOf(node, "by", List.copyOf(bodies.keySet()));
        name.ifPresent(unused::remove);
        return name.map(bodies::get);
    }

    private List<Named> categories(Node node) {
        List<Named> categories = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        List<Node> items = decoder.list(node, "categories");
        for (Node item : items) {
            decoder.text(item, "categories").ifPresent(name -> {
                if (!CATEGORY.matcher(name).matches()) {
                    decoder.problems()
                            .add(
                                    item.at(),
                                    "a category is the first word of an id, such as gas, not '" + Node.shortened(name)
                                            + "'");
                } else if (!names.add(name)) {
                    decoder.problems().add(item.at(), "the category '" + name + "' is named twice: remove one");
                }
                categories.add(new Named(name, item.at()));
            });
        }
        if (node instanceof Node.Sequence && items.isEmpty()) {
            decoder.problems()
                    .add(node.at(), "a rule for no category never fits: name one, or leave 'categories' out for all");
        }
        return categories;
    }

    private static boolean neverReached(FollowUpRules.Rule rule, List<FollowUpRules.Rule> before) {
        List<Grade> grades = rule.grade().map(List::of).orElse(List.of(Grade.values()));
        List<Optional<String>> categories = rule.categories().isEmpty()
                ? List.of(Optional.empty())
                : rule.categories().stream()
                        .map(named -> Optional.of(named.name()))
                        .toList();
        return grades.stream()
                .allMatch(grade -> categories.stream()
                        .allMatch(category -> before.stream().anyMatch(earlier -> earlier.covers(grade, category))));
    }

    private boolean coversAll(Node node, List<FollowUpRules.Rule> rules) {
        boolean all = true;
        for (Grade grade : Grade.values()) {
            if (rules.stream().noneMatch(rule -> rule.covers(grade, Optional.empty()))) {
                String some = rules.stream()
                        .filter(rule -> rule.grade().isEmpty() || rule.grade().get() == grade)
                        .flatMap(rule -> rule.categories().stream())
                        .map(Named::name)
                        .distinct()
                        .limit(MOST_SHOWN)
                        .collect(Collectors.joining(", "));
                decoder.problems()
                        .add(
                                node.at(),
                                "nobody follows up on " + grade + (some.isEmpty() ? "" : " outside of " + some)
                                        + ": add a rule such as { grade: " + grade + ", by: … }");
                all = false;
            }
        }
        return all;
    }
}
