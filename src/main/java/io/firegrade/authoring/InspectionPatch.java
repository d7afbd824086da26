package io.firegrade.authoring;

import io.firegrade.inspection.Act;
import io.firegrade.source.Decoder;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes the tree of an inspection file. Values keep the places they were written at; whether they make sense is read later. */
final class InspectionPatch {

    private static final Set<String> REPLACED = Set.of(
            "date",
            "incomplete",
            "completeIn",
            Act.Corrected.KEY,
            Act.Correctable.KEY,
            Act.Excluded.KEY,
            Act.Waived.KEY);

    private final Node.Mapping base;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Decoder decoder;

    InspectionPatch(Node.Mapping base, Decoder decoder) {
        this.base = base;
        this.decoder = decoder;
        base.entries().forEach(entry -> entries.put(entry.key(), entry));
    }

    Node.Mapping patched() {
        return new Node.Mapping(base.at(), List.copyOf(entries.values()));
    }

    /** Takes out a fact ({@code gasDetectors/d1}) or a whole key. */
    void without(Node node) {
        decoder.text(node, "without").ifPresent(name -> {
            int slash = name.indexOf('/');
            if (slash < 0) {
                withoutKey(name, node);
            } else {
                withoutFact(name.substring(0, slash), name.substring(slash + 1), node);
            }
        });
    }

    private void withoutKey(String key, Node node) {
        if (entries.remove(key) == null) {
            missing("'" + Node.shortened(key) + "'", Nearest.hint(key, entries.keySet()), node);
        }
        forgetCompleteness(key);
    }

    private void withoutFact(String key, String id, Node node) {
        Node.Entry entry = entries.get(key);
        if (entry == null) {
            missing("'" + Node.shortened(key) + "'", Nearest.hint(key, entries.keySet()), node);
        } else if (!(entry.value() instanceof Node.Sequence list)) {
            decoder.problems()
                    .add(node.at(), "'" + key + "' is no list of facts: name the key alone, or change it by 'with'");
        } else {
            List<Node> left = new ArrayList<>(list.items());
            if (!left.removeIf(item -> id(item).filter(id::equals).isPresent())) {
                List<String> ids =
                        left.stream().flatMap(item -> id(item).stream()).toList();
                String hint = Nearest.to(id, ids)
                        .map(near -> ", did you mean '" + key + "/" + near + "'?")
                        .orElse("");
                missing("'" + Node.shortened(key + "/" + id) + "'", hint, node);
            }
            put(entry, new Node.Sequence(list.at(), left));
        }
    }

    private void missing(String name, String hint, Node node) {
        decoder.problems().add(node.at(), "there is no " + name + " to take out of the base" + hint);
    }

    /** Adds and changes facts and values. */
    void with(Node.Mapping changes) {
        for (Node.Entry change : changes.entries()) {
            Node.Entry before = entries.get(change.key());
            if (change.value() instanceof Node.Sequence list
                    && list.items().isEmpty()
                    && !REPLACED.contains(change.key())) {
                forgetCompleteness(change.key());
                entries.put(change.key(), change);
            } else if (before == null || REPLACED.contains(change.key())) {
                entries.put(change.key(), change);
            } else if (before.value() instanceof Node.Mapping old && change.value() instanceof Node.Mapping patch) {
                put(before, patched(old, patch));
            } else if (before.value() instanceof Node.Sequence old && change.value() instanceof Node.Sequence patch) {
                put(before, patched(old, patch));
            } else {
                entries.put(change.key(), change);
            }
        }
        // What 'with' says of completeness stands, in whatever order its keys were written.
        changes.entries().stream()
                .filter(change -> REPLACED.contains(change.key()))
                .forEach(change -> entries.put(change.key(), change));
    }

    private static Node.Mapping patched(Node.Mapping old, Node.Mapping patch) {
        Map<String, Node.Entry> values = new LinkedHashMap<>();
        old.entries().forEach(entry -> values.put(entry.key(), entry));
        patch.entries().forEach(entry -> values.put(entry.key(), entry));
        return new Node.Mapping(old.at(), List.copyOf(values.values()));
    }

    /** An id that the patch names twice is added the second time, so that it is refused like twice the same id in a file. */
    private static Node.Sequence patched(Node.Sequence old, Node.Sequence patch) {
        List<Node> items = new ArrayList<>(old.items());
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            id(items.get(i)).ifPresent(id -> places.put(id, place));
        }
        Set<String> patchedIds = new HashSet<>();
        for (Node item : patch.items()) {
            Integer place = id(item).filter(patchedIds::add).map(places::get).orElse(null);
            if (place != null
                    && items.get(place) instanceof Node.Mapping fact
                    && item instanceof Node.Mapping changes) {
                items.set(place, patched(fact, changes));
            } else {
                items.add(item);
            }
        }
        return new Node.Sequence(old.at(), items);
    }

    /** The base no longer says how completely the facts under that key are listed. */
    private void forgetCompleteness(String key) {
        Node.Entry incomplete = entries.get("incomplete");
        if (incomplete != null && incomplete.value() instanceof Node.Sequence list) {
            List<Node> left = new ArrayList<>(list.items());
            left.removeIf(
                    item -> item instanceof Node.Scalar scalar && scalar.text().equals(key));
            put(incomplete, new Node.Sequence(list.at(), left));
        }
        Node.Entry completeIn = entries.get("completeIn");
        if (completeIn != null && completeIn.value() instanceof Node.Mapping rooms) {
            List<Node.Entry> left = new ArrayList<>(rooms.entries());
            left.removeIf(entry -> entry.key().equals(key));
            put(completeIn, new Node.Mapping(rooms.at(), left));
        }
    }

    private void put(Node.Entry before, Node value) {
        entries.put(before.key(), new Node.Entry(before.key(), before.at(), value));
    }

    private static Optional<String> id(Node item) {
        return item instanceof Node.Mapping fact
                ? fact.value("id")
                        .flatMap(node -> node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.STRING
                                ? Optional.of(scalar.text())
                                : Optional.<String>empty())
                : Optional.empty();
    }
}
