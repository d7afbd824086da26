package io.firegrade.io;

import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.Visit;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Completeness;
import io.firegrade.inspection.Inspection;
import io.firegrade.inspection.InspectionException;
import io.firegrade.inspection.InspectionException.Flaw;
import io.firegrade.source.Decoder;
import io.firegrade.source.Document;
import io.firegrade.source.Location;
import io.firegrade.source.Node;
import io.firegrade.source.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the inspection of one tree. Where a part cannot be read, a stand-in takes its place, so that one run tells all problems. */
final class InspectionDecoder {

    private static final FactType PREMISES = FactType.of(Premises.class);
    private static final FactType ROOM = FactType.of(Room.class);
    private static final FactType VISIT = FactType.of(Visit.class);

    private final FactModel model;
    private final Document document;
    private final Problems problems;
    private final Decoder decoder;
    private final @Nullable FactMemory memory;
    private final Map<String, Location> locations = new HashMap<>();
    private final Map<FactType, List<Fact>> facts = new LinkedHashMap<>();
    private final Set<FactType> unreadable = new HashSet<>();

    InspectionDecoder(FactModel model, Document document, @Nullable FactMemory memory) {
        this.memory = memory;
        this.model = model;
        this.document = document;
        this.problems = document.problems();
        this.decoder = new Decoder(problems);
    }

    Inspection decode() {
        Optional<Node.Mapping> root = decoder.mapping(document.root(), "an inspection");
        problems.throwIfAny();
        Node.Mapping mapping = root.orElseThrow();
        Optional<LocalDate> date = date(mapping);
        mapping.entries().forEach(this::readFacts);
        if (mapping.entry(PREMISES.key()).isEmpty()) {
            problems.add(
                    mapping.at(),
                    "the inspection has no '" + PREMISES.key() + "': add them with their id, such as " + PREMISES.key()
                            + ": { id: TY-0417 }");
        }
        Set<FactType> incomplete = incomplete(mapping);
        Map<FactType, Set<String>> completeIn = completeIn(mapping);
        List<Act> acts = new ActDecoder(decoder, locations).acts(mapping);
        return build(date, incomplete, completeIn, acts);
    }

    private Optional<LocalDate> date(Node.Mapping mapping) {
        Optional<Node> node = mapping.value("date");
        if (node.isEmpty()) {
            problems.add(
                    mapping.at(), "the inspection has no 'date': add the day of the visit, such as date: 2026-11-20");
            return Optional.empty();
        }
        return node.flatMap(given -> decoder.date(given, "the date of the inspection")
                .filter(date -> {
                    String problem = VISIT.problem(VISIT.component("date").orElseThrow(), date);
                    if (problem != null) {
                        problems.add(given.at(), problem);
                    }
                    return problem == null;
                }));
    }

    private void readFacts(Node.Entry entry) {
        Optional<FactType> type = model.keyed(entry.key());
        if (type.isPresent()) {
            locations.put("/" + entry.key(), entry.at());
            if (type.get().single()) {
                readSingle(entry.value(), type.get());
            } else {
                readList(entry.value(), type.get());
            }
        } else if (!InspectionReader.OWN_KEYS.contains(entry.key())) {
            List<String> known = new ArrayList<>(InspectionReader.OWN_KEYS);
            model.inspected().forEach(one -> known.add(one.key()));
            decoder.unknownKey(entry.key(), entry.at(), "the inspection", known, Labels.of(model));
        }
    }

    private void readSingle(Node node, FactType type) {
        if (FactDecoder.isNull(node) && type != PREMISES) {
            return;
        }
        Optional<String> defaultId = type == PREMISES ? Optional.empty() : Optional.of(type.key());
        add(type, new FactDecoder(decoder, locations, memory).fact(node, type, "/" + type.key(), defaultId));
    }

    private void readList(Node node, FactType type) {
        if (FactDecoder.isNull(node)) {
            problems.add(
                    node.at(),
                    type.key() + " takes a list, not null: write [] if somebody looked and there are none,"
                            + " else leave the key out");
            return;
        }
        facts.put(type, new ArrayList<>());
        FactDecoder one = new FactDecoder(decoder, locations, memory);
        List<Node> items = decoder.list(node, type.key());
        for (int i = 0; i < items.size(); i++) {
            add(type, one.fact(items.get(i), type, "/" + type.key() + "/" + i, Optional.empty()));
        }
        if (one.hasUnnamed() || !(node instanceof Node.Sequence)) {
            unreadable.add(type);
        }
    }

    private void add(FactType type, Optional<Fact> fact) {
        if (fact.isPresent()) {
            facts.computeIfAbsent(type, key -> new ArrayList<>()).add(fact.get());
        } else {
            unreadable.add(type);
        }
    }

    private Set<FactType> incomplete(Node.Mapping mapping) {
        Set<FactType> types = new LinkedHashSet<>();
        mapping.value("incomplete")
                .ifPresent(node -> decoder.list(node, "incomplete")
                        .forEach(item -> decoder.text(item, "incomplete")
                                .flatMap(key -> listed(key, item.at(), "incomplete"))
                                .ifPresent(types::add)));
        return types;
    }

    private Map<FactType, Set<String>> completeIn(Node.Mapping mapping) {
        Map<FactType, Set<String>> rooms = new LinkedHashMap<>();
        List<Node.Entry> entries = mapping.value("completeIn")
                .flatMap(node -> decoder.mapping(node, "completeIn"))
                .map(Node.Mapping::entries)
                .orElse(List.of());
        for (Node.Entry entry : entries) {
            locations.put("/completeIn/" + entry.key(), entry.at());
            String what = "completeIn." + entry.key();
            Set<String> ids = new HashSet<>();
            decoder.list(entry.value(), what).forEach(item -> roomId(item, what).ifPresent(ids::add));
            if (entry.value() instanceof Node.Sequence list && list.items().isEmpty()) {
                problems.add(entry.value().at(), what + " names no room: name some, or leave it out");
            }
            listed(entry.key(), entry.at(), "completeIn").ifPresent(type -> rooms.put(type, ids));
        }
        return rooms;
    }

    private Optional<String> roomId(Node node, String what) {
        return decoder.text(node, what).filter(id -> {
            String problem = ROOM.problem(ROOM.components().get(0), id);
            if (problem != null) {
                problems.add(node.at(), problem);
            }
            return problem == null;
        });
    }

    /** The type of which an inspection lists facts under that key. */
    private Optional<FactType> listed(String key, Location at, String where) {
        Optional<FactType> type = model.keyed(key);
        if (type.isEmpty()) {
            decoder.unknownKey(
                    key,
                    at,
                    where,
                    model.inspected().stream()
                            .filter(one -> !one.single())
                            .map(FactType::key)
                            .toList(),
                    Labels.of(model));
        } else if (type.get().single()) {
            problems.add(at, where + " cannot name '" + key + "': there is exactly one in every inspection");
        }
        return type.filter(one -> !one.single());
    }

    private Inspection build(
            Optional<LocalDate> date, Set<FactType> incomplete, Map<FactType, Set<String>> completeIn, List<Act> acts) {
        List<Fact> premises = facts.getOrDefault(PREMISES, List.of());
        Inspection.Builder builder = Inspection.of(
                        premises.isEmpty() ? Premises.of("none") : (Premises) premises.get(0),
                        date.orElse(FactType.LATEST_DATE))
                .record(acts.toArray(Act[]::new))
                .locatedAt(locations);
        facts.forEach((type, listed) -> {
            if (type != PREMISES) {
                builder.saw(listed.toArray(Fact[]::new));
            }
            if (!type.single()
                    && !incomplete.contains(type)
                    && !completeIn.containsKey(type)
                    && !unreadable.contains(type)) {
                builder.complete(type, Completeness.COMPLETE);
            }
        });
        completeIn.forEach((type, rooms) -> builder.complete(type, Completeness.in(rooms)));
        try {
            Inspection inspection = builder.build();
            problems.throwIfAny();
            return inspection;
        } catch (InspectionException e) {
            e.flaws().stream()
                    .filter(flaw -> date.isPresent() || !flaw.pointer().equals("/visit/date"))
                    .forEach(this::note);
            problems.throwIfAny();
            throw e;
        }
    }

    private void note(Flaw flaw) {
        String pointer = flaw.pointer();
        while (!pointer.isEmpty() && !locations.containsKey(pointer)) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        problems.add(locations.getOrDefault(pointer, document.root().at()), flaw.message());
    }
}
