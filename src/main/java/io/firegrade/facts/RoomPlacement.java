package io.firegrade.facts;

/** How a room stands to the building that it serves. */
public enum RoomPlacement implements Labelled {
    /** Inside the building. */
    INSIDE("在所服务的建筑内", "inside the building"),
    /** A single-storey room outside that leans on the building. */
    ADJOINING("贴邻建筑单独设置", "adjoining the building"),
    /** A single-storey building of its own. */
    DETACHED("独立设置", "detached");

    private final Bilingual label;

    RoomPlacement(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
