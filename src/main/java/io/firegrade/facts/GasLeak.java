package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A leak of gas that was noticed on the visit.
 *
 * @param id its name within the inspection
 * @param room where
 * @param evidence how it showed
 * @param percentLel the highest reading, in percent of the lower explosive limit, in % LEL
 */
@FactRecord(key = "gasLeaks", zh = "燃气泄漏", en = "gas leak")
public record GasLeak(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "迹象", en = "evidence") @Nullable LeakEvidence evidence,

        @Label(zh = "浓度", en = "concentration", unit = "% LEL") @Nullable
        Double percentLel)
        implements Fact, GasLeakBuilder.With {

    /** Checks ids and ranges. */
    public GasLeak {
        FactType.check(GasLeak.class, id, room, evidence, percentLel);
    }

    /** A gas leak of which nothing is known yet. */
    public static GasLeak of(String id) {
        return GasLeakBuilder.builder().id(id).build();
    }
}
