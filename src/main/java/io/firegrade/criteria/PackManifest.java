package io.firegrade.criteria;

import io.firegrade.facts.Bilingual;
import io.firegrade.source.Decoder;
import io.firegrade.source.Document;
import io.firegrade.source.Fields;
import io.firegrade.source.InputException;
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

/**
 * What a pack's {@code pack.yaml} says: its names and its files. Paths are relative to the pack and stay within it.
 *
 * @param id the short name of the pack, such as {@code cn}
 * @param title its title
 * @param standards the path of its catalogue of standards
 * @param tables the path of its tables, if it has any
 * @param criteria the paths of its criteria, at least one, each once
 */
public record PackManifest(
        String id, Bilingual title, String standards, Optional<String> tables, List<String> criteria) {

    /** The name of the file in every pack. */
    public static final String FILE = "pack.yaml";

    private static final List<String> KEYS = List.of("id", "title", "standards", "tables", "criteria");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** Copies the list. */
    public PackManifest {
        criteria = List.copyOf(criteria);
    }

    /**
     * Reads the manifest of a pack and checks that the files that it names are there.
     *
     * @throws InputException if there is no manifest, it is wrong, or files are missing; it tells all that is wrong
     */
    public static PackManifest read(PackFolder folder) {
        return read(folder.read(FILE), folder::has);
    }

    /**
     * Reads a manifest, without a look at the files that it names.
     *
     * @throws InputException if the text is no manifest; it tells all that is wrong
     */
    public static PackManifest read(SourceText text) {
        return read(text, path -> true);
    }

    private static PackManifest read(SourceText text, Predicate<String> exists) {
        Document document = Document.read(text);
        Problems problems = document.problems();
        Decoder decoder = new Decoder(problems);
        Optional<Fields> fields = Fields.of(document.root(), "a pack", KEYS, decoder);
        Optional<String> id = fields.flatMap(all -> all.required("id")).flatMap(node -> id(node, decoder));
        Optional<Bilingual> title =
                fields.flatMap(all -> all.required("title")).flatMap(node -> Texts.bilingual(node, "title", decoder));
        Optional<String> standards = fields.flatMap(all -> all.required("standards"))
                .flatMap(node -> path(node, "standards", ".yaml", exists, decoder));
        Optional<String> tables = fields.flatMap(all -> all.optional("tables"))
                .flatMap(node -> path(node, "tables", ".yaml", exists, decoder));
        List<String> criteria = fields.flatMap(all -> all.required("criteria"))
                .map(node -> criteria(node, exists, decoder))
                .orElse(List.of());
        problems.throwIfAny();
        return new PackManifest(id.orElseThrow(), title.orElseThrow(), standards.orElseThrow(), tables, criteria);
    }

    private static Optional<String> id(Node node, Decoder decoder) {
        return decoder.text(node, "id").filter(id -> {
            boolean good = ID.matcher(id).matches();
            if (!good) {
                decoder.problems()
                        .add(
                                node.at(),
                                "the id takes small letters, digits and - only, a letter first, not '"
                                        + Node.shortened(id) + "'");
            }
            return good;
        });
    }

    private static List<String> criteria(Node node, Predicate<String> exists, Decoder decoder) {
        Set<String> paths = new LinkedHashSet<>();
        List<Node> items = decoder.list(node, "criteria");
        for (Node item : items) {
            path(item, "criteria", ".drl", exists, decoder).ifPresent(path -> {
                if (!paths.add(path)) {
                    decoder.problems().add(item.at(), "'" + path + "' is named twice: remove one");
                }
            });
        }
        if (node instanceof Node.Sequence && items.isEmpty()) {
            decoder.problems().add(node.at(), "a pack without criteria finds nothing: name at least one file");
        }
        return new ArrayList<>(paths);
    }

    private static Optional<String> path(
            Node node, String what, String ending, Predicate<String> exists, Decoder decoder) {
        return decoder.text(node, what).filter(path -> {
            Optional<String> problem = PackPaths.problem(path);
            if (problem.isEmpty() && !path.endsWith(ending)) {
                problem = Optional.of("'" + path + "' does not end in " + ending);
            }
            if (problem.isEmpty() && !exists.test(path)) {
                problem = Optional.of("there is no file '" + path + "' in the pack");
            }
            problem.ifPresent(message -> decoder.problems().add(node.at(), message));
            return problem.isEmpty();
        });
    }
}
