package io.firegrade.authoring.lint;

import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.PackSource;
import io.firegrade.drl.Outline;
import io.firegrade.drl.Pack;
import io.firegrade.facts.FactModel;
import io.firegrade.source.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pack as far as it can be read.
 *
 * @param source the pack with its manifest
 * @param model the facts that it can name
 * @param draft the pack, and those that it extends
 * @param outlines where the parts of its criteria stand, by their ids
 * @param files its files of cases, in the order of its criteria
 * @param catalogue its catalogue of standards as it is written, if it has one that can be read
 * @param manifest its manifest as it is written
 * @param asOf the day on which clauses are looked at
 */
record LintedPack(
        PackSource source,
        FactModel model,
        Pack.Draft draft,
        Map<String, Outline> outlines,
        List<CaseFile> files,
        Optional<Node.Mapping> catalogue,
        Node.Mapping manifest,
        LocalDate asOf) {

    /** The criteria that the pack itself defines. */
    List<Criterion> own() {
        return draft.pack().criteria().stream().filter(this::owns).toList();
    }

    /** Whether the pack itself defines a criterion. */
    boolean owns(Criterion criterion) {
        return criterion.pack().id().equals(source.id());
    }

    /** Where the parts of a criterion of the pack stand. */
    Outline outline(Criterion criterion) {
        return Optional.ofNullable(outlines.get(criterion.id())).orElseThrow();
    }

    /** The file of cases that stands beside a criterion of the pack. */
    CaseFile casesOf(Criterion criterion) {
        return files.stream()
                .filter(file -> file.criteria().equals(criterion.at().file()))
                .findFirst()
                .orElseThrow();
    }
}
