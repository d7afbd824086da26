package io.firegrade.facts;

/** How a stair is enclosed against smoke. */
public enum StairType implements Labelled {
    /** Open stair. */
    OPEN("敞开楼梯", "open stair"),
    /** Open stairwell. */
    OPEN_WELL("敞开楼梯间", "open stairwell"),
    /** Enclosed stairwell. */
    ENCLOSED("封闭楼梯间", "enclosed stairwell"),
    /** Smoke-proof stairwell. */
    SMOKE_PROOF("防烟楼梯间", "smoke-proof stairwell"),
    /** Outdoor stair. */
    OUTDOOR("室外楼梯", "outdoor stair"),
    /** Other stair. */
    OTHER("其他楼梯", "other stair");

    private final Bilingual label;

    StairType(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
