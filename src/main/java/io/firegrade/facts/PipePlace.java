package io.firegrade.facts;

/** Through what kind of place a gas pipe runs. */
public enum PipePlace implements Labelled {
    /** A room. */
    ROOM("房间内", "room"),
    /** Enclosed or smoke-proof stairwell, or its lobby. */
    STAIR("封闭楼梯间、防烟楼梯间及前室", "enclosed stairwell or lobby"),
    /** Open stair. */
    OPEN_STAIR("敞开楼梯间", "open stair"),
    /** Lift shaft or lift lobby. */
    LIFT("电梯井、电梯前室", "lift shaft or lobby"),
    /** Refuge storey, refuge room or refuge passage. */
    REFUGE("避难层、避难间、避难走道", "refuge"),
    /** Switch room, transformer room, cable trench or cable shaft. */
    ELECTRICAL("变配电室、电缆沟、电缆井", "electrical room or cable trench"),
    /** Flue, fresh-air duct, or plant room of air handling. */
    AIR_DUCT("烟道、进风道、通风空调机房", "flue, air duct or its plant room"),
    /** A store of flammable or explosive goods. */
    FLAMMABLES("易燃易爆物品库房", "store of flammables"),
    /** Pipe shaft. */
    PIPE_SHAFT("管道井", "pipe shaft"),
    /** Outdoors. */
    OUTDOORS("室外", "outdoors"),
    /** Elsewhere. */
    OTHER("其他部位", "elsewhere");

    private final Bilingual label;

    PipePlace(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
