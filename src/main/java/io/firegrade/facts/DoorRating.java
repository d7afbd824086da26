package io.firegrade.facts;

/** The fire resistance class of a door (GB 12955). */
public enum DoorRating implements Labelled {
    /** Class A. */
    CLASS_A("甲级", "class A"),
    /** Class B. */
    CLASS_B("乙级", "class B"),
    /** Class C. */
    CLASS_C("丙级", "class C"),
    /** No fire door. */
    NONE("非防火门", "no fire door");

    private final Bilingual label;

    DoorRating(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
