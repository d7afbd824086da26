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
    /** A rule that binds in one region only. */
    LOCAL("地方文件", "local rule"),
    /** Guidance without legal force. */
    GUIDANCE("指导性文件", "guidance"),
    /** The text exists, but its clause was not verified. */
    UNVERIFIED("条款未核实", "clause unverified");

    private final Bilingual label;

    Weight(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
