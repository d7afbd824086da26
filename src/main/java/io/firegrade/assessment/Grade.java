package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;

/** How grave a hazard is, the least first. The law knows hazards and major hazards; {@link #SERIOUS} is the library's own middle grade. */
public enum Grade implements Labelled {
    /** A hazard that weakens protection. */
    GENERAL("一般", "general"),
    /** A hazard that endangers people directly. */
    SERIOUS("较大", "serious"),
    /** A major fire hazard in the sense of GB 35181. */
    MAJOR("重大", "major");

    private final Bilingual label;

    Grade(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
