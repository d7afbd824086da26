package io.firegrade.facts;

/** The kind of fire to be expected (GB 50140-2005 3.1.2). */
public enum FireKind implements Labelled {
    /** Class A, solids. */
    A("A类固体火灾", "class A, solids"),
    /** Class B, liquids. */
    B("B类液体火灾", "class B, liquids"),
    /** Class C, gases. */
    C("C类气体火灾", "class C, gases"),
    /** Class D, metals. */
    D("D类金属火灾", "class D, metals"),
    /** Class E, live equipment. */
    E("E类带电火灾", "class E, live equipment");

    private final Bilingual label;

    FireKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
