package io.firegrade.facts;

/** The hazard level of a place by which extinguishers are provided (GB 50140-2005 3.1). */
public enum HazardLevel implements Labelled {
    /** Light. */
    LIGHT("轻危险级", "light"),
    /** Medium. */
    MEDIUM("中危险级", "medium"),
    /** Severe. */
    SEVERE("严重危险级", "severe");

    private final Bilingual label;

    HazardLevel(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
