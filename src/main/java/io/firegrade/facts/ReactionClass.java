package io.firegrade.facts;

/** The reaction-to-fire class of a material (GB 8624). */
public enum ReactionClass implements Labelled {
    /** Class A, non-combustible. */
    A("A级不燃", "class A, non-combustible"),
    /** Class B1, hardly combustible. */
    B1("B1级难燃", "class B1, hardly combustible"),
    /** Class B2, combustible. */
    B2("B2级可燃", "class B2, combustible"),
    /** Class B3, highly combustible. */
    B3("B3级易燃", "class B3, highly combustible");

    private final Bilingual label;

    ReactionClass(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
