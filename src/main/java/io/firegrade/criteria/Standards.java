package io.firegrade.criteria;

import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue of the standards that a pack cites. Immutable. */
public final class Standards {

    private final Map<String, Standard> byKey;

    Standards(Map<String, Standard> byKey) {
        this.byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    /**
     * Reads a catalogue from YAML or JSON: a mapping from keys to standards.
     *
     * @throws InputException if the text is no catalogue, with all that is wrong in it
     */
    public static Standards read(SourceText text) {
        return new StandardsDecoder(text, Set.of()).decode();
    }

    /**
     * The catalogues of several packs as one. Each may name standards of those before it as successors.
     *
     * @throws InputException if two of them have the same key
     */
    public static Standards read(List<SourceText> texts) {
        Map<String, Standard> all = new LinkedHashMap<>();
        for (SourceText text : texts) {
            for (Standard standard : new StandardsDecoder(text, Set.copyOf(all.keySet()))
                    .decode()
                    .all()) {
                if (all.putIfAbsent(standard.key(), standard) != null) {
                    throw new InputException(List.of(text.problem(
                            Math.max(0, text.text().indexOf(standard.key())),
                            "the standard '" + standard.key() + "' stands in the catalogue of another pack, too")));
                }
            }
        }
        return new Standards(all);
    }

    /** The standard of that key. */
    public Optional<Standard> standard(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The keys in the order of the catalogue. */
    public Set<String> keys() {
        return byKey.keySet();
    }

    /** The numbers of the clauses of each standard, by its key. */
    public Map<String, Set<String>> clauses() {
        return byKey.values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Standard::key, standard -> Set.copyOf(standard.clauses().keySet())));
    }

    /** All standards in the order of the catalogue. */
    public Collection<Standard> all() {
        return byKey.values();
    }
}
