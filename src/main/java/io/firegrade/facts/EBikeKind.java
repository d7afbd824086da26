package io.firegrade.facts;

/** An electric bicycle or a part of it. */
public enum EBikeKind implements Labelled {
    /** E-bike. */
    EBIKE("电动自行车", "e-bike"),
    /** E-bike battery. */
    BATTERY("电动自行车蓄电池", "e-bike battery"),
    /** Scooter or balance vehicle. */
    OTHER("平衡车、滑板车等", "scooter or balance vehicle");

    private final Bilingual label;

    EBikeKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
