package io.firegrade.authoring;

import io.firegrade.criteria.PackFolder;
import io.firegrade.drl.Mutant;
import io.firegrade.source.Decoder;
import io.firegrade.source.Document;
import io.firegrade.source.Fields;
import io.firegrade.source.Location;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import io.firegrade.source.Problem;
import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The written reasons of a pack why some mistakes make no difference, from its file {@code mutants.yaml}.
 *
 * <pre>{@code
 * mutants:
 *   - criterion: gas-lpg-store-100kg
 *     changes: [ "$total >= 100 → $total > 100" ]
 *     reason: "…"
 * }</pre>
 */
final class Excuses {

    static final String FILE = "mutants.yaml";
    private static final List<String> KEYS = List.of("criterion", "changes", "reason");

    private final SourceText text;
    private final Map<Named, Excuse> byName = new LinkedHashMap<>();

    private record Named(String criterion, String change) {}

    private record Excuse(Location criterionAt, Location at, String reason) {}

    private Excuses(SourceText text) {
        this.text = text;
    }

    /**
     * Reads the reasons of a pack; it need not have any.
     *
     * @throws io.firegrade.source.InputException if the file is wrong
     */
    static Excuses read(PackFolder folder) {
        if (!folder.has(FILE)) {
            return new Excuses(new SourceText(folder.name(FILE), ""));
        }
        SourceText text = folder.read(FILE);
        Excuses excuses = new Excuses(text);
        Document document = Document.read(text);
        Problems problems = document.problems();
        Decoder decoder = new Decoder(problems);
        Fields.of(document.root(), "a file of reasons", List.of("mutants"), decoder)
                .flatMap(fields -> fields.required("mutants"))
                .map(node -> decoder.list(node, "mutants"))
                .orElse(List.of())
                .forEach(node -> Fields.of(node, "a reason", KEYS, decoder)
                        .ifPresent(fields -> excuses.add(fields, decoder, problems)));
        problems.throwIfAny();
        return excuses;
    }

    private void add(Fields fields, Decoder decoder, Problems problems) {
        Optional<Node> named = fields.required("criterion");
        Optional<String> criterion = named.flatMap(node -> decoder.text(node, "criterion"));
        Optional<String> reason = fields.required("reason").flatMap(node -> decoder.text(node, "reason"));
        List<Node> changes = fields.required("changes")
                .map(node -> decoder.list(node, "changes"))
                .orElse(List.of());
        for (Node node : changes) {
            decoder.text(node, "changes").ifPresent(change -> {
                if (named.isPresent() && criterion.isPresent() && reason.isPresent()) {
                    Excuse before = byName.putIfAbsent(
                            new Named(criterion.get(), change),
                            new Excuse(named.get().at(), node.at(), reason.get()));
                    if (before != null) {
                        problems.add(node.at(), "the same change is named at " + before.at() + ", too: take one out");
                    }
                }
            });
        }
    }

    /** The reason why a mistake makes no difference, if one is written down. */
    Optional<String> reason(Mutant mutant) {
        return Optional.ofNullable(byName.get(new Named(mutant.criterion().id(), mutant.change())))
                .map(Excuse::reason);
    }

    /**
     * The reasons that excuse nothing.
     *
     * @param results what became of the mistakes
     * @param criteria the criteria that were looked at; reasons for others of the pack are passed over
     * @param known all criteria
     */
    List<Problem> unused(List<MutantResult> results, Set<String> criteria, Set<String> known) {
        Map<Named, MutantResult> made = new LinkedHashMap<>();
        results.forEach(result -> made.put(
                new Named(result.mutant().criterion().id(), result.mutant().change()), result));
        List<Problem> unused = new ArrayList<>();
        byName.forEach((named, excuse) -> {
            MutantResult result = made.get(named);
            if (!known.contains(named.criterion())) {
                unused.add(text.problem(
                        excuse.criterionAt(),
                        "there is no criterion '" + Node.shortened(named.criterion()) + "'"
                                + Nearest.hint(named.criterion(), known)));
            } else if (result == null && criteria.contains(named.criterion())) {
                List<String> changes = made.keySet().stream()
                        .filter(other -> other.criterion().equals(named.criterion()))
                        .map(Named::change)
                        .toList();
                unused.add(text.problem(
                        excuse.at(),
                        "no such change is made in " + named.criterion() + Nearest.hint(named.change(), changes)));
            } else if (result != null && result.fate() == MutantResult.Fate.KILLED) {
                unused.add(text.problem(
                        excuse.at(),
                        "this reason is not needed: the case '" + result.why() + "' fails by the change; take it out"));
            }
        });
        return unused.stream().distinct().toList();
    }
}
