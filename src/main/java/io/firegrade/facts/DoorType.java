package io.firegrade.facts;

/** How a door moves. */
public enum DoorType implements Labelled {
    /** Side-hung door. */
    SIDE_HUNG("平开门", "side-hung door"),
    /** Door that swings open in fire. */
    SIDE_HUNG_IN_FIRE("火灾时具有平开功能的门", "door that swings open in fire"),
    /** Sliding door. */
    SLIDING("推拉门", "sliding door"),
    /** Revolving door. */
    REVOLVING("转门", "revolving door"),
    /** Roller shutter. */
    ROLLER("卷帘门", "roller shutter"),
    /** Hanging door. */
    HANGING("吊门", "hanging door"),
    /** Folding door. */
    FOLDING("折叠门", "folding door"),
    /** Opening without a door. */
    OPENING("无门扇洞口", "opening without a door"),
    /** Other door. */
    OTHER("其他门", "other door");

    private final Bilingual label;

    DoorType(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
