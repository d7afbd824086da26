package io.firegrade.drl;

import io.firegrade.criteria.Clause;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.criteria.Standard;
import io.firegrade.criteria.Standards;
import io.firegrade.criteria.Tables;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import io.firegrade.source.Problem;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The checked content of packs that are used together.
 *
 * @param criteria their criteria
 * @param standards what they cite
 * @param tables the tables that they read
 */
public record Pack(List<Criterion> criteria, Standards standards, Tables tables) {

    /** Copies the list. */
    public Pack {
        criteria = List.copyOf(criteria);
    }

    /**
     * Reads packs.
     *
     * @throws InputException with all problems of all packs, if there are any
     */
    public static Pack read(List<PackFolder> folders, FactModel model) {
        List<Problem> found = new ArrayList<>();
        List<SourceText> files = new ArrayList<>();
        List<SourceText> catalogues = new ArrayList<>();
        List<SourceText> tableFiles = new ArrayList<>();
        for (PackFolder folder : folders) {
            PackManifest manifest = unless(found, () -> PackManifest.read(folder));
            if (manifest != null) {
                SourceText catalogue = unless(found, () -> folder.read(manifest.standards()));
                if (catalogue != null) {
                    catalogues.add(catalogue);
                }
                manifest.tables()
                        .map(path -> unless(found, () -> folder.read(path)))
                        .ifPresent(tableFiles::add);
                for (String path : manifest.criteria()) {
                    SourceText file = unless(found, () -> folder.read(path));
                    if (file != null) {
                        files.add(file);
                    }
                }
            }
        }
        Standards standards = unless(found, () -> Standards.read(catalogues));
        Tables tables = standards == null ? null : unless(found, () -> Tables.read(tableFiles, standards));
        if (standards == null || tables == null) {
            unless(found, () -> new CriteriaReader(model).read(files));
            throw new InputException(found);
        }
        CriteriaReader reader = new CriteriaReader(model, clauses(standards), tables.names());
        List<Criterion> criteria = unless(found, () -> reader.read(files));
        if (!found.isEmpty() || criteria == null) {
            throw new InputException(found);
        }
        return new Pack(criteria, standards, tables);
    }

    private static Map<String, Set<String>> clauses(Standards standards) {
        return standards.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Standard::key,
                        standard -> standard.clauses().values().stream()
                                .map(Clause::number)
                                .collect(Collectors.toUnmodifiableSet())));
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
