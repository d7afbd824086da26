package io.firegrade.facts;

/** What a gas hose is made of. */
public enum HoseMaterial implements Labelled {
    /** Stainless corrugated metal hose. */
    METAL_CORRUGATED("不锈钢波纹软管", "stainless corrugated metal hose"),
    /** Certified long-life gas hose. */
    COMPOSITE("合格的专用燃气软管", "certified long-life gas hose"),
    /** Plain rubber hose. */
    PLAIN_RUBBER("普通橡胶软管", "plain rubber hose"),
    /** Other hose. */
    OTHER("其他软管", "other hose");

    private final Bilingual label;

    HoseMaterial(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
