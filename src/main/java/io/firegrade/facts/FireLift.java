package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A lift for the fire service.
 *
 * @param id its name within the inspection
 * @param works whether it runs and comes down when called by its switch
 */
@FactRecord(key = "fireLifts", zh = "消防电梯", en = "fire lift")
public record FireLift(
        String id,
        @Label(zh = "能正常运行", en = "works") @Nullable Boolean works) implements Fact, FireLiftBuilder.With {

    /** Checks ids and ranges. */
    public FireLift {
        FactType.check(FireLift.class, id, works);
    }

    /** A fire lift of which nothing is known yet. */
    public static FireLift of(String id) {
        return FireLiftBuilder.builder().id(id).build();
    }
}
