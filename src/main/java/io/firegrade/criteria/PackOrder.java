package io.firegrade.criteria;

import io.firegrade.source.Document;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import io.firegrade.source.Problem;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Puts packs in order: each after the one that it extends, else as they were given. */
public final class PackOrder {

    private final Consumer<Problem> problems;
    private final Map<String, Unordered> packs = new LinkedHashMap<>();
    private final Map<String, PackSource> ordered = new LinkedHashMap<>();
    private boolean whole = true;

    private PackOrder(Consumer<Problem> problems) {
        this.problems = problems;
    }

    private record Unordered(PackFolder folder, PackManifest manifest) {

        String name() {
            return folder.name(PackManifest.FILE);
        }

        Problem problem(Location at, String message) {
            return folder.read(PackManifest.FILE).problem(at, message);
        }
    }

    /**
     * Reads the manifests of packs and puts them in order. A bundled pack that one of them extends is added by itself.
     *
     * @param folders the packs in any order
     * @param problems takes what is wrong; a pack with a problem is left out
     */
    public static List<PackSource> read(List<PackFolder> folders, Consumer<Problem> problems) {
        PackOrder order = new PackOrder(problems);
        folders.forEach(order::add);
        order.addBundled();
        for (Unordered pack : List.copyOf(order.packs.values())) {
            order.place(pack, new LinkedHashSet<>());
        }
        return List.copyOf(order.ordered.values());
    }

    private void add(PackFolder folder) {
        try {
            Unordered pack = new Unordered(folder, PackManifest.read(folder));
            Unordered before = packs.putIfAbsent(pack.manifest().id(), pack);
            if (before != null) {
                SourceText text = folder.read(PackManifest.FILE);
                problems.accept(text.problem(
                        idAt(text),
                        "the id '" + pack.manifest().id() + "' is that of " + before.name()
                                + ", too: load one of them, or give each its own"));
            }
        } catch (InputException e) {
            whole = false;
            e.problems().forEach(problems);
        }
    }

    private static Location idAt(SourceText text) {
        return Document.read(text).root() instanceof Node.Mapping mapping
                ? mapping.value("id").map(Node::at).orElse(mapping.at())
                : text.at(0);
    }

    private void addBundled() {
        Set<String> missing = new TreeSet<>();
        do {
            missing.clear();
            packs.values()
                    .forEach(pack -> pack.manifest()
                            .extended()
                            .map(Named::name)
                            .filter(id ->
                                    !packs.containsKey(id) && BundledPacks.ids().contains(id))
                            .ifPresent(missing::add));
            missing.forEach(id -> BundledPacks.find(id).ifPresent(this::add));
        } while (!missing.isEmpty());
    }

    /** Places a pack after the one that it extends, which may not rest on it in turn. */
    private Optional<PackSource> place(Unordered pack, Set<String> waiting) {
        String id = pack.manifest().id();
        if (ordered.containsKey(id)) {
            return Optional.of(ordered.get(id));
        }
        Optional<Named> extended = pack.manifest().extended();
        Optional<PackSource> below = Optional.empty();
        if (extended.isPresent()) {
            String name = extended.get().name();
            Unordered wanted = packs.get(name);
            waiting.add(id);
            if (wanted == null) {
                refuse(pack, extended.get());
                return Optional.empty();
            } else if (waiting.contains(name)) {
                packs.remove(id);
                whole = false;
                problems.accept(pack.problem(
                        extended.get().at(),
                        name.equals(id)
                                ? "a pack cannot extend itself"
                                : "the pack '" + name + "' extends '" + id
                                        + "' in turn: one of them has to stand without the other"));
                return Optional.empty();
            }
            below = place(wanted, waiting);
            if (below.isEmpty()) {
                return Optional.empty();
            }
        }
        PackSource source = new PackSource(pack.folder(), pack.manifest(), below);
        ordered.put(id, source);
        return Optional.of(source);
    }

    private void refuse(Unordered pack, Named extended) {
        if (!whole) {
            return; // it may be a pack that could not be read
        }
        Set<String> known = new LinkedHashSet<>(packs.keySet());
        known.addAll(BundledPacks.ids());
        known.remove(pack.manifest().id());
        String hint = Nearest.hint(extended.name(), known);
        problems.accept(pack.problem(
                extended.at(),
                "there is no pack '" + Node.shortened(extended.name()) + "' to extend"
                        + (hint.isEmpty()
                                ? ": load it, too; known are " + String.join(", ", new ArrayList<>(known))
                                : hint)));
    }
}
