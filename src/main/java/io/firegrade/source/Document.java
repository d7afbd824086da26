package io.firegrade.source;

import java.util.List;
import java.util.Locale;

/**
 * A YAML or JSON text as a tree of values with their places. Both forms give the same tree. Immutable.
 *
 * <p>Of YAML it takes what JSON can say, too: no anchors, aliases and tags, and one document a text. Plain YAML values are read as
 * the core schema says, so {@code no} and {@code 2026-11-20} are text.
 *
 * @param root the value that the text holds
 * @param sources the texts that the values come from
 */
public record Document(Node root, List<SourceText> sources) {

    /** The most bytes of a file, and characters of a text, that are read. */
    public static final int LONGEST = 8 << 20;

    /** Copies the list. */
    public Document {
        sources = List.copyOf(sources);
    }

    /**
     * Reads a text: JSON if its name ends in {@code .json} or {@code .ndjson}, else YAML, of which JSON is a part.
     *
     * @throws InputException if the text breaks the syntax or one of the limits; all duplicate keys are told at once
     */
    public static Document read(SourceText text) {
        String name = text.file().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".ndjson") ? json(text) : yaml(text);
    }

    /**
     * Reads a YAML text.
     *
     * @throws InputException if the text breaks the syntax or one of the limits; all duplicate keys are told at once
     */
    public static Document yaml(SourceText text) {
        return new Document(TreeReader.yaml(text), List.of(text));
    }

    /**
     * Reads a JSON text.
     *
     * @throws InputException if the text breaks the syntax or one of the limits; all duplicate keys are told at once
     */
    public static Document json(SourceText text) {
        return new Document(TreeReader.json(text), List.of(text));
    }

    /** A collector for what is wrong in this document. */
    public Problems problems() {
        return new Problems(sources);
    }
}
