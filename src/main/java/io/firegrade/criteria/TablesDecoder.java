package io.firegrade.criteria;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Limit;
import io.firegrade.source.Decoder;
import io.firegrade.source.Document;
import io.firegrade.source.Fields;
import io.firegrade.source.Node;
import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the tables of one text. */
final class TablesDecoder {

    private static final FactType LIMIT = FactType.of(Limit.class);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 80;
    private static final double UNBOUNDED = 1e9;

    private final Document document;
    private final Map<String, Set<String>> clauses;
    private final Problems problems;
    private final Decoder decoder;

    TablesDecoder(SourceText text, Standards standards) {
        this.document = Document.read(text);
        this.clauses = standards.clauses();
        this.problems = document.problems();
        this.decoder = new Decoder(problems);
    }

    List<Table> decode() {
        List<Table> tables = new ArrayList<>();
        decoder.mapping(document.root(), "a set of tables")
                .ifPresent(mapping ->
                        mapping.entries().forEach(entry -> table(entry).ifPresent(tables::add)));
        problems.throwIfAny();
        return tables;
    }

    private Optional<Table> table(Node.Entry entry) {
        String name = entry.key();
        if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
            problems.add(
                    entry.at(),
                    "'" + Node.shortened(name)
                            + "' is no name of a table: write small letters, digits and hyphens, at most "
                            + LONGEST_NAME
                            + " characters");
            return Optional.empty();
        }
        return Fields.of(entry.value(), name, List.of("title", "source", "rows"), decoder)
                .flatMap(fields -> {
                    Optional<Bilingual> title =
                            fields.required("title").flatMap(node -> Texts.bilingual(node, name + ".title", decoder));
                    List<Citation> source = fields.required("source")
                            .map(node -> source(node, name))
                            .orElse(List.of());
                    List<Limit> rows = fields.required("rows")
                            .map(node -> rows(node, name))
                            .orElse(List.of());
                    return title.map(words -> new Table(name, words, source, rows));
                });
    }

    private List<Citation> source(Node node, String name) {
        String what = name + ".source";
        CitationReader reader = new CitationReader(clauses, problems);
        int before = problems.count();
        for (Node.Entry entry :
                decoder.mapping(node, what).map(Node.Mapping::entries).orElse(List.of())) {
            if (reader.holds(entry.key(), entry.at())) {
                decoder.text(entry.value(), what)
                        .ifPresent(cited ->
                                reader.read(entry.key(), cited, entry.value().at()));
            }
        }
        if (reader.citations().isEmpty() && problems.count() == before) {
            problems.add(
                    node.at(),
                    what + " names no clause: write where the values come from, such as { GB50016: \"5.5.17\" }");
        }
        return reader.citations();
    }

    private List<Limit> rows(Node node, String name) {
        List<Limit> rows = new ArrayList<>();
        List<Node> items = decoder.list(node, name + ".rows");
        double end = Double.NEGATIVE_INFINITY;
        for (Node item : items) {
            String what = name + ".rows";
            Optional<Fields> fields = Fields.of(item, what, List.of("atLeast", "below", "value"), decoder);
            Optional<Double> atLeast =
                    fields.flatMap(all -> all.required("atLeast")).flatMap(one -> number(one, "atLeast"));
            boolean open = fields.flatMap(all -> all.optional("below")).isEmpty();
            Optional<Double> below = open
                    ? Optional.of(UNBOUNDED)
                    : fields.flatMap(all -> all.optional("below")).flatMap(one -> number(one, "below"));
            Optional<Double> value =
                    fields.flatMap(all -> all.required("value")).flatMap(one -> number(one, "value"));
            if (atLeast.isEmpty() || below.isEmpty() || value.isEmpty()) {
                continue;
            }
            if (atLeast.get() >= below.get()) {
                problems.add(item.at(), "this row of " + name + " ends before it begins");
            } else if (atLeast.get() < end) {
                problems.add(
                        item.at(),
                        "this row of " + name + " overlaps the one before it: a row holds from 'atLeast' up to, but not"
                                + " including, 'below'");
            }
            end = below.get();
            rows.add(new Limit(name + "#" + (rows.size() + 1), name, atLeast.get(), below.get(), value.get()));
        }
        if (node instanceof Node.Sequence && items.isEmpty()) {
            problems.add(node.at(), "the table " + name + " has no rows");
        }
        return rows;
    }

    private Optional<Double> number(Node node, String name) {
        Component component = LIMIT.component(name).orElseThrow();
        return decoder.decimal(node, component.toString()).filter(value -> {
            String problem = LIMIT.problem(component, value);
            if (problem != null) {
                problems.add(node.at(), problem);
            }
            return problem == null;
        });
    }
}
