package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A fire product whose papers were checked.
 *
 * @param id its name within the inspection
 * @param certified whether its certificate or mark is found in the register
 * @param obsolete whether it is on the list of products no longer allowed
 */
@FactRecord(key = "fireProducts", zh = "消防产品", en = "fire product")
public record FireProduct(
        String id,
        @Label(zh = "认证、登记有效", en = "certified") @Nullable Boolean certified,
        @Label(zh = "国家淘汰产品", en = "obsolete") @Nullable Boolean obsolete)
        implements Fact, FireProductBuilder.With {

    /** Checks ids and ranges. */
    public FireProduct {
        FactType.check(FireProduct.class, id, certified, obsolete);
    }

    /** A fire product of which nothing is known yet. */
    public static FireProduct of(String id) {
        return FireProductBuilder.builder().id(id).build();
    }
}
