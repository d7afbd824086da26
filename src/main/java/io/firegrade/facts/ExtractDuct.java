package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A kitchen's hood and extract duct.
 *
 * @param id its name within the inspection
 * @param room the kitchen
 * @param heavyGrease whether thick grease hangs in it
 */
@FactRecord(key = "extractDucts", zh = "油烟管道", en = "extract duct")
public record ExtractDuct(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "油垢明显", en = "heavy grease") @Nullable Boolean heavyGrease)
        implements Fact, ExtractDuctBuilder.With {

    /** Checks ids and ranges. */
    public ExtractDuct {
        FactType.check(ExtractDuct.class, id, room, heavyGrease);
    }

    /** An extract duct of which nothing is known yet. */
    public static ExtractDuct of(String id) {
        return ExtractDuctBuilder.builder().id(id).build();
    }
}
