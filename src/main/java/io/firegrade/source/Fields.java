package io.firegrade.source;

import java.util.List;
import java.util.Optional;

/** A mapping with fixed keys. */
public final class Fields {

    private final Node.Mapping mapping;
    private final String what;
    private final Decoder decoder;

    private Fields(Node.Mapping mapping, String what, Decoder decoder) {
        this.mapping = mapping;
        this.what = what;
        this.decoder = decoder;
    }

    /**
     * Takes a mapping, and notes every key that is not known.
     *
     * @param what the name of the mapping in messages
     * @param known the keys that it can have
     * @return the mapping, or nothing if the value is none
     */
    public static Optional<Fields> of(Node node, String what, List<String> known, Decoder decoder) {
        return decoder.mapping(node, what).map(mapping -> {
            mapping.entries().stream()
                    .filter(entry -> !known.contains(entry.key()))
                    .forEach(entry -> decoder.unknownKey(entry.key(), entry.at(), what, known));
            return new Fields(mapping, what, decoder);
        });
    }

    /** Whether the key is there, whatever its value. */
    public boolean has(String key) {
        return mapping.value(key).isPresent();
    }

    /** The value of a key that must be there; a missing one is noted. */
    public Optional<Node> required(String key) {
        Optional<Node> found = mapping.value(key);
        if (found.isEmpty()) {
            decoder.problems().add(mapping.at(), what + " has no '" + key + "': add it");
        }
        return found;
    }

    /** The value of a key that may be left out, or be null. */
    public Optional<Node> optional(String key) {
        return mapping.value(key).filter(node -> !isNull(node));
    }

    /**
     * The value of a key that may be left out, but not be null: leaving it out says something, which a value forgotten behind its
     * colon must not say. Null is noted, and is no value.
     *
     * @param whatToDo the end of the message about null
     */
    public Optional<Node> notNull(String key, String whatToDo) {
        Optional<Node> found = mapping.value(key);
        found.filter(Fields::isNull)
                .ifPresent(node -> decoder.problems().add(node.at(), what + "." + key + " is null: " + whatToDo));
        return found.filter(node -> !isNull(node));
    }

    private static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
    }
}
