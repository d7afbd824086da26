package io.firegrade.io;

import io.firegrade.facts.Fact;
import io.firegrade.facts.FactRecord;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Label;
import org.jspecify.annotations.Nullable;

/** A single fact type of the tests. */
@FactRecord(key = "climate", zh = "气候", en = "climate", single = true)
public record Climate(
        String id, @Label(zh = "寒冷", en = "cold") @Nullable Boolean cold) implements Fact {

    public Climate {
        FactType.check(Climate.class, id, cold);
    }
}
