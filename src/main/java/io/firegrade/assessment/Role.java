package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;

/** What a criterion is for. */
public enum Role implements Labelled {
    /** It finds hazards, and grades them. */
    HAZARD("隐患", "hazard"),
    /** It is an element of a major hazard: no finding of its own, but counted by criteria that judge over others. */
    ELEMENT("重大隐患要素", "element of a major hazard"),
    /** It is a ground to seal the place temporarily: reported beside the grade. */
    SEALING("临时查封事由", "ground for temporary sealing");

    private final Bilingual label;

    Role(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
