package io.firegrade.io;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;

/** What a heater of the tests burns. */
public enum HeaterFuel implements Labelled {
    WOOD,
    COAL,
    OTHER;

    @Override
    public Bilingual label() {
        return new Bilingual(name(), name());
    }
}
