package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A lining, panel core, insulation or other building material.
 *
 * @param id its name within the inspection
 * @param room where it is
 * @param part which part it forms
 * @param reaction its class, by certificate or by what is plainly seen
 * @param areaM2 how much of it there is, in m²
 */
@FactRecord(key = "linings", zh = "装修与构造材料", en = "lining")
public record Lining(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "部位", en = "part") @Nullable LiningPart part,
        @Label(zh = "燃烧性能", en = "class") @Nullable ReactionClass reaction,

        @Label(zh = "面积", en = "area", unit = "m²") @Nullable
        Double areaM2)
        implements Fact, LiningBuilder.With {

    /** Checks ids and ranges. */
    public Lining {
        FactType.check(Lining.class, id, room, part, reaction, areaM2);
    }

    /** A lining of which nothing is known yet. */
    public static Lining of(String id) {
        return LiningBuilder.builder().id(id).build();
    }
}
