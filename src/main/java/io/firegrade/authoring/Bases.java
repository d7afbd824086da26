package io.firegrade.authoring;

import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.criteria.PackOrder;
import io.firegrade.criteria.PackSource;
import io.firegrade.io.InspectionReader;
import io.firegrade.source.Document;
import io.firegrade.source.InputException;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import io.firegrade.source.Problem;
import io.firegrade.source.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The inspections of a pack, and of those that it extends, that its cases start from, each read once. */
final class Bases {

    private static final Pattern NAME =
            Pattern.compile("([a-z][a-z0-9-]{0,79}/)?[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]{0,99}");

    private final PackFolder folder;
    private final List<PackFolder> others;
    private final InspectionReader inspections;
    private final Map<String, Optional<Document>> read = new HashMap<>();
    private @Nullable Map<String, PackFolder> extended;

    Bases(PackFolder folder, List<PackFolder> others, InspectionReader inspections) {
        this.folder = folder;
        this.others = others;
        this.inspections = inspections;
    }

    /**
     * The base of that name, if it is a valid inspection.
     *
     * @param at where the name stands
     * @param problems takes what is wrong with the name
     * @param ofBase takes what is wrong in the base itself, once
     */
    Optional<Document> named(String name, Node at, Problems problems, Consumer<Problem> ofBase) {
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    at.at(),
                    "the base '" + Node.shortened(name)
                            + "' takes letters, digits, _ and - only: it names a file in bases/");
            return Optional.empty();
        }
        int slash = name.indexOf('/');
        String path = "bases/" + name.substring(slash + 1) + ".yaml";
        List<PackFolder> places = new ArrayList<>();
        if (slash >= 0) {
            Map<String, PackFolder> known = extended(ofBase);
            PackFolder pack = known.get(name.substring(0, slash));
            if (pack == null) {
                problems.add(at.at(), noPack(name.substring(0, slash), known));
                return Optional.empty();
            }
            places.add(pack);
        } else if (folder.has(path)) {
            places.add(folder);
        } else {
            places.add(folder);
            places.addAll(extended(ofBase).values());
        }
        Optional<PackFolder> place =
                places.stream().filter(one -> one.has(path)).findFirst();
        if (place.isEmpty()) {
            problems.add(
                    at.at(),
                    "there is no base '" + name + "': looked for "
                            + places.stream().map(one -> one.name(path)).collect(Collectors.joining(" and ")));
        }
        return place.flatMap(one -> read.computeIfAbsent(one.name(path), key -> valid(one, path, ofBase)));
    }

    private static String noPack(String id, Map<String, PackFolder> known) {
        String hint = Nearest.hint(id, known.keySet());
        return known.isEmpty()
                ? "there is no pack '" + Node.shortened(id) + "' to take a base from: this pack extends none"
                : "there is no pack '" + Node.shortened(id) + "' to take a base from"
                        + (hint.isEmpty() ? ": this pack extends " + String.join(", ", known.keySet()) : hint);
    }

    /** The packs that this one extends, the nearest first. */
    private Map<String, PackFolder> extended(Consumer<Problem> problems) {
        if (extended == null) {
            extended = new LinkedHashMap<>();
            if (folder.has(PackManifest.FILE)) {
                List<PackFolder> all = new ArrayList<>(List.of(folder));
                all.addAll(others);
                for (PackSource pack : PackOrder.read(all, problems)) {
                    if (pack.folder().equals(folder)) {
                        pack.ancestors().forEach(below -> extended.put(below.id(), below.folder()));
                    }
                }
            }
        }
        return extended;
    }

    private Optional<Document> valid(PackFolder place, String path, Consumer<Problem> ofBase) {
        try {
            Document document = Document.read(place.read(path));
            inspections.read(document);
            return Optional.of(document);
        } catch (InputException e) {
            e.problems().forEach(ofBase);
            return Optional.empty();
        }
    }
}
