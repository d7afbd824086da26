package io.firegrade.facts;

/** What was done to a gas cylinder against its rules. */
public enum MisuseKind implements Labelled {
    /** Overfilled. */
    OVERFILLED("超装", "overfilled"),
    /** Inverted or laid down. */
    INVERTED("倒置、横放使用", "inverted or laid down"),
    /** Struck or thrown. */
    STRUCK("敲打、碰撞、抛掷", "struck or thrown"),
    /** Heated. */
    HEATED("加热", "heated"),
    /** Drained or decanted. */
    DECANTED("倒残液、私自灌装", "drained or decanted"),
    /** Other misuse. */
    OTHER("其他违规操作", "other misuse");

    private final Bilingual label;

    MisuseKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
