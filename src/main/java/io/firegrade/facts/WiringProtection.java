package io.firegrade.facts;

/** How an electric line is laid. */
public enum WiringProtection implements Labelled {
    /** Metal conduit. */
    METAL_CONDUIT("金属导管", "metal conduit"),
    /** Closed metal trunking. */
    METAL_TRUNKING("封闭式金属槽盒", "closed metal trunking"),
    /** Flame-retardant conduit or trunking. */
    FLAME_RETARDANT_CONDUIT("难燃塑料导管或槽盒", "flame-retardant conduit or trunking"),
    /** Embedded in non-combustible structure. */
    EMBEDDED("暗敷在不燃结构内", "embedded in non-combustible structure"),
    /** Ordinary plastic conduit. */
    ORDINARY_PLASTIC("普通塑料管槽", "ordinary plastic conduit"),
    /** None. */
    NONE("明敷无保护", "none");

    private final Bilingual label;

    WiringProtection(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
