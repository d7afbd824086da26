package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * An electric bicycle, its battery, or a like vehicle.
 *
 * @param id its name within the inspection
 * @param kind what it is
 * @param place where it is
 * @param room the room, if it is in one
 * @param charging whether it is being charged
 * @param flyingWire whether a loose line from a window or socket feeds it
 * @param modified whether its battery is modified, enlarged or swollen
 * @param forSale whether it is goods on display or under repair
 */
@FactRecord(key = "eBikes", zh = "电动自行车", en = "e-bike")
public record EBike(
        String id,
        @Label(zh = "类型", en = "kind") @Nullable EBikeKind kind,
        @Label(zh = "位置", en = "place") @Nullable EBikePlace place,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "正在充电", en = "charging") @Nullable Boolean charging,

        @Label(zh = "飞线充电", en = "charged by a flying wire") @Nullable
        Boolean flyingWire,

        @Label(zh = "改装或鼓包电池", en = "modified battery") @Nullable
        Boolean modified,

        @Label(zh = "待售、维修车辆", en = "for sale or repair") @Nullable
        Boolean forSale)
        implements Fact, EBikeBuilder.With {

    /** Checks ids and ranges. */
    public EBike {
        FactType.check(EBike.class, id, kind, place, room, charging, flyingWire, modified, forSale);
    }

    /** An e-bike of which nothing is known yet. */
    public static EBike of(String id) {
        return EBikeBuilder.builder().id(id).build();
    }

    /**
     * Whether it stands in a corridor, stairwell, lobby or at an exit.
     */
    @Label(zh = "在疏散通道、楼梯间、门厅、安全出口", en = "in an escape route")
    @DerivedFrom("place")
    public @Nullable Boolean inEscapeRoute() {
        return place == null
                ? null
                : place == EBikePlace.CORRIDOR
                        || place == EBikePlace.STAIR
                        || place == EBikePlace.LOBBY
                        || place == EBikePlace.EXIT;
    }
}
