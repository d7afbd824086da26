package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A lamp for escape that lights when the mains fail.
 *
 * @param id its name within the inspection
 * @param place whether it lights a room, a part of the escape route or an exit
 * @param room the room it lights
 * @param route the part of the route it lights
 * @param lights whether it lit when the mains were cut or its test button was pressed
 * @param dischargeMin how long it burnt in the last full discharge test on record, in min
 */
@FactRecord(key = "emergencyLights", zh = "应急照明灯", en = "emergency light")
public record EmergencyLight(
        String id,
        @Label(zh = "设置部位", en = "place") @Nullable EscapePlace place,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "所在疏散通道", en = "escape route") @RefersTo(EscapeRoute.class) @Nullable
        String route,

        @Label(zh = "断电点亮", en = "lights on mains failure") @Nullable
        Boolean lights,

        @Label(zh = "持续点亮时间", en = "duration", unit = "min") @Nullable
        Double dischargeMin)
        implements Fact, EmergencyLightBuilder.With {

    /** Checks ids and ranges. */
    public EmergencyLight {
        FactType.check(EmergencyLight.class, id, place, room, route, lights, dischargeMin);
    }

    /** An emergency light of which nothing is known yet. */
    public static EmergencyLight of(String id) {
        return EmergencyLightBuilder.builder().id(id).build();
    }
}
