package io.firegrade.authoring;

import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Limits;
import io.firegrade.drl.Mutant;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import io.firegrade.source.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Tries how good the cases of a pack are: makes small mistakes in its criteria, one at a time, and looks whether a case fails. A mistake
 * that survives is one that nobody would notice.
 *
 * <p>Immutable and thread-safe.
 */
public final class PackMutation {

    private final AuthoredPack pack;
    private final Excuses excuses;
    private final Set<String> chosen;

    private PackMutation(AuthoredPack pack, Excuses excuses, Set<String> chosen) {
        this.pack = pack;
        this.excuses = excuses;
        this.chosen = chosen;
    }

    /**
     * Reads a pack; its cases are read when the mistakes are made.
     *
     * @param directory the folder of the pack; a bundled pack that it extends is added by itself
     * @throws InputException with all problems of the pack or {@code mutants.yaml}, if there are any
     */
    public static PackMutation of(Path directory) {
        return of(directory, FactModel.standard(), Limits.standard());
    }

    /**
     * Reads a pack; its cases are read when the mistakes are made.
     *
     * @param directory the folder of the pack; a bundled pack that it extends is added by itself
     * @param model the facts that its criteria can name
     * @param limits how much it can ask for
     * @throws InputException with all problems of the pack or {@code mutants.yaml}, if there are any
     */
    public static PackMutation of(Path directory, FactModel model, Limits limits) {
        AuthoredPack pack = AuthoredPack.read(directory, model, limits);
        return new PackMutation(pack, Excuses.read(pack.folder()), ids(pack.own()));
    }

    private static Set<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Chooses those criteria whose file or id contains a word.
     *
     * @throws IllegalArgumentException if there are none
     */
    public PackMutation only(String word) {
        List<Criterion> some = pack.own().stream()
                .filter(criterion -> chosen.contains(criterion.id()))
                .toList();
        return new PackMutation(pack, excuses, ids(AuthoredPack.matching(some, word)));
    }

    /**
     * Reads the cases of the chosen criteria, and of those that a mistake in them can affect, and makes the mistakes.
     *
     * @param ofFile told of each file of criteria as it is done
     * @throws InputException with all problems of these cases and their files, if there are any; or if the pack has no cases, or a case
     *     fails without any mistake
     */
    public MutationRun run(Consumer<MutationRun> ofFile) {
        long start = System.nanoTime();
        Related related = new Related(pack.pack().criteria());
        MutantHunter hunter = new MutantHunter(pack.withCasesOf(related.affected(chosen)), related);
        List<Problem> failing = new ArrayList<>();
        chosen.forEach(id -> hunter.failing(id)
                .map(example -> new Problem(
                        example.at(),
                        "the case '" + example.name() + "' of " + id
                                + " fails as it is: run 'firegrade test' and mend it first",
                        ""))
                .ifPresent(failing::add));
        if (!failing.isEmpty()) {
            throw new InputException(failing);
        }
        List<MutantResult> results = new ArrayList<>();
        for (String file : pack.manifest().criteria()) {
            long startOfFile = System.nanoTime();
            List<MutantResult> found = new ArrayList<>();
            for (Mutant mutant : mutants(file)) {
                found.add(result(mutant, hunter));
            }
            if (!found.isEmpty()) {
                ofFile.accept(new MutationRun(found, List.of(), since(startOfFile)));
            }
            results.addAll(found);
        }
        return new MutationRun(
                results, excuses.unused(results, chosen, pack.byId().keySet()), since(start));
    }

    private List<Mutant> mutants(String file) {
        return pack.pack()
                .reader(pack.model())
                .mutants(pack.manifest().reference(), pack.folder().read(file), chosen);
    }

    private MutantResult result(Mutant mutant, MutantHunter hunter) {
        Optional<CriterionCase> killer = hunter.killer(mutant);
        if (killer.isPresent()) {
            return new MutantResult(
                    mutant, MutantResult.Fate.KILLED, killer.get().name());
        }
        return excuses.reason(mutant)
                .map(reason -> new MutantResult(mutant, MutantResult.Fate.EXCUSED, reason))
                .orElseGet(() -> new MutantResult(mutant, MutantResult.Fate.SURVIVED, ""));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
