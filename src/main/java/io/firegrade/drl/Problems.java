package io.firegrade.drl;

import io.firegrade.source.Problem;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one DRL file. */
final class Problems {

    private static final int MOST = 100;

    private final SourceText source;
    private final List<Problem> found = new ArrayList<>();

    Problems(SourceText source) {
        this.source = source;
    }

    /** Notes a problem. After a hundred of them a file is hopeless, and the rest are dropped. */
    void add(int offset, String message) {
        if (found.size() < MOST) {
            found.add(source.problem(offset, message));
        } else if (found.size() == MOST) {
            found.add(
                    source.problem(offset, "there are more than " + MOST + " problems in this file: mend these first"));
        }
    }

    SourceText source() {
        return source;
    }

    List<Problem> found() {
        return found;
    }
}
