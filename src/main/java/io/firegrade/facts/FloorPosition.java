package io.firegrade.facts;

/** Where a room or storey lies against the ground outside. */
public enum FloorPosition implements Labelled {
    /** Ground floor. */
    GROUND("首层", "ground floor"),
    /** Upper floor. */
    UPPER("二层及以上", "upper floor"),
    /** Its floor is below the ground outside by more than a third and at most half of its net height (GB 50016-2014 2.1.6). */
    SEMI_BASEMENT("半地下", "semi-basement"),
    /** Its floor is below the ground outside by more than half of its net height (GB 50016-2014 2.1.7). */
    BASEMENT("地下", "basement");

    private final Bilingual label;

    FloorPosition(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
