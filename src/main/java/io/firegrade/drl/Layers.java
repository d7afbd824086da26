package io.firegrade.drl;

import io.firegrade.assessment.SwitchedOff;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Named;
import io.firegrade.criteria.PackSource;
import io.firegrade.criteria.SwitchOff;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import io.firegrade.source.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which pack each criterion comes from, where local packs lie over others: what they add, replace and switch off. Packs are given
 * in their order, each after the one that it extends.
 */
final class Layers {

    private static final int MOST_PROBLEMS = 100;

    private final Map<String, PackText> owners = new LinkedHashMap<>();
    private final Map<String, Off> off = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Off(PackText by, PackSource source, SwitchOff entry) {}

    /** All ids, those that are switched off among them. */
    Set<String> ids() {
        return owners.keySet();
    }

    /**
     * Takes an id for a rule of a pack.
     *
     * @return why the pack cannot have it, if it cannot
     */
    Optional<String> claim(PackText pack, String id) {
        PackText owner = owners.get(id);
        String start = "the id '" + Node.shortened(id) + "' is used by ";
        if (owner == null || (pack.restsOn(owner) && pack.replaces().contains(id) && !off.containsKey(id))) {
            owners.put(id, pack);
            return Optional.empty();
        } else if (owner.is(pack)) {
            return Optional.of(start + "another rule: give each its own");
        } else if (!pack.restsOn(owner)) {
            return Optional.of(start + "the pack " + owner.id()
                    + ", which this one does not extend: give each its own, or load one of the two packs");
        } else if (pack.replaces().contains(id)) {
            return Optional.empty(); // told where the manifest names it
        }
        return Optional.of(start + "the pack " + owner.id()
                + ", which this one extends: give this rule its own, or name '" + Node.shortened(id)
                + "' under 'replaces' in pack.yaml");
    }

    /**
     * Ends a pack: settles what its manifest replaces and switches off.
     *
     * @param before who had the ids before this pack
     * @param clean whether all of its rules could be read
     */
    void end(PackText pack, Map<String, PackText> before, boolean clean) {
        if (!clean) {
            unread.add(pack.id());
        }
        pack.source().ifPresent(source -> {
            for (Named named : source.manifest().replaces()) {
                String id = named.name();
                note(source, named, () -> whyNotReplaced(pack, source, id, before));
            }
            for (SwitchOff entry : source.manifest().off()) {
                String id = entry.criterion().name();
                boolean good = note(source, entry.criterion(), () -> whyNotOff(pack, source, id));
                if (good && owners.containsKey(id)) {
                    off.put(id, new Off(pack, source, entry));
                }
            }
        });
    }

    /** Notes what is wrong with a name; after a hundred of them nothing more is looked for. */
    private boolean note(PackSource source, Named named, Supplier<Optional<String>> wrong) {
        Optional<String> message = problems.size() < MOST_PROBLEMS ? wrong.get() : Optional.empty();
        message.ifPresent(why -> problems.add(source.problem(named.at(), why)));
        return message.isEmpty() && problems.size() < MOST_PROBLEMS;
    }

    /** Who has which id at this moment. */
    Map<String, PackText> owners() {
        return new LinkedHashMap<>(owners);
    }

    private Optional<String> whyNotReplaced(PackText pack, PackSource source, String id, Map<String, PackText> all) {
        PackText before = all.get(id);
        boolean defined = Optional.ofNullable(owners.get(id)).filter(pack::is).isPresent();
        Optional<String> other = before == null ? unknown(source, id, all, !defined) : whyNotOurs(pack, id, before);
        if (before == null || other.isPresent() || defined || unread.contains(pack.id())) {
            return other;
        }
        return Optional.of("no file of this pack defines '" + id + "', which it replaces: add the rule, or switch the"
                + " criterion off under 'off'");
    }

    private Optional<String> whyNotOff(PackText pack, PackSource source, String id) {
        PackText owner = owners.get(id);
        if (owner == null) {
            return unknown(source, id, owners, true);
        } else if (owner.is(pack)) {
            return Optional.of("'" + id + "' is a criterion of this pack itself: take it out of its file");
        }
        return whyNotOurs(pack, id, owner);
    }

    private Optional<String> whyNotOurs(PackText pack, String id, PackText owner) {
        if (!pack.restsOn(owner)) {
            return Optional.of("'" + id + "' comes from the pack " + owner.id()
                    + ", which this one does not extend: load one of the two packs");
        }
        return Optional.ofNullable(off.get(id))
                .map(earlier -> "'" + id + "' is switched off by the pack "
                        + earlier.by().id() + " already: "
                        + (pack.restsOn(earlier.by()) ? "take it out here" : "load one of the two packs"));
    }

    private Optional<String> unknown(PackSource source, String id, Map<String, PackText> all, boolean hinted) {
        List<String> below = source.ancestors().stream().map(PackSource::id).toList();
        if (below.stream().anyMatch(unread::contains)) {
            return Optional.empty(); // it may stand where nothing could be read
        }
        List<String> known = all.entrySet().stream()
                .filter(entry -> below.contains(entry.getValue().id()))
                .map(Map.Entry::getKey)
                .toList();
        return Optional.of("there is no criterion '" + Node.shortened(id) + "' in the pack "
                + String.join(" or ", below)
                + (hinted ? Nearest.hint(id, known) : ": a new one needs no 'replaces'"));
    }

    /**
     * Takes out of the criteria what is switched off.
     *
     * @param criteria all criteria by id
     */
    List<SwitchedOff> switchOff(Map<String, Criterion> criteria) {
        List<SwitchedOff> switchedOff = new ArrayList<>();
        for (Map.Entry<String, Off> entry : off.entrySet()) {
            Criterion criterion = criteria.remove(entry.getKey());
            if (criterion != null) {
                switchedOff.add(new SwitchedOff(
                        criterion.id(),
                        criterion.title(),
                        entry.getValue().by().pack(),
                        entry.getValue().entry().reason()));
            }
        }
        return switchedOff;
    }

    /** Whether the pack of a criterion rests on that of another. */
    boolean isLocalTo(Criterion criterion, Criterion other) {
        PackText owner = owners.get(criterion.id());
        PackText below = owners.get(other.id());
        return owner != null && below != null && owner.restsOn(below);
    }

    /**
     * Notes that a criterion names one that is switched off.
     *
     * @param verb what it does with that one
     * @return what is wrong with the criterion, if the pack that switches the other off is not to blame
     */
    Optional<String> dangling(Criterion criterion, String named, String verb) {
        Off switched = off.get(named);
        PackText owner = owners.get(criterion.id());
        if (switched == null || owner == null) {
            return Optional.empty();
        } else if (owner.restsOn(switched.by())) {
            return Optional.of(
                    "'" + named + "', which the pack " + switched.by().id() + " switches off");
        }
        problems.add(switched.source()
                .problem(
                        switched.entry().criterion().at(),
                        "'" + named + "' cannot be switched off, as '" + criterion.id() + "' of the pack " + owner.id()
                                + " " + verb + " it: switch that off, too"));
        return Optional.empty();
    }

    /** What is wrong with what the manifests replace and switch off. */
    List<Problem> problems() {
        return problems;
    }
}
