package io.firegrade.facts;

/** What a cylinder, pipe or appliance holds or burns. */
public enum Gas implements Labelled {
    /** Liquefied petroleum gas: propane, butane and their mixtures; heavier than air. */
    LPG("液化石油气", "LPG"),
    /** LPG mixed with air; relative density 0.75 and more. */
    LPG_AIR("液化石油气混空气", "LPG-air mixture"),
    /** Dimethyl ether; heavier than air. */
    DIMETHYL_ETHER("二甲醚", "dimethyl ether"),
    /** Raw biogas; relative density about 0.9. */
    BIOGAS("沼气", "raw biogas"),
    /** Natural gas, piped, compressed or liquefied; relative density about 0.6. */
    NATURAL_GAS("天然气", "natural gas"),
    /** Manufactured gas; relative density below 0.75. */
    COAL_GAS("人工煤气", "coal gas"),
    /** Another combustible gas of relative density 0.75 or more, such as acetylene. */
    OTHER_DENSE("其他相对密度不小于0.75的可燃气体", "other dense combustible gas"),
    /** Another combustible gas of relative density below 0.75. */
    OTHER_LIGHT("其他相对密度小于0.75的可燃气体", "other light combustible gas"),
    /** Oxygen, nitrogen, carbon dioxide and the like. */
    NOT_COMBUSTIBLE("非可燃气体", "no combustible gas");

    private final Bilingual label;

    Gas(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    /** Whether this is a combustible gas of relative density 0.75 or more, which gathers at the floor. */
    public boolean dense() {
        return this == LPG || this == LPG_AIR || this == DIMETHYL_ETHER || this == BIOGAS || this == OTHER_DENSE;
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
