package io.firegrade.catalogue;

import io.firegrade.RuleBook;
import io.firegrade.authoring.CaseReader;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.Citation;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.DatedBasis;
import io.firegrade.criteria.LegalBases;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.criteria.Standard;
import io.firegrade.criteria.Standards;
import io.firegrade.criteria.Table;
import io.firegrade.criteria.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a catalogue shows of one pack.
 *
 * @param manifest what its manifest says
 * @param entries its criteria in the order of its files
 * @param standards its laws and standards; of a local pack those that it cites
 * @param tables its tables
 * @param catalogue all the laws and standards that its clauses stand in
 */
record Contents(
        PackManifest manifest,
        List<CatalogueEntry> entries,
        List<Standard> standards,
        List<Table> tables,
        Standards catalogue) {

    Contents {
        entries = List.copyOf(entries);
        standards = List.copyOf(standards);
        tables = List.copyOf(tables);
    }

    static Contents of(RuleBook book, PackFolder pack) {
        PackManifest manifest = PackManifest.read(pack);
        Map<String, List<Criterion>> byFile = book.criteria().stream()
                .collect(Collectors.groupingBy(criterion -> criterion.at().file()));
        Map<String, List<CriterionCase>> cases = cases(book, pack, manifest);
        List<CatalogueEntry> entries = new ArrayList<>();
        for (String path : manifest.criteria()) {
            for (Criterion criterion : byFile.getOrDefault(pack.name(path), List.of())) {
                entries.add(new CatalogueEntry(
                        criterion,
                        path,
                        book.text(criterion),
                        criterion.basis().stream()
                                .map(citation -> LegalBases.of(book.standards(), citation))
                                .toList(),
                        cases.getOrDefault(criterion.id(), List.of())));
            }
        }
        if (entries.isEmpty() && !manifest.criteria().isEmpty()) {
            throw new IllegalArgumentException("the rule book has no criteria from "
                    + pack.name(manifest.criteria().get(0)) + ": make it of this pack, named in the same way");
        }
        List<Table> tables = manifest.tables()
                .map(path -> List.copyOf(
                        Tables.read(List.of(pack.read(path)), book.standards()).all()))
                .orElse(List.of());
        return new Contents(
                manifest, entries, standards(book, pack, manifest, entries, tables), tables, book.standards());
    }

    /** The number of cases. */
    int cases() {
        return entries.stream().mapToInt(entry -> entry.cases().size()).sum();
    }

    /** The clauses that the values of a table come from. */
    List<DatedBasis> source(Table table) {
        return table.source().stream()
                .map(citation -> LegalBases.of(catalogue, citation))
                .toList();
    }

    /** The criteria that read a table. */
    List<CatalogueEntry> reading(Table table) {
        return entries.stream()
                .filter(entry -> entry.criterion().tables().contains(table.name()))
                .toList();
    }

    private static Map<String, List<CriterionCase>> cases(RuleBook book, PackFolder pack, PackManifest manifest) {
        CaseReader reader = new CaseReader(book.facts(), pack);
        return manifest.criteria().stream()
                .map(path -> path.replaceFirst("\\.drl$", ".cases.yaml"))
                .filter(pack::has)
                .flatMap(path -> reader.read(path).stream())
                .collect(Collectors.groupingBy(CriterionCase::criterion));
    }

    /** All that a pack of its own catalogues; a local pack cites those of the packs below, too. */
    private static List<Standard> standards(
            RuleBook book, PackFolder pack, PackManifest manifest, List<CatalogueEntry> entries, List<Table> tables) {
        Set<String> keys = new HashSet<>();
        if (manifest.extended().isEmpty()) {
            manifest.standards()
                    .map(path -> Standards.read(pack.read(path)).keys())
                    .ifPresent(keys::addAll);
        }
        Stream.concat(
                        entries.stream().flatMap(entry -> entry.criterion().basis().stream()),
                        tables.stream().flatMap(table -> table.source().stream()))
                .map(Citation::standard)
                .forEach(keys::add);
        return book.standards().all().stream()
                .filter(standard -> keys.contains(standard.key()))
                .toList();
    }
}
