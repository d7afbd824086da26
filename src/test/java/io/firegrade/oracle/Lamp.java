package io.firegrade.oracle;

import io.firegrade.facts.Fact;
import io.firegrade.facts.FactRecord;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Label;
import io.firegrade.facts.Range;
import io.firegrade.facts.RefersTo;
import io.firegrade.facts.Room;
import org.jspecify.annotations.Nullable;

/**
 * A lamp, which hangs in a room, so that lamps can be complete for a room; one range excludes zero, one spans it.
 *
 * @param id its name
 * @param room where it hangs
 * @param tank the tank that it lights
 * @param lux how bright it is
 * @param offset an adjustment
 * @param make a text
 */
@FactRecord(key = "lamps", zh = "灯", en = "lamp")
public record Lamp(
        String id,

        @Label(zh = "房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "罐", en = "tank") @RefersTo(Tank.class) @Nullable
        String tank,

        @Label(zh = "照度", en = "brightness") @Range(min = 2, max = 64) @Nullable
        Double lux,

        @Label(zh = "偏移", en = "offset") @Range(min = -8, max = 8) @Nullable
        Double offset,

        @Label(zh = "厂家", en = "make") @Nullable String make)
        implements Fact {

    /** Checks ids and ranges. */
    public Lamp {
        FactType.check(Lamp.class, id, room, tank, lux, offset, make);
    }
}
