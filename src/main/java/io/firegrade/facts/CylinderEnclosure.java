package io.firegrade.facts;

/** What stands between a gas cylinder and the room around it. */
public enum CylinderEnclosure implements Labelled {
    /** It stands openly in the room, on a shelf or under a table. */
    OPEN("敞开放置", "nothing"),
    /** Unventilated cupboard. */
    CUPBOARD("不通风的柜内", "unventilated cupboard"),
    /** A non-combustible cabinet with openings above and below. */
    VENTED_CABINET("通风柜内", "ventilated cabinet"),
    /** A fire-resisting partition keeps it from burners and other cylinders. */
    FIRE_SEPARATED("与灶具、其他气瓶防火分隔", "fire separation");

    private final Bilingual label;

    CylinderEnclosure(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
