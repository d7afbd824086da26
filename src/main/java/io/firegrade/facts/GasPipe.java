package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A gas pipe inside the premises.
 *
 * @param id its name within the inspection
 * @param room the room in which it runs, if it runs in one
 * @param place through what kind of place it runs
 * @param kind what it is
 * @param asSupport whether things hang on it or rest on it
 * @param asEarth whether an electric earth is connected to it
 */
@FactRecord(key = "gasPipes", zh = "燃气管道", en = "gas pipe")
public record GasPipe(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "敷设部位", en = "place") @Nullable PipePlace place,

        @Label(zh = "类型", en = "kind") @Nullable PipeKind kind,
        @Label(zh = "承重、挂物", en = "bears a load") @Nullable Boolean asSupport,
        @Label(zh = "作接地", en = "used as earth") @Nullable Boolean asEarth)
        implements Fact, GasPipeBuilder.With {

    /** Checks ids and ranges. */
    public GasPipe {
        FactType.check(GasPipe.class, id, room, place, kind, asSupport, asEarth);
    }

    /** A gas pipe of which nothing is known yet. */
    public static GasPipe of(String id) {
        return GasPipeBuilder.builder().id(id).build();
    }
}
