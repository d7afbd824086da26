package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The visit on which the facts were established.
 *
 * @param id its name within the inspection
 * @param date the day; the inspection sets it
 * @param peoplePresent whether the premises are open or in use, so that people may have to escape
 * @param persons how many people were there
 * @param termStartedOn for a school or kindergarten, the day on which its present term began
 * @param nonEssentialPowerOn whether loads that nobody needs were live although the premises were closed
 * @param kitchenLeftOn whether gas was left open although the premises were closed
 */
@FactRecord(key = "visit", zh = "检查", en = "visit", single = true)
public record Visit(
        String id,
        @Label(zh = "日期", en = "date") @Nullable LocalDate date,
        @Label(zh = "有人使用", en = "people present") @Nullable Boolean peoplePresent,

        @Label(zh = "现场人数", en = "persons present") @Nullable
        Integer persons,

        @Label(zh = "本学期开学日期", en = "term began on") @Nullable
        LocalDate termStartedOn,

        @Label(zh = "打烊后非必要电源未切断", en = "non-essential power on after closing") @Nullable
        Boolean nonEssentialPowerOn,

        @Label(zh = "打烊后气源未关", en = "gas left on after closing") @Nullable
        Boolean kitchenLeftOn)
        implements Fact, VisitBuilder.With {

    /** Checks ids and ranges. */
    public Visit {
        FactType.check(
                Visit.class, id, date, peoplePresent, persons, termStartedOn, nonEssentialPowerOn, kitchenLeftOn);
    }

    /** A visit of which nothing is known yet. */
    public static Visit of(String id) {
        return VisitBuilder.builder().id(id).build();
    }
}
