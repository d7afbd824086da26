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
 * @param linksBuildings whether it is a roof between buildings
 * @param overFireLane whether that roof lies over a fire lane
 * @param goodsBelow whether stalls or combustibles stand under that roof
 */
@FactRecord(key = "linings", zh = "装修与构造材料", en = "lining")
public record Lining(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "部位", en = "part") @Nullable LiningPart part,
        @Label(zh = "燃烧性能", en = "class") @Nullable ReactionClass reaction,

        @Label(zh = "面积", en = "area", unit = "m²") @Nullable
        Double areaM2,

        @Label(zh = "连接相邻建筑", en = "links buildings") @Nullable
        Boolean linksBuildings,

        @Label(zh = "位于消防车道上方", en = "over a fire lane") @Nullable
        Boolean overFireLane,

        @Label(zh = "下方设摊位、堆放可燃物", en = "stalls or goods below") @Nullable
        Boolean goodsBelow)
        implements Fact, LiningBuilder.With {

    /** Checks ids and ranges. */
    public Lining {
        FactType.check(Lining.class, id, room, part, reaction, areaM2, linksBuildings, overFireLane, goodsBelow);
    }

    /** A lining of which nothing is known yet. */
    public static Lining of(String id) {
        return LiningBuilder.builder().id(id).build();
    }
}
