package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A cable or pipe shaft.
 *
 * @param id its name within the inspection
 * @param storey the storey
 * @param goods whether goods are kept in it
 * @param sealed whether it is fire-stopped at each floor
 * @param doorRating the class of its access door
 */
@FactRecord(key = "shafts", zh = "竖井", en = "shaft")
public record Shaft(
        String id,

        @Label(zh = "所在楼层", en = "storey") @RefersTo(Storey.class) @Nullable
        String storey,

        @Label(zh = "堆放物品", en = "goods inside") @Nullable Boolean goods,

        @Label(zh = "楼板处防火封堵", en = "sealed at the floor") @Nullable
        Boolean sealed,

        @Label(zh = "检修门等级", en = "access door") @Nullable DoorRating doorRating)
        implements Fact, ShaftBuilder.With {

    /** Checks ids and ranges. */
    public Shaft {
        FactType.check(Shaft.class, id, storey, goods, sealed, doorRating);
    }

    /** A shaft of which nothing is known yet. */
    public static Shaft of(String id) {
        return ShaftBuilder.builder().id(id).build();
    }
}
