package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A valve that cuts off the gas.
 *
 * @param id its name within the inspection
 * @param room the room whose gas it cuts off
 * @param kind what it is
 * @param linked whether a detector's alarm closes it
 * @param works whether it closed in a test
 * @param manufacturedOn when it was made
 * @param acceptedOn when its installation was accepted: its service life counts from then
 */
@FactRecord(key = "shutOffValves", zh = "燃气阀门", en = "gas shut-off valve")
public record ShutOffValve(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "类型", en = "kind") @Nullable ValveKind kind,

        @Label(zh = "与报警器联动", en = "linked to the detector") @Nullable
        Boolean linked,

        @Label(zh = "动作正常", en = "works") @Nullable Boolean works,

        @Label(zh = "制造日期", en = "manufactured on") @Nullable
        LocalDate manufacturedOn,

        @Label(zh = "验收日期", en = "accepted on") @Nullable LocalDate acceptedOn)
        implements Fact, ShutOffValveBuilder.With {

    /** Checks ids and ranges. */
    public ShutOffValve {
        FactType.check(ShutOffValve.class, id, room, kind, linked, works, manufacturedOn, acceptedOn);
        Contradictions.checkOrder("ShutOffValve.manufacturedOn", manufacturedOn, "ShutOffValve.acceptedOn", acceptedOn);
    }

    /** A gas shut-off valve of which nothing is known yet. */
    public static ShutOffValve of(String id) {
        return ShutOffValveBuilder.builder().id(id).build();
    }
}
