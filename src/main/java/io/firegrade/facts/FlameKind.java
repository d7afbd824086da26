package io.firegrade.facts;

/** Open flames and glowing things. */
public enum FlameKind implements Labelled {
    /** Smoking. */
    SMOKING("吸烟", "smoking"),
    /** Candles or incense. */
    CANDLE("蜡烛、香火", "candles or incense"),
    /** Fireworks. */
    FIREWORKS("烟花、冷焰火", "fireworks"),
    /** Stove. */
    STOVE("火炉、电炉", "stove"),
    /** Flame performance. */
    PERFORMANCE("明火表演", "flame performance"),
    /** Other flame. */
    OTHER("其他明火", "other flame");

    private final Bilingual label;

    FlameKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
