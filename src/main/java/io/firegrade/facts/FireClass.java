package io.firegrade.facts;

/** The fire resistance class of a building (GB 50016-2014 5.1.2). */
public enum FireClass implements Labelled {
    /** Class I. */
    I("一级", "class I"),
    /** Class II. */
    II("二级", "class II"),
    /** Class III. */
    III("三级", "class III"),
    /** Class IV. */
    IV("四级", "class IV");

    private final Bilingual label;

    FireClass(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
