package io.firegrade.oracle;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;

/** What a tank holds. */
public enum Fluid implements Labelled {
    /** Oil. */
    OIL("油", "oil"),
    /** Spirit. */
    SPIRIT("酒精", "spirit"),
    /** Anything else. */
    OTHER("其他", "other");

    private final Bilingual label;

    Fluid(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
