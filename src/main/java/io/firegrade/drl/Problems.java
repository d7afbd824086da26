package io.firegrade.drl;

import io.firegrade.source.Location;
import io.firegrade.source.Problem;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one DRL file. */
final class Problems {

    private static final int MOST = 100;

    private final SourceText source;
    private final List<Problem> found = new ArrayList<>();
    private int count;

    Problems(SourceText source) {
        this.source = source;
    }

    /** Notes a problem. After a hundred of them a file is hopeless, and the rest are dropped. */
    void add(int offset, String message) {
        add(source.at(offset), message);
    }

    /** Notes a problem at a place of the file. */
    void add(Location at, String message) {
        count++;
        if (found.size() < MOST) {
            found.add(new Problem(at, message, line(at)));
        } else if (found.size() == MOST) {
            found.add(new Problem(
                    at, "there are more than " + MOST + " problems in this file: mend these first", line(at)));
        }
    }

    /** How many problems there are, those that were dropped among them. */
    int count() {
        return count;
    }

    /** Whether further problems are dropped, so that there is no need to look for them. */
    boolean isFull() {
        return found.size() > MOST;
    }

    SourceText source() {
        return source;
    }

    List<Problem> found() {
        return found;
    }

    /** The problems of one huge line share its copy. */
    private String line(Location at) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).at().line() == at.line()) {
                return found.get(i).line();
            }
        }
        return source.line(at.line());
    }
}
