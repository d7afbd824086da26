package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pressure regulator on a cylinder or pipe.
 *
 * @param id its name within the inspection
 * @param cylinder the cylinder it sits on
 * @param manufacturedOn when it was made
 * @param expiryPrinted whether a date by which it is to be replaced is printed on it
 * @param expiresOn that date
 * @param adjustable whether its outlet pressure can be turned up
 * @param marked whether maker and type are marked on it
 */
@FactRecord(key = "gasRegulators", zh = "调压器", en = "gas regulator")
public record GasRegulator(
        String id,

        @Label(zh = "气瓶", en = "cylinder") @RefersTo(GasCylinder.class) @Nullable
        String cylinder,

        @Label(zh = "制造日期", en = "manufactured on") @Nullable
        LocalDate manufacturedOn,

        @Label(zh = "标有判废日期", en = "expiry printed") @Nullable
        Boolean expiryPrinted,

        @Label(zh = "判废日期", en = "expiry") @MayLieAhead @Nullable
        LocalDate expiresOn,

        @Label(zh = "出口压力可调", en = "adjustable") @Nullable Boolean adjustable,
        @Label(zh = "有合格标识", en = "marked") @Nullable Boolean marked)
        implements Fact, GasRegulatorBuilder.With {

    /** Checks ids and ranges. */
    public GasRegulator {
        FactType.check(GasRegulator.class, id, cylinder, manufacturedOn, expiryPrinted, expiresOn, adjustable, marked);
    }

    /** A gas regulator of which nothing is known yet. */
    public static GasRegulator of(String id) {
        return GasRegulatorBuilder.builder().id(id).build();
    }
}
