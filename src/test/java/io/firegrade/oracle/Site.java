package io.firegrade.oracle;

import io.firegrade.facts.Fact;
import io.firegrade.facts.FactRecord;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Label;
import io.firegrade.facts.MayLieAhead;
import io.firegrade.facts.Range;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A single fact.
 *
 * @param id its name
 * @param floors floors, below ground negative
 * @param staffed whether somebody is there
 * @param openedOn when it opened
 */
@FactRecord(key = "site", zh = "场地", en = "site", single = true)
public record Site(
        String id,

        @Label(zh = "层数", en = "floors") @Range(min = -3, max = 9) @Nullable
        Integer floors,

        @Label(zh = "有人", en = "staffed") @Nullable Boolean staffed,

        @Label(zh = "开业", en = "opened on") @MayLieAhead @Nullable
        LocalDate openedOn)
        implements Fact {

    /** Checks ids and ranges. */
    public Site {
        FactType.check(Site.class, id, floors, staffed, openedOn);
    }
}
