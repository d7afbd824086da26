package io.firegrade.facts;

/** Kinds of lamps by their heat. */
public enum LampKind implements Labelled {
    /** LED. */
    LED("LED灯", "LED"),
    /** Fluorescent. */
    FLUORESCENT("荧光灯、节能灯", "fluorescent"),
    /** Incandescent. */
    INCANDESCENT("白炽灯", "incandescent"),
    /** Halogen. */
    HALOGEN("卤钨灯", "halogen"),
    /** High-pressure discharge. */
    DISCHARGE("高压钠灯、金卤灯等", "high-pressure discharge"),
    /** Other lamp. */
    OTHER("其他光源", "other lamp");

    private final Bilingual label;

    LampKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
