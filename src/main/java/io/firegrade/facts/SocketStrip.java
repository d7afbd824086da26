package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A portable socket strip or adapter.
 *
 * @param id its name within the inspection
 * @param room where it is
 * @param chained whether it is fed from another strip
 * @param certified whether it bears the compulsory certification mark
 * @param loadW the sum of what is plugged in, in W
 * @param ratedW what it may carry, in W
 * @param heatMarks whether it shows marks of heat
 */
@FactRecord(key = "socketStrips", zh = "插排", en = "socket strip")
public record SocketStrip(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "串接", en = "chained") @Nullable Boolean chained,
        @Label(zh = "有强制性认证标志", en = "certified") @Nullable Boolean certified,

        @Label(zh = "所接电器总功率", en = "connected load", unit = "W") @Nullable
        Double loadW,

        @Label(zh = "额定功率", en = "rated power", unit = "W") @Nullable
        Double ratedW,

        @Label(zh = "过热变色、烧痕", en = "heat marks") @Nullable Boolean heatMarks)
        implements Fact, SocketStripBuilder.With {

    /** Checks ids and ranges. */
    public SocketStrip {
        FactType.check(SocketStrip.class, id, room, chained, certified, loadW, ratedW, heatMarks);
    }

    /** A socket strip of which nothing is known yet. */
    public static SocketStrip of(String id) {
        return SocketStripBuilder.builder().id(id).build();
    }
}
