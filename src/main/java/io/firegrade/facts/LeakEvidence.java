package io.firegrade.facts;

/** How a gas leak showed. */
public enum LeakEvidence implements Labelled {
    /** Clear smell. */
    SMELL("明显气味", "clear smell"),
    /** Detector alarm. */
    DETECTOR("检测仪、报警器示警", "detector alarm"),
    /** Soap bubbles. */
    BUBBLES("涂液起泡", "soap bubbles"),
    /** Running meter. */
    METER("停用时计量表走动", "running meter"),
    /** Other sign. */
    OTHER("其他迹象", "other sign");

    private final Bilingual label;

    LeakEvidence(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
