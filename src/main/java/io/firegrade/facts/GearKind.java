package io.firegrade.facts;

/** Small equipment for escape and first aid fire fighting. */
public enum GearKind implements Labelled {
    /** Fire blanket. */
    BLANKET("灭火毯", "fire blanket"),
    /** Smoke hood. */
    MASK("过滤式自救呼吸器", "smoke hood"),
    /** Rope or descent device. */
    ROPE("逃生绳、缓降器", "rope or descent device"),
    /** Torch. */
    TORCH("手电筒", "torch"),
    /** Loudhailer. */
    LOUDHAILER("扩音器", "loudhailer"),
    /** Other gear. */
    OTHER("其他器材", "other gear");

    private final Bilingual label;

    GearKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
