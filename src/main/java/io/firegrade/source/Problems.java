package io.firegrade.source;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one input, so that one run tells all of it. Not thread-safe. */
public final class Problems {

    private static final int MOST = 100;

    private final List<SourceText> sources;
    private final List<Problem> found = new ArrayList<>();
    private int count;

    /** Starts without problems of one text. */
    public Problems(SourceText source) {
        this(List.of(source));
    }

    /**
     * Starts without problems.
     *
     * @param sources the texts that problems can stand in
     */
    public Problems(List<SourceText> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * Adds a problem at a character of the first text.
     *
     * @param offset the character
     * @param message what is wrong and what to do
     */
    public void add(int offset, String message) {
        add(at(offset), message);
    }

    /**
     * Adds a problem. After a hundred of them a text is hopeless, likely of another kind altogether, and the rest are dropped.
     *
     * @param at where it stands
     * @param message what is wrong and what to do
     */
    public void add(Location at, String message) {
        count++;
        if (found.size() < MOST) {
            found.add(new Problem(at, message, line(at)));
        } else if (found.size() == MOST) {
            found.add(new Problem(at, "there are more than " + MOST + " problems: mend these first", line(at)));
        }
    }

    /** The place of a character of the first text. */
    public Location at(int offset) {
        return sources.get(0).at(offset);
    }

    /** How many problems there are, those that were dropped among them. */
    public int count() {
        return count;
    }

    /** Whether further problems are dropped, so that they, or their hints, need not be looked for. */
    public boolean isFull() {
        return found.size() > MOST;
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The problems so far, without those that were dropped. */
    public List<Problem> found() {
        return List.copyOf(found);
    }

    /** Refuses the input if anything is wrong. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InputException(found);
        }
    }

    /** The problems of one huge line share its copy. */
    private String line(Location at) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Location other = found.get(i).at();
            if (other.line() == at.line() && other.file().equals(at.file())) {
                return found.get(i).line();
            }
        }
        for (SourceText source : sources) {
            if (source.file().equals(at.file())) {
                return source.line(at.line());
            }
        }
        return "";
    }
}
