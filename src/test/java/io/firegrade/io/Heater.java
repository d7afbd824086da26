package io.firegrade.io;

import io.firegrade.facts.DerivedFrom;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactRecord;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Label;
import io.firegrade.facts.Range;
import io.firegrade.facts.RefersTo;
import io.firegrade.facts.Room;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact type of the tests with a component of every kind. */
@FactRecord(key = "heaters", zh = "火炉", en = "heater")
public record Heater(
        String id,

        @Label(zh = "房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "燃料", en = "fuel") @Nullable HeaterFuel fuel,

        @Label(zh = "功率", en = "power", unit = "kW") @Range(max = 100) @Nullable
        Double powerKw,

        @Label(zh = "炉头", en = "burners") @Nullable Integer burners,
        @Label(zh = "排烟", en = "vented") @Nullable Boolean vented,
        @Label(zh = "检修", en = "serviced") @Nullable LocalDate serviced,
        @Label(zh = "厂家", en = "maker") @Nullable String maker)
        implements Fact {

    public Heater {
        FactType.check(Heater.class, id, room, fuel, powerKw, burners, vented, serviced, maker);
    }

    @Label(zh = "危险", en = "hazardous")
    @DerivedFrom({"powerKw", "vented"})
    public @Nullable Boolean hazardous() {
        if (powerKw == null || vented == null) {
            return null;
        }
        return powerKw > 10 && !vented;
    }
}
