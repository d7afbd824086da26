package io.firegrade.io;

import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.Document;
import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads inspections from YAML and JSON.
 *
 * <p>An inspection file has the keys {@code date} and {@code premises}, further facts under the keys of their types, and if need be
 * {@code incomplete} and {@code completeIn}, and the acts {@code corrected}, {@code correctable}, {@code exclusions} and
 * {@code waivers}. A listed type is complete unless one of these names it; a type that is not listed is
 * incomplete. A value of null is not established; an act takes none. The reader is strict: an unknown key, a value of the wrong kind or out of its
 * range, a reference to nothing refuse the file, and all that is wrong is told at once.
 *
 * <p>Immutable and thread-safe, unless it is {@link #remembering}.
 */
public final class InspectionReader {

    /** The keys of an inspection file that are no fact types. */
    static final List<String> OWN_KEYS = List.of(
            "date",
            "incomplete",
            "completeIn",
            Act.Corrected.KEY,
            Act.Correctable.KEY,
            Act.Excluded.KEY,
            Act.Waived.KEY);

    private final FactModel model;
    private final @Nullable FactMemory memory;

    /**
     * Reads inspections with the facts of a model.
     *
     * @throws IllegalArgumentException if a fact type has a key that an inspection file uses itself
     */
    public InspectionReader(FactModel model) {
        for (FactType type : model.types()) {
            if (OWN_KEYS.contains(type.key())) {
                throw new IllegalArgumentException(type.javaType().getName() + " has the key '" + type.key()
                        + "', which an inspection file uses itself: give it another");
            }
        }
        this.model = model;
        this.memory = null;
    }

    private InspectionReader(FactModel model, FactMemory memory) {
        this.model = model;
        this.memory = memory;
    }

    /**
     * A reader of the same facts for many trees that share nodes, as changes of one base do: it makes the fact of a node once. It
     * keeps all trees that it has read, and is not thread-safe.
     */
    public InspectionReader remembering() {
        return new InspectionReader(model, new FactMemory());
    }

    /**
     * Reads a file: JSON if its name ends in {@code .json}, else YAML.
     *
     * @throws InputException if the file cannot be read, or is no inspection
     */
    public Inspection read(Path file) {
        return read(SourceText.read(file, Document.LONGEST));
    }

    /**
     * Reads a text: JSON if its name ends in {@code .json}, else YAML.
     *
     * @throws InputException if the text is no inspection
     */
    public Inspection read(SourceText text) {
        return read(Document.read(text));
    }

    /**
     * Reads a tree, which may be put together from several texts.
     *
     * @throws InputException if the tree is no inspection
     */
    public Inspection read(Document document) {
        return new InspectionDecoder(model, document, memory).decode();
    }
}
