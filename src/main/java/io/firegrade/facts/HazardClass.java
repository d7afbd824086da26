package io.firegrade.facts;

/** The fire hazard class of goods or production (GB 50016-2014 3.1). */
public enum HazardClass implements Labelled {
    /** Class A. */
    A("甲类", "class A"),
    /** Class B. */
    B("乙类", "class B"),
    /** Class C. */
    C("丙类", "class C"),
    /** Class D. */
    D("丁类", "class D"),
    /** Class E. */
    E("戊类", "class E");

    private final Bilingual label;

    HazardClass(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
