package io.firegrade.facts;

/** How a room is ventilated. */
public enum Ventilation implements Labelled {
    /** Openings to the outdoors that can be opened and are enough for the use. */
    OPENINGS("外窗、外门等自然通风良好", "good natural ventilation"),
    /** Working mechanical ventilation. */
    MECHANICAL("机械通风正常", "working mechanical ventilation"),
    /** Poor ventilation. */
    POOR("通风不良", "poor ventilation"),
    /** None. */
    NONE("密闭无通风", "none");

    private final Bilingual label;

    Ventilation(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
