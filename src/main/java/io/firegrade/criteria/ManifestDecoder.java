package io.firegrade.criteria;

import io.firegrade.facts.Bilingual;
import io.firegrade.source.Decoder;
import io.firegrade.source.Document;
import io.firegrade.source.Fields;
import io.firegrade.source.Location;
import io.firegrade.source.Node;
import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes the manifest of one text. */
final class ManifestDecoder {

    private static final List<String> KEYS = List.of(
            "id", "title", "extends", "standards", "tables", "criteria", "replaces", "off", "bodies", "followUp");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,79}");

    private final Document document;
    private final Problems problems;
    private final Decoder decoder;
    private final Predicate<String> exists;

    ManifestDecoder(SourceText text, Predicate<String> exists) {
        this.document = Document.read(text);
        this.problems = document.problems();
        this.decoder = new Decoder(problems);
        this.exists = exists;
    }

    PackManifest decode() {
        Optional<PackManifest> manifest =
                Fields.of(document.root(), "a pack", KEYS, decoder).flatMap(this::manifest);
        problems.throwIfAny();
        return manifest.orElseThrow();
    }

    private Optional<PackManifest> manifest(Fields fields) {
        Optional<String> id = fields.required("id").flatMap(node -> id(node, "the id"));
        Optional<Bilingual> title = fields.required("title").flatMap(node -> Texts.bilingual(node, "title", decoder));
        Optional<Node> extending = fields.optional("extends");
        Optional<Named> extended = extending.flatMap(
                node -> id(node, "the id of the extended pack").map(name -> new Named(name, node.at())));
        boolean local = extending.isPresent();
        Optional<String> standards = (local ? fields.optional("standards") : fields.required("standards"))
                .flatMap(node -> path(node, "standards", ".yaml"));
        Optional<String> tables = fields.optional("tables").flatMap(node -> path(node, "tables", ".yaml"));
        Optional<Node> files = local ? fields.optional("criteria") : fields.required("criteria");
        List<String> criteria = files.map(node -> criteria(node, local)).orElse(List.of());
        List<Named> replaces =
                departure(fields, "replaces", local).map(this::replaces).orElse(List.of());
        List<SwitchOff> off = departure(fields, "off", local).map(this::off).orElse(List.of());
        checkApart(replaces, off);
        Optional<FollowUpRules> followUp = new FollowUpDecoder(decoder).decode(fields);
        if (local && problems.isEmpty() && criteria.isEmpty() && off.isEmpty() && followUp.isEmpty()) {
            problems.add(
                    extending.get().at(),
                    "this pack changes nothing of the pack that it extends: name files under 'criteria', or criteria"
                            + " under 'off'");
        }
        return id.isPresent() && title.isPresent()
                ? Optional.of(new PackManifest(
                        id.get(), title.get(), extended, standards, tables, criteria, replaces, off, followUp))
                : Optional.empty();
    }

    private Optional<String> id(Node node, String what) {
        return decoder.text(node, what).filter(id -> {
            boolean good = ID.matcher(id).matches();
            if (!good) {
                problems.add(
                        node.at(),
                        what + " takes small letters, digits and - only, a letter first, not '" + Node.shortened(id)
                                + "'");
            }
            return good;
        });
    }

    private List<String> criteria(Node node, boolean local) {
        Set<String> paths = new LinkedHashSet<>();
        List<Node> items = decoder.list(node, "criteria");
        for (Node item : items) {
            path(item, "criteria", ".drl").ifPresent(path -> {
                if (!paths.add(path)) {
                    problems.add(item.at(), "'" + path + "' is named twice: remove one");
                }
            });
        }
        if (node instanceof Node.Sequence && items.isEmpty() && !local) {
            problems.add(node.at(), "a pack without criteria finds nothing: name at least one file");
        }
        return new ArrayList<>(paths);
    }

    private Optional<String> path(Node node, String what, String ending) {
        return decoder.text(node, what).filter(path -> {
            Optional<String> problem = PackPaths.problem(path);
            if (problem.isEmpty() && !path.endsWith(ending)) {
                problem = Optional.of("'" + path + "' does not end in " + ending);
            }
            if (problem.isEmpty() && !exists.test(path)) {
                problem = Optional.of("there is no file '" + path + "' in the pack");
            }
            problem.ifPresent(message -> problems.add(node.at(), message));
            return problem.isEmpty();
        });
    }

    /** What only a local pack can say. */
    private Optional<Node> departure(Fields fields, String key, boolean local) {
        Optional<Node> node = fields.optional(key);
        if (node.isPresent() && !local) {
            problems.add(
                    node.get().at(),
                    "'" + key + "' is about the criteria of an extended pack: say which one, such as extends: "
                            + BundledPacks.STANDARD);
        }
        return node;
    }

    private List<Named> replaces(Node node) {
        List<Named> replaces = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Node item : decoder.list(node, "replaces")) {
            decoder.text(item, "replaces").ifPresent(name -> {
                if (names.add(name)) {
                    replaces.add(new Named(name, item.at()));
                } else {
                    problems.add(item.at(), "'" + Node.shortened(name) + "' is named twice: remove one");
                }
            });
        }
        return replaces;
    }

    private List<SwitchOff> off(Node node) {
        List<SwitchOff> off = new ArrayList<>();
        List<Node.Entry> entries =
                decoder.mapping(node, "off").map(Node.Mapping::entries).orElse(List.of());
        for (Node.Entry entry : entries) {
            String name = Node.shortened(entry.key());
            Location at = entry.at();
            Fields.of(entry.value(), name, List.of("reason"), decoder)
                    .flatMap(fields -> fields.required("reason"))
                    .flatMap(reason -> Texts.bilingual(reason, name + ".reason", decoder))
                    .ifPresent(reason -> off.add(new SwitchOff(new Named(entry.key(), at), reason)));
        }
        return off;
    }

    private void checkApart(List<Named> replaces, List<SwitchOff> off) {
        Set<String> names = new LinkedHashSet<>();
        replaces.forEach(named -> names.add(named.name()));
        off.stream()
                .map(SwitchOff::criterion)
                .filter(named -> names.contains(named.name()))
                .forEach(named -> problems.add(
                        named.at(),
                        "'" + Node.shortened(named.name()) + "' is both replaced and switched off: choose one"));
    }
}
