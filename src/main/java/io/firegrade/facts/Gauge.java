package io.firegrade.facts;

/** What the pressure gauge of an extinguisher shows. */
public enum Gauge implements Labelled {
    /** Green. */
    GREEN("绿区", "green"),
    /** Red. */
    RED("红区", "red"),
    /** Yellow. */
    YELLOW("黄区", "yellow"),
    /** Type without a gauge. */
    NO_GAUGE("无压力表的类型", "type without a gauge");

    private final Bilingual label;

    Gauge(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
