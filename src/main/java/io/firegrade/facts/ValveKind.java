package io.firegrade.facts;

/** Kinds of gas shut-off valves. */
public enum ValveKind implements Labelled {
    /** Closes by a signal, by hand or both, in an emergency. */
    EMERGENCY("紧急切断阀", "emergency shut-off valve"),
    /** Closes by itself when pressure or flow is wrong. */
    SELF_CLOSING("自闭阀", "self-closing valve"),
    /** Manual valve. */
    MANUAL("手动阀", "manual valve"),
    /** Other valve. */
    OTHER("其他阀门", "other valve");

    private final Bilingual label;

    ValveKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
