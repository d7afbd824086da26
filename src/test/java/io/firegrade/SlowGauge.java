package io.firegrade;

import io.firegrade.facts.DerivedFrom;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactRecord;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Label;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An application's fact that an assessment cannot read before it is allowed to. */
@FactRecord(key = "slowGauges", zh = "表", en = "gauge")
public record SlowGauge(
        String id,
        @Label(zh = "读数", en = "reading") @Nullable Integer reading) implements Fact {

    static final CountDownLatch READ = new CountDownLatch(1);
    static final CountDownLatch ALLOWED = new CountDownLatch(1);

    /** Checks the values. */
    public SlowGauge {
        FactType.check(SlowGauge.class, id, reading);
    }

    /** Whether it is low. */
    @Label(zh = "读数低", en = "low")
    @DerivedFrom("reading")
    public @Nullable Boolean low() {
        READ.countDown();
        try {
            if (!ALLOWED.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never allowed");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return reading == null ? null : reading < 10;
    }
}
