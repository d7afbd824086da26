package io.firegrade.source;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says that an input (a pack, an inspection file, cases) was refused as a whole, with every problem that was found in it. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem[] problems;

    /**
     * Refuses an input.
     *
     * @param problems what is wrong, at least one
     */
    public InputException(List<Problem> problems) {
        super(problems.stream().sorted(ORDER).map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an input is refused for at least one problem");
        }
        this.problems = problems.stream().sorted(ORDER).toArray(Problem[]::new);
    }

    private static final Comparator<Problem> ORDER = Comparator.<Problem, String>comparing(p -> p.at().file())
            .thenComparing(p -> p.at().line())
            .thenComparing(p -> p.at().column());

    /** The problems in the order of files, lines and columns. */
    public List<Problem> problems() {
        return List.of(problems);
    }
}
