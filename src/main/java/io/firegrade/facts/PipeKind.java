package io.firegrade.facts;

/** Kinds of gas pipes. */
public enum PipeKind implements Labelled {
    /** Entry pipe. */
    ENTRY("引入管", "entry pipe"),
    /** Riser. */
    RISER("立管", "riser"),
    /** Horizontal main. */
    MAIN("水平干管", "horizontal main"),
    /** Branch. */
    BRANCH("支管", "branch"),
    /** Other pipe. */
    OTHER("其他管道", "other pipe");

    private final Bilingual label;

    PipeKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
