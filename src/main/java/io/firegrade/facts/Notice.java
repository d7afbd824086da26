package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice of a fire rescue body that asked for a hazard to be removed.
 *
 * @param id its name within the inspection
 * @param issuedOn its date
 * @param dueOn the day by which the hazard was to be removed
 * @param stillPresent whether the hazard is still there
 */
@FactRecord(key = "notices", zh = "整改通知", en = "rectification notice")
public record Notice(
        String id,
        @Label(zh = "通知日期", en = "issued on") @Nullable LocalDate issuedOn,

        @Label(zh = "整改期限", en = "due on") @MayLieAhead @Nullable
        LocalDate dueOn,

        @Label(zh = "隐患仍存在", en = "hazard still there") @Nullable
        Boolean stillPresent)
        implements Fact, NoticeBuilder.With {

    /** Checks ids and ranges. */
    public Notice {
        FactType.check(Notice.class, id, issuedOn, dueOn, stillPresent);
    }

    /** A rectification notice of which nothing is known yet. */
    public static Notice of(String id) {
        return NoticeBuilder.builder().id(id).build();
    }
}
