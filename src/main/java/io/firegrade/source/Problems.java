package io.firegrade.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects what is wrong in one input, so that one run tells all of it. Not thread-safe. */
public final class Problems {

    private static final int MOST = 100;

    private final Map<String, SourceText> sources;
    private final List<Problem> found = new ArrayList<>();

    /**
     * Starts without problems.
     *
     * @param sources the texts that problems can stand in, each of another name
     */
    public Problems(List<SourceText> sources) {
        this.sources = sources.stream()
                .collect(Collectors.toUnmodifiableMap(SourceText::file, Function.identity(), (a, b) -> a));
    }

    /**
     * Adds a problem. Only the first hundred are kept; a text with more is likely of another kind altogether.
     *
     * @param at where it stands
     * @param message what is wrong and what to do
     */
    public void add(Location at, String message) {
        if (!isFull()) {
            found.add(new Problem(at, message, line(at)));
        }
    }

    /** Whether further problems are dropped, so that their hints need not be looked for. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Refuses the input if anything is wrong. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InputException(found);
        }
    }

    /** Texts of one huge line share its copy among all their problems. */
    private String line(Location at) {
        for (Problem problem : found) {
            if (problem.at().line() == at.line() && problem.at().file().equals(at.file())) {
                return problem.line();
            }
        }
        SourceText source = sources.get(at.file());
        return source == null ? "" : source.line(at.line());
    }
}
