package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * An act by which fire equipment was damaged, removed or switched off.
 *
 * @param id its name within the inspection
 * @param kind what was done
 * @param approved whether it was approved and made up for
 */
@FactRecord(key = "tamperings", zh = "损坏停用消防设施", en = "tampering with fire equipment")
public record Tampering(
        String id,
        @Label(zh = "行为", en = "kind") @Nullable TamperingKind kind,
        @Label(zh = "经批准并采取措施", en = "approved") @Nullable Boolean approved)
        implements Fact, TamperingBuilder.With {

    /** Checks ids and ranges. */
    public Tampering {
        FactType.check(Tampering.class, id, kind, approved);
    }

    /** A tampering with fire equipment of which nothing is known yet. */
    public static Tampering of(String id) {
        return TamperingBuilder.builder().id(id).build();
    }
}
