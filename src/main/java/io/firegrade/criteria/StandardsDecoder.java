package io.firegrade.criteria;

import io.firegrade.facts.Bilingual;
import io.firegrade.source.Decoder;
import io.firegrade.source.Document;
import io.firegrade.source.Fields;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the catalogue of standards of one text. */
final class StandardsDecoder {

    private static final List<String> KEYS =
            List.of("number", "title", "kind", "issued", "from", "until", "supersededBy", "verifiedFrom", "clauses");
    private static final List<String> CLAUSE_KEYS = List.of("verified", "verifiedFrom", "mandatory", "from", "until");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final Document document;
    private final Problems problems;
    private final Decoder decoder;
    private final Set<String> others;

    /**
     * Prepares to read.
     *
     * @param others the keys of other catalogues that this one may name
     */
    StandardsDecoder(SourceText text, Set<String> others) {
        this.document = Document.read(text);
        this.problems = document.problems();
        this.decoder = new Decoder(problems);
        this.others = others;
    }

    Standards decode() {
        Optional<Node.Mapping> root = decoder.mapping(document.root(), "a catalogue of standards");
        problems.throwIfAny();
        Node.Mapping mapping = root.orElseThrow();
        if (mapping.entries().isEmpty()) {
            problems.add(mapping.at(), "the catalogue names no standard");
        }
        Set<String> keys = new LinkedHashSet<>(mapping.keys());
        keys.addAll(others);
        Map<String, Standard> standards = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!IDENTIFIER.matcher(entry.key()).matches()) {
                problems.add(
                        entry.at(),
                        "the key '" + Node.shortened(entry.key())
                                + "' takes letters, digits and _ only, a letter first: criteria cite the standard by it");
            }
            standard(entry, keys).ifPresent(standard -> standards.put(entry.key(), standard));
        }
        problems.throwIfAny();
        return new Standards(standards);
    }

    private Optional<Standard> standard(Node.Entry entry, Set<String> keys) {
        String what = Node.shortened(entry.key());
        return Fields.of(entry.value(), what, KEYS, decoder).flatMap(fields -> {
            Optional<String> number = fields.required("number").flatMap(node -> decoder.text(node, what + ".number"));
            Optional<Bilingual> title =
                    fields.required("title").flatMap(node -> Texts.bilingual(node, what + ".title", decoder));
            Optional<Standard.Kind> kind = fields.required("kind")
                    .flatMap(node -> decoder.constant(node, what + ".kind", Standard.Kind.values()));
            Optional<LocalDate> issued =
                    fields.optional("issued").flatMap(node -> decoder.date(node, what + ".issued"));
            Optional<LocalDate> from = fields.required("from").flatMap(node -> decoder.date(node, what + ".from"));
            Optional<LocalDate> until = until(fields, what, from);
            Optional<String> supersededBy = supersededBy(fields, entry.key(), keys);
            Optional<LocalDate> verifiedFrom = verifiedFrom(fields, what + ".");
            Map<String, Clause> clauses = clauses(fields, what, verifiedFrom);
            return number.isPresent() && title.isPresent() && kind.isPresent() && from.isPresent()
                    ? Optional.of(new Standard(
                            entry.key(),
                            number.get(),
                            title.get(),
                            kind.get(),
                            issued,
                            from.get(),
                            until,
                            supersededBy,
                            clauses))
                    : Optional.empty();
        });
    }

    private Optional<LocalDate> until(Fields fields, String what, Optional<LocalDate> from) {
        return fields.optional("until")
                .flatMap(node -> decoder.date(node, what + ".until").filter(until -> {
                    boolean early = from.isPresent() && until.isBefore(from.get());
                    if (early) {
                        problems.add(node.at(), what + " ends on " + until + ", before it begins on " + from.get());
                    }
                    return !early;
                }));
    }

    private Optional<String> supersededBy(Fields fields, String self, Set<String> keys) {
        String what = Node.shortened(self);
        Optional<Node> node = fields.optional("supersededBy");
        Optional<String> key = node.flatMap(given -> decoder.text(given, what + ".supersededBy"));
        if (node.isPresent() && key.isPresent()) {
            if (key.get().equals(self)) {
                problems.add(node.get().at(), what + " cannot be superseded by itself");
            } else if (!keys.contains(key.get())) {
                problems.add(
                        node.get().at(),
                        "there is no standard '" + Node.shortened(key.get()) + "' in this catalogue"
                                + (problems.isFull() ? "" : Nearest.hint(key.get(), keys)));
            }
        }
        return key;
    }

    private Map<String, Clause> clauses(Fields fields, String what, Optional<LocalDate> verifiedFrom) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        fields.optional("clauses")
                .flatMap(node -> decoder.mapping(node, what + ".clauses"))
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> clause(entry, what, verifiedFrom)
                                .ifPresent(clause -> clauses.put(entry.key(), clause))));
        return clauses;
    }

    private Optional<LocalDate> verifiedFrom(Fields fields, String what) {
        return fields.optional("verifiedFrom").flatMap(node -> decoder.date(node, what + "verifiedFrom"));
    }

    private Optional<Clause> clause(Node.Entry entry, String standard, Optional<LocalDate> verifiedFrom) {
        String what = standard + " clause " + Node.shortened(entry.key());
        if (entry.key().isBlank()) {
            problems.add(entry.at(), "the number of a clause of " + standard + " is blank");
        }
        return Fields.of(entry.value(), what, CLAUSE_KEYS, decoder).flatMap(fields -> {
            Optional<Boolean> verified =
                    fields.required("verified").flatMap(node -> decoder.bool(node, what + " verified"));
            Optional<LocalDate> read = verifiedFrom(fields, what + " ").or(() -> verifiedFrom);
            Optional<Boolean> mandatory =
                    fields.optional("mandatory").flatMap(node -> decoder.bool(node, what + " mandatory"));
            Optional<LocalDate> from = fields.optional("from").flatMap(node -> decoder.date(node, what + " from"));
            Optional<LocalDate> until = until(fields, what, from);
            return verified.map(is -> new Clause(entry.key(), is, read, mandatory, from, until));
        });
    }
}
