package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A place at which extinguishers stand together.
 *
 * @param id its name within the inspection
 * @param room where it is
 * @param locked whether its box is locked
 * @param hidden whether it is blocked or hard to find
 * @param marked whether a sign shows it
 */
@FactRecord(key = "extinguisherPoints", zh = "灭火器设置点", en = "extinguisher point")
public record ExtinguisherPoint(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "箱体上锁", en = "locked") @Nullable Boolean locked,
        @Label(zh = "被遮挡、不易发现", en = "hidden") @Nullable Boolean hidden,
        @Label(zh = "有指示标志", en = "marked") @Nullable Boolean marked)
        implements Fact, ExtinguisherPointBuilder.With {

    /** Checks ids and ranges. */
    public ExtinguisherPoint {
        FactType.check(ExtinguisherPoint.class, id, room, locked, hidden, marked);
    }

    /** An extinguisher point of which nothing is known yet. */
    public static ExtinguisherPoint of(String id) {
        return ExtinguisherPointBuilder.builder().id(id).build();
    }
}
