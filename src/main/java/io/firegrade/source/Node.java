package io.firegrade.source;

import java.util.List;
import java.util.Optional;

/** A value of a YAML or JSON text, with the place where it stands. Immutable. */
public sealed interface Node {

    /** The most characters of a text that a message shows. */
    int LONGEST_SHOWN = 40;

    /** Where the value begins. */
    Location at();

    /** The value in a few words for a message: {@code a list}, {@code the number 5}, {@code the text 'kitchen'}. */
    String describe();

    /**
     * Keys with values, in the order of the text. No key stands in it twice.
     *
     * @param at where it begins
     * @param entries the keys with their values
     */
    record Mapping(Location at, List<Entry> entries) implements Node {

        /** Copies the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry of that key. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        /** The value of that key. */
        public Optional<Node> value(String key) {
            return entry(key).map(Entry::value);
        }

        /** The keys in the order of the text. */
        public List<String> keys() {
            return entries.stream().map(Entry::key).toList();
        }

        @Override
        public String describe() {
            return "a mapping";
        }
    }

    /**
     * One key of a mapping.
     *
     * @param key the key
     * @param at where the key stands
     * @param value its value
     */
    record Entry(String key, Location at, Node value) {}

    /**
     * A list of values.
     *
     * @param at where it begins
     * @param items the values in their order
     */
    record Sequence(Location at, List<Node> items) implements Node {

        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String describe() {
            return "a list";
        }
    }

    /**
     * A single value.
     *
     * @param at where it begins
     * @param kind what it is
     * @param text the text as written, without the quotes of a string
     */
    record Scalar(Location at, Kind kind, String text) implements Node {

        @Override
        public String describe() {
            String shown = shortened(text);
            return switch (kind) {
                case STRING -> "the text '" + shown + "'";
                case NUMBER -> "the number " + shown;
                case BOOLEAN -> shown;
                case NULL -> "null";
            };
        }
    }

    /** A text from an input for use in a message: not too long, without control characters. */
    static String shortened(String text) {
        String start = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return start.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
    }

    /** The kinds of single values. */
    enum Kind {
        /** Text, quoted or plain; dates are text. */
        STRING,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Nothing: null, or a YAML key without a value. */
        NULL
    }
}
