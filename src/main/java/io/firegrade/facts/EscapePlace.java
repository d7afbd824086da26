package io.firegrade.facts;

/** Where along the way out something is. */
public enum EscapePlace implements Labelled {
    /** In a room. */
    ROOM("房间内", "in a room"),
    /** In an escape route. */
    ROUTE("疏散通道内", "in an escape route"),
    /** At an exit. */
    EXIT("安全出口处", "at an exit");

    private final Bilingual label;

    EscapePlace(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
