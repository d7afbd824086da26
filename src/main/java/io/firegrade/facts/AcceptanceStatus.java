package io.firegrade.facts;

/** How the works of a building stand with the authority that accepts them. */
public enum AcceptanceStatus implements Labelled {
    /** Accepted. */
    ACCEPTED("消防验收合格", "accepted"),
    /** Subject to acceptance, but not accepted. */
    NOT_ACCEPTED("应验收未验收或验收不合格", "subject to acceptance, but not accepted"),
    /** Filed, and not found wanting in a spot check. */
    FILED("已备案", "filed"),
    /** Subject to filing, but not filed. */
    NOT_FILED("应备案未备案", "subject to filing, but not filed"),
    /** Filed, and found wanting in a spot check. */
    CHECK_FAILED("备案抽查不合格", "failed the spot check"),
    /** Neither acceptance nor filing was asked for when it was built. */
    NOT_REQUIRED("依法无需验收备案", "not required");

    private final Bilingual label;

    AcceptanceStatus(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
