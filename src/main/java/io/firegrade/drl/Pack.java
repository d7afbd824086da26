package io.firegrade.drl;

import io.firegrade.assessment.PackReference;
import io.firegrade.assessment.SwitchedOff;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.FollowUpRules;
import io.firegrade.criteria.FollowUps;
import io.firegrade.criteria.Limits;
import io.firegrade.criteria.Named;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackOrder;
import io.firegrade.criteria.PackSource;
import io.firegrade.criteria.Standards;
import io.firegrade.criteria.Tables;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import io.firegrade.source.Nearest;
import io.firegrade.source.Problem;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The checked content of packs that are used together.
 *
 * @param packs the packs, each after the one that it extends
 * @param criteria their criteria
 * @param switchedOff the criteria that local packs do without
 * @param standards what they cite
 * @param tables the tables that they read
 * @param files the files of the criteria
 * @param limits how much the packs were allowed to ask for
 */
public record Pack(
        List<PackReference> packs,
        List<Criterion> criteria,
        List<SwitchedOff> switchedOff,
        Standards standards,
        Tables tables,
        List<SourceText> files,
        Limits limits) {

    /** Copies the lists. */
    public Pack {
        packs = List.copyOf(packs);
        criteria = List.copyOf(criteria);
        switchedOff = List.copyOf(switchedOff);
        files = List.copyOf(files);
    }

    /**
     * Reads packs within the standard limits. A bundled pack that one of them extends is added by itself.
     *
     * @param folders the packs in any order
     * @throws InputException with all problems of all packs, if there are any
     */
    public static Pack read(List<PackFolder> folders, FactModel model) {
        return read(folders, model, Limits.standard());
    }

    /**
     * Reads packs. A bundled pack that one of them extends is added by itself.
     *
     * @param folders the packs in any order
     * @param limits how much they can ask for
     * @throws InputException with all problems of all packs, if there are any
     */
    public static Pack read(List<PackFolder> folders, FactModel model, Limits limits) {
        Draft draft = draft(folders, model, limits);
        if (!draft.problems().isEmpty()) {
            throw new InputException(draft.problems());
        }
        return draft.pack();
    }

    /**
     * What can be read of packs, with what is wrong in them.
     *
     * @param pack what could be read; if the catalogue of standards could not, it has no criteria
     * @param sources the packs with their manifests, each after the one that it extends
     * @param problems what is wrong; empty if the packs can be used
     */
    public record Draft(Pack pack, List<PackSource> sources, List<Problem> problems) {

        /** Copies the lists. */
        public Draft {
            sources = List.copyOf(sources);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads packs as far as they can be read. A bundled pack that one of them extends is added by itself.
     *
     * @param folders the packs in any order
     * @param limits how much they can ask for
     */
    public static Draft draft(List<PackFolder> folders, FactModel model, Limits limits) {
        List<Problem> found = new ArrayList<>();
        List<PackSource> packs = PackOrder.read(folders, found::add);
        FollowUps followUps = FollowUps.of(packs, found::add);
        List<PackText> texts = new ArrayList<>();
        List<SourceText> catalogues = new ArrayList<>();
        List<SourceText> tableFiles = new ArrayList<>();
        for (PackSource pack : packs) {
            pack.manifest()
                    .standards()
                    .map(path -> unless(found, () -> pack.folder().read(path)))
                    .ifPresent(catalogues::add);
            pack.manifest()
                    .tables()
                    .map(path -> unless(found, () -> pack.folder().read(path)))
                    .ifPresent(tableFiles::add);
            texts.add(text(pack, followUps, found));
        }
        Standards standards = unless(found, () -> Standards.read(catalogues));
        Tables tables = standards == null ? null : unless(found, () -> Tables.read(tableFiles, standards));
        CriteriaReader reader = standards == null || tables == null
                ? new CriteriaReader(model, limits)
                : reader(model, standards, tables, limits);
        CriteriaReader.Layered layered = reader.draft(texts);
        found.addAll(layered.problems());
        if (found.isEmpty()) {
            checkCategories(packs, layered, found);
        }
        Pack pack = new Pack(
                packs.stream().map(source -> source.manifest().reference()).toList(),
                layered.criteria(),
                layered.switchedOff(),
                standards == null ? Standards.read(List.of()) : standards,
                tables == null ? Tables.NONE : tables,
                texts.stream().flatMap(text -> text.files().stream()).toList(),
                limits);
        return new Draft(pack, packs, found);
    }

    /** What reads further criteria that cite the same standards and read the same tables, within the same limits. */
    public CriteriaReader reader(FactModel model) {
        return reader(model, standards, tables, limits);
    }

    private static CriteriaReader reader(FactModel model, Standards standards, Tables tables, Limits limits) {
        return new CriteriaReader(model, standards.clauses(), tables.names(), limits);
    }

    private static PackText text(PackSource pack, FollowUps followUps, List<Problem> found) {
        List<SourceText> files = new ArrayList<>();
        for (String path : pack.manifest().criteria()) {
            SourceText file = unless(found, () -> pack.folder().read(path));
            if (file != null) {
                files.add(file);
            }
        }
        return PackText.of(pack, files, followUps.of(pack));
    }

    /** A category that nothing has is likely a slip, and would leave its findings to somebody else. */
    private static void checkCategories(List<PackSource> packs, CriteriaReader.Layered layered, List<Problem> found) {
        Set<String> known = new TreeSet<>(FollowUpRules.CATEGORIES);
        layered.criteria().forEach(criterion -> known.add(FollowUpRules.category(criterion.id())));
        for (PackSource pack : packs) {
            pack.manifest().followUp().stream()
                    .flatMap(rules -> rules.rules().stream())
                    .flatMap(rule -> rule.categories().stream())
                    .filter(category -> !known.contains(category.name()))
                    .forEach(category -> found.add(pack.problem(category.at(), unknown(category, known))));
        }
    }

    private static String unknown(Named category, Set<String> known) {
        String hint = Nearest.hint(category.name(), known);
        return "no criterion is of the category '" + category.name() + "'"
                + (hint.isEmpty() ? ": known are " + String.join(", ", known) : hint);
    }

    /** Goes on after a refused part, so that one run tells the problems of all. */
    private static <T> @Nullable T unless(List<Problem> found, Supplier<T> part) {
        try {
            return part.get();
        } catch (InputException e) {
            found.addAll(e.problems());
            return null;
        }
    }
}
