package io.firegrade.facts;

/** Where a fire door stands. */
public enum DoorPlace implements Labelled {
    /** Stairwell or lobby. */
    STAIR("楼梯间、前室", "stairwell or lobby"),
    /** Compartment wall. */
    COMPARTMENT("防火分区隔墙", "compartment wall"),
    /** Room. */
    ROOM("房间", "room"),
    /** Plant or store room. */
    PLANT_ROOM("设备用房、库房", "plant or store room"),
    /** Shaft. */
    SHAFT("管道井", "shaft"),
    /** Elsewhere. */
    OTHER("其他部位", "elsewhere");

    private final Bilingual label;

    DoorPlace(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
