package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;

/** What a legal basis is worth; a finding says it, so that guidance is never taken for law. */
public enum Weight implements Labelled {
    /** A law, regulation or ministerial order; its clause was verified. */
    LAW("法律法规", "law"),
    /** A mandatory national standard; its clause was verified. */
    STANDARD("国家标准", "standard"),
    /** A recommended standard; its clause was verified. */
    RECOMMENDED("推荐性标准", "recommended standard"),
    /** A rule that binds in one region only; its clause was verified. */
    LOCAL("地方文件", "local rule"),
    /** Guidance without legal force; its clause was verified. */
    GUIDANCE("指导性文件", "guidance"),
    /** Guidance without legal force, of which the clause was not verified. */
    GUIDANCE_UNVERIFIED("指导性文件，条款未核实", "guidance, clause unverified"),
    /** The text exists and is no guidance, but its clause was not verified. */
    UNVERIFIED("条款未核实", "clause unverified");

    private final Bilingual label;

    Weight(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Whether the clause was verified; the number of any other is not to be printed. */
    public boolean verified() {
        return this != UNVERIFIED && this != GUIDANCE_UNVERIFIED;
    }

    /** What a basis of this weight is worth while its clause is not verified. */
    public Weight unverified() {
        return this == GUIDANCE || this == GUIDANCE_UNVERIFIED ? GUIDANCE_UNVERIFIED : UNVERIFIED;
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
