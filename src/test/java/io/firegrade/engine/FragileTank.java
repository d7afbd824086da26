package io.firegrade.engine;

import io.firegrade.facts.DerivedFrom;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactRecord;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Label;
import org.jspecify.annotations.Nullable;

/** An application's fact whose derived property fails for full tanks. */
@FactRecord(key = "fragileTanks", zh = "罐", en = "tank")
public record FragileTank(
        String id,
        @Label(zh = "液位", en = "level") @Nullable Integer level,
        @Label(zh = "上锁", en = "locked") @Nullable Boolean locked)
        implements Fact {

    /** Checks the values. */
    public FragileTank {
        FactType.check(FragileTank.class, id, level, locked);
    }

    /** Whether it is low. */
    @Label(zh = "液位低", en = "low")
    @DerivedFrom("level")
    public @Nullable Boolean low() {
        if (level != null && level >= 100) {
            throw new ArithmeticException("overfull");
        }
        return level == null ? null : level < 10;
    }
}
