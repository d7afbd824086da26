package io.firegrade.report;

import io.firegrade.assessment.Evidence;
import io.firegrade.facts.Language;

/** Says one piece of evidence, or one reason why not, in words of one language. Immutable and thread-safe. */
public final class EvidenceText {

    private final EvidenceWording wording;

    /** Chooses the language. */
    public EvidenceText(Language language) {
        this.wording = new EvidenceWording(language);
    }

    /** The evidence in one line, such as {@code Gas cylinder c1: nominal mass = 50 kg (≥ 49.5 kg)}. */
    public String of(Evidence evidence) {
        return wording.of(evidence).replace(Columns.TIE, " ");
    }

    /** The same of a condition that is not met: what would meet it. */
    public String whyNot(Evidence evidence) {
        return wording.failing(evidence).replace(Columns.TIE, " ");
    }
}
