package io.firegrade.facts;

/** Where an e-bike or its battery is. */
public enum EBikePlace implements Labelled {
    /** Escape corridor. */
    CORRIDOR("疏散走道", "escape corridor"),
    /** Stairwell. */
    STAIR("楼梯间", "stairwell"),
    /** Lobby. */
    LOBBY("前室、公共门厅", "lobby"),
    /** At an exit. */
    EXIT("安全出口处", "at an exit"),
    /** Lift. */
    LIFT("电梯轿厢", "lift"),
    /** Room. */
    ROOM("室内房间", "room"),
    /** Open ground floor. */
    OPEN_GROUND_FLOOR("架空层", "open ground floor"),
    /** Charging place. */
    CHARGING_PLACE("集中停放充电场所", "charging place"),
    /** Elsewhere outdoors. */
    OUTDOORS("室外其他处", "elsewhere outdoors"),
    /** Elsewhere. */
    OTHER("其他位置", "elsewhere");

    private final Bilingual label;

    EBikePlace(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
