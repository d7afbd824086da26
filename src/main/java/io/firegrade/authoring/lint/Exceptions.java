package io.firegrade.authoring.lint;

import io.firegrade.criteria.PackFolder;
import io.firegrade.source.Decoder;
import io.firegrade.source.Document;
import io.firegrade.source.Fields;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The exceptions that a pack makes, each with its reason, in a file {@code lint.yaml} beside {@code pack.yaml}:
 *
 * <pre>{@code
 * exceptions:
 *   - { check: same-fact, criterion: egress-exits-too-close, reason: the nearest exit is compared with each other one }
 *   - { check: boundary, containing: [ "< 49.5", ">= 49.5" ], reason: the stamped fill stands for its class of 50 kg }
 * }</pre>
 *
 * <p>An exception that names several parts excepts what contains one of them; each has to be needed.
 */
final class Exceptions {

    /** The name of the file. */
    static final String FILE = "lint.yaml";

    private final List<Entry> entries;
    private final Set<Location> used = new HashSet<>();

    private Exceptions(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * One exception.
     *
     * @param criterion the only criterion that it is for; any if none is named
     * @param containing parts of the message or the line, one of which suffices; any if there are none
     */
    private record Entry(Check check, Optional<String> criterion, List<Part> containing, String reason, Location at) {

        boolean excepts(LintFinding finding) {
            return finding.check() == check
                    && criterion
                            .map(id -> finding.criterion().filter(id::equals).isPresent())
                            .orElse(true)
                    && (containing.isEmpty() || containing.stream().anyMatch(part -> part.isIn(finding)));
        }
    }

    /** A part of a message, and where it stands in the file. */
    private record Part(String text, Location at) {

        boolean isIn(LintFinding finding) {
            return finding.message().contains(text) || finding.problem().line().contains(text);
        }
    }

    /**
     * Reads the exceptions of a pack; none if it has no such file.
     *
     * @param criteria the ids of the criteria of the pack
     * @throws InputException if the file is wrong, with all that is wrong in it
     */
    static Exceptions read(PackFolder folder, Set<String> criteria, Findings findings) {
        if (!folder.has(FILE)) {
            return new Exceptions(List.of());
        }
        SourceText text = folder.read(FILE);
        findings.file(text);
        Document document = Document.read(text);
        Problems problems = document.problems();
        Decoder decoder = new Decoder(problems);
        List<Entry> entries = new ArrayList<>();
        Fields.of(document.root(), "a file of exceptions", List.of("exceptions"), decoder)
                .flatMap(fields -> fields.required("exceptions"))
                .map(list -> decoder.list(list, "exceptions"))
                .orElse(List.of())
                .forEach(node -> entry(node, criteria, decoder).ifPresent(entries::add));
        problems.throwIfAny();
        return new Exceptions(entries);
    }

    private static Optional<Entry> entry(Node node, Set<String> criteria, Decoder decoder) {
        return Fields.of(node, "an exception", List.of("check", "criterion", "containing", "reason"), decoder)
                .flatMap(fields -> {
                    List<String> checks = Stream.of(Check.values())
                            .filter(Check::canBeExcepted)
                            .map(Check::id)
                            .toList();
                    Optional<Check> check = fields.required("check")
                            .flatMap(name -> decoder.oneOf(name, "check", checks))
                            .flatMap(Check::of);
                    Optional<String> reason = fields.required("reason").flatMap(text -> decoder.text(text, "reason"));
                    Optional<String> criterion =
                            fields.optional("criterion").flatMap(id -> known(id, criteria, decoder));
                    List<Part> containing = fields
                            .optional("containing")
                            .map(parts ->
                                    parts instanceof Node.Scalar ? List.of(parts) : decoder.list(parts, "containing"))
                            .orElse(List.of())
                            .stream()
                            .flatMap(part ->
                                    decoder.text(part, "containing").map(text -> new Part(text, part.at())).stream())
                            .toList();
                    return check.isPresent() && reason.isPresent()
                            ? Optional.of(new Entry(check.get(), criterion, containing, reason.get(), node.at()))
                            : Optional.empty();
                });
    }

    private static Optional<String> known(Node node, Set<String> criteria, Decoder decoder) {
        Optional<String> id = decoder.text(node, "criterion");
        id.filter(Predicate.not(criteria::contains))
                .ifPresent(unknown -> decoder.problems()
                        .add(
                                node.at(),
                                "there is no criterion '" + Node.shortened(unknown) + "' in this pack"
                                        + Nearest.hint(unknown, criteria)));
        return id;
    }

    /** The reason why a finding is excepted, if it is. */
    Optional<String> reason(LintFinding finding) {
        List<Entry> fitting =
                entries.stream().filter(entry -> entry.excepts(finding)).toList();
        for (Entry entry : fitting) {
            used.add(entry.at());
            entry.containing().stream()
                    .filter(part -> part.isIn(finding))
                    .map(Part::at)
                    .forEach(used::add);
        }
        return fitting.stream().findFirst().map(Entry::reason);
    }

    /** Adds the exceptions that excepted nothing. */
    void unused(Findings findings) {
        for (Entry entry : entries) {
            if (!used.contains(entry.at())) {
                findings.add(
                        Check.UNUSED_EXCEPTION,
                        entry.at(),
                        "this exception from '" + entry.check().id() + "' excepts nothing: take it out");
                continue;
            }
            entry.containing().stream()
                    .filter(part -> !used.contains(part.at()))
                    .forEach(part -> findings.add(
                            Check.UNUSED_EXCEPTION,
                            part.at(),
                            "no finding of '" + entry.check().id() + "' contains '" + Node.shortened(part.text())
                                    + "' any longer: take it out"));
        }
    }
}
