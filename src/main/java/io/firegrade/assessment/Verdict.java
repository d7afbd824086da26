package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;

/** What a criterion says of an inspection. Of several subjects the first one present in this order counts. */
public enum Verdict implements Labelled {
    /** Proven by what is known, whatever the rest may be. */
    HAZARD("隐患", "hazard"),
    /** Open: it depends on something that was not established. */
    UNKNOWN("待查", "unknown"),
    /** Assessed, and waived by an authority. */
    WAIVED("豁免", "waived"),
    /** Disproven by what is known, whatever the rest may be. */
    CLEAR("未见", "clear"),
    /** The inspection has nothing that the criterion is about. */
    NOT_APPLICABLE("不适用", "not applicable"),
    /** None of its legal bases is in force on the day of the visit. */
    NOT_IN_FORCE("未施行", "not in force");

    private final Bilingual label;

    Verdict(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
