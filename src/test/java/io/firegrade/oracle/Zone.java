package io.firegrade.oracle;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;

/** Where a bay lies. */
public enum Zone implements Labelled {
    /** Inside. */
    INNER("内", "inner"),
    /** At the edge. */
    EDGE("边", "edge"),
    /** Outside. */
    OUTER("外", "outer");

    private final Bilingual label;

    Zone(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
