package io.firegrade.authoring;

import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Limits;
import io.firegrade.engine.Assessor;
import io.firegrade.facts.FactModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Measures what the cases of a pack try of its criteria: for each criterion which verdicts they bring about, and for each condition
 * whether it was ever true, ever false, and ever unknown as a value was not established. Nothing is compiled.
 *
 * <p>Immutable and thread-safe.
 */
public final class PackCoverage {

    private final AuthoredPack pack;
    private final List<Criterion> chosen;

    private PackCoverage(AuthoredPack pack, List<Criterion> chosen) {
        this.pack = pack;
        this.chosen = chosen;
    }

    /**
     * Reads a pack; its cases are read when they are measured.
     *
     * @param directory the folder of the pack; a bundled pack that it extends is added by itself
     * @throws io.firegrade.source.InputException with all problems of the pack, if there are any
     */
    public static PackCoverage of(Path directory) {
        return of(directory, FactModel.standard(), Limits.standard());
    }

    /**
     * Reads a pack; its cases are read when they are measured.
     *
     * @param directory the folder of the pack; a bundled pack that it extends is added by itself
     * @param model the facts that its criteria can name
     * @param limits how much it can ask for
     * @throws io.firegrade.source.InputException with all problems of the pack, if there are any
     */
    public static PackCoverage of(Path directory, FactModel model, Limits limits) {
        AuthoredPack pack = AuthoredPack.read(directory, model, limits);
        return new PackCoverage(pack, pack.own());
    }

    /**
     * Chooses those criteria of which the file or the id contains a word.
     *
     * @throws IllegalArgumentException if there are none
     */
    public PackCoverage only(String word) {
        return new PackCoverage(pack, AuthoredPack.matching(chosen, word));
    }

    /**
     * Reads the cases of the chosen criteria and measures. The outcomes of a criterion count in its own cases only.
     *
     * @throws io.firegrade.source.InputException with all problems of these cases and their files, if there are any; or if the pack has no
     *     cases
     */
    public Coverage measure() {
        Set<String> ids = chosen.stream().map(Criterion::id).collect(Collectors.toSet());
        Related related = new Related(pack.pack().criteria());
        Map<String, List<CriterionCase>> cases =
                pack.withCasesOf(ids).cases().stream().collect(Collectors.groupingBy(CriterionCase::criterion));
        return new Coverage(chosen.stream()
                .map(criterion -> {
                    Assessor assessor = pack.uncompiled(related.needed(Set.of(criterion.id())));
                    OutcomeRecorder recorder = new OutcomeRecorder(criterion, pack.model());
                    List<CriterionCase> own = cases.getOrDefault(criterion.id(), List.of());
                    own.forEach(example -> assessor.watch(example.inspection(), criterion.id(), recorder));
                    return recorder.coverage(own.size(), pack.conditionLines(criterion));
                })
                .toList());
    }
}
