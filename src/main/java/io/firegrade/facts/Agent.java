package io.firegrade.facts;

/** What an extinguisher holds. */
public enum Agent implements Labelled {
    /** Water or foam. */
    WATER("水基型", "water-based"),
    /** ABC dry powder. */
    POWDER_ABC("ABC干粉", "ABC dry powder"),
    /** BC dry powder. */
    POWDER_BC("BC干粉", "BC dry powder"),
    /** Clean gas. */
    CLEAN("洁净气体", "clean gas"),
    /** Carbon dioxide. */
    CO2("二氧化碳", "carbon dioxide"),
    /** Other agent. */
    OTHER("其他", "other agent");

    private final Bilingual label;

    Agent(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
