package io.firegrade.inspection;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Says that facts do not make up an inspection, with every flaw. */
public final class InspectionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param pointer the JSON Pointer of the fact or value in an inspection file
     * @param message what is wrong and what to do
     */
    public record Flaw(String pointer, String message) implements Serializable {

        @Override
        public String toString() {
            return pointer + " " + message;
        }
    }

    private final Flaw[] flaws;

    InspectionException(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n")));
        this.flaws = flaws.toArray(Flaw[]::new);
    }

    /** What is wrong, in the order of the facts. */
    public List<Flaw> flaws() {
        return List.of(flaws);
    }
}
