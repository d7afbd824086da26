package io.firegrade.authoring.lint;

import io.firegrade.authoring.CaseReader;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.Limits;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.criteria.PackSource;
import io.firegrade.drl.Outline;
import io.firegrade.drl.Pack;
import io.firegrade.facts.FactModel;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionReader;
import io.firegrade.source.Document;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import io.firegrade.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads a pack as far as it can be read, and notes what is refused. */
final class PackLoader {

    private final FactModel model;
    private final Limits limits;
    private final PackFolder folder;
    private final List<PackFolder> others;
    private final Findings findings;
    private final InspectionReader inspections;
    private final Map<String, Optional<Inspection>> bases = new HashMap<>();

    PackLoader(FactModel model, Limits limits, PackFolder folder, List<PackFolder> others, Findings findings) {
        this.model = model;
        this.limits = limits;
        this.folder = folder;
        this.others = others;
        this.findings = findings;
        this.inspections = new InspectionReader(model);
    }

    /** The pack; empty if not even its manifest can be read. */
    Optional<LintedPack> load(LocalDate asOf) {
        List<PackFolder> all = Stream.concat(Stream.of(folder), others.stream()).toList();
        Pack.Draft draft = Pack.draft(all, model, limits);
        draft.problems().forEach(findings::refused);
        Optional<PackSource> source = draft.sources().stream()
                .filter(one -> one.folder().equals(folder))
                .findFirst();
        Optional<Node.Mapping> manifest = mapping(PackManifest.FILE);
        if (source.isEmpty() || manifest.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Outline> outlines = new LinkedHashMap<>();
        for (String path : source.get().manifest().criteria()) {
            text(path).ifPresent(text -> Outline.of(text).forEach(outlines::putIfAbsent));
        }
        List<CaseFile> files = source.get().manifest().criteria().stream()
                .map(path -> cases(path, source.get(), draft))
                .toList();
        Optional<Node.Mapping> catalogue = source.get().manifest().standards().flatMap(this::mapping);
        return Optional.of(
                new LintedPack(source.get(), model, draft, outlines, files, catalogue, manifest.get(), asOf));
    }

    private CaseFile cases(String criteria, PackSource source, Pack.Draft draft) {
        String path = CaseFile.beside(criteria);
        CaseFile none = new CaseFile(folder.name(criteria), folder.name(path), true, List.of());
        if (!folder.has(path)) {
            return none;
        }
        Optional<SourceText> text = text(path);
        Optional<List<CriterionCase>> cases =
                unless(() -> new CaseReader(model, folder, others.toArray(PackFolder[]::new)).read(path));
        if (text.isEmpty() || cases.isEmpty()) {
            return new CaseFile(none.criteria(), none.name(), false, List.of());
        }
        if (draft.problems().isEmpty()) {
            checkNames(text.get(), cases.get(), draft);
        }
        Map<Location, Node.Mapping> nodes = nodes(text.get());
        return new CaseFile(
                none.criteria(),
                none.name(),
                true,
                cases.get().stream()
                        .map(example -> example(example, Optional.ofNullable(nodes.get(example.at())), source))
                        .toList());
    }

    private CaseFile.Example example(CriterionCase given, Optional<Node.Mapping> node, PackSource source) {
        return new CaseFile.Example(given, node, node.flatMap(written -> base(written, source)));
    }

    private void checkNames(SourceText text, List<CriterionCase> cases, Pack.Draft draft) {
        List<String> known = Stream.concat(
                        draft.pack().criteria().stream().map(criterion -> criterion.id()),
                        draft.pack().switchedOff().stream().map(off -> off.criterion()))
                .toList();
        for (CriterionCase example : cases) {
            if (!known.contains(example.criterion())) {
                findings.refused(text.problem(
                        example.at(),
                        "there is no criterion '" + Node.shortened(example.criterion()) + "'"
                                + Nearest.hint(example.criterion(), known)));
            }
        }
    }

    private static Map<Location, Node.Mapping> nodes(SourceText text) {
        Map<Location, Node.Mapping> nodes = new HashMap<>();
        if (Document.read(text).root() instanceof Node.Mapping root
                && root.value("cases").orElse(root) instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping mapping) {
                    nodes.put(mapping.at(), mapping);
                }
            }
        }
        return nodes;
    }

    /** The base of a case that changes it. */
    private Optional<Inspection> base(Node.Mapping node, PackSource source) {
        boolean changes =
                node.entry("with").isPresent() || node.entry("without").isPresent();
        return node.value("base")
                .filter(name -> changes)
                .flatMap(name -> bases.computeIfAbsent(((Node.Scalar) name).text(), key -> base(key, source)));
    }

    private Optional<Inspection> base(String name, PackSource source) {
        String path = "bases/" + name.substring(name.indexOf('/') + 1) + ".yaml";
        List<PackSource> packs = new ArrayList<>(source.ancestors());
        packs.add(0, source);
        return packs.stream()
                .filter(pack -> name.indexOf('/') < 0 || name.startsWith(pack.id() + "/"))
                .map(PackSource::folder)
                .filter(pack -> pack.has(path))
                .findFirst()
                .map(pack -> inspections.read(Document.read(pack.read(path))));
    }

    private Optional<Node.Mapping> mapping(String path) {
        return text(path)
                .flatMap(text -> unless(() -> Document.read(text)))
                .map(Document::root)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast);
    }

    /** A file of the pack, the lines of which can be shown from now on. */
    private Optional<SourceText> text(String path) {
        Optional<SourceText> text = unless(() -> folder.read(path));
        text.ifPresent(findings::file);
        return text;
    }

    private <T> Optional<T> unless(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (InputException e) {
            e.problems().forEach(findings::refused);
            return Optional.empty();
        }
    }
}
