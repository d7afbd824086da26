package io.firegrade.facts;

/** Jobs that need a certificate or a name. */
public enum WorkerRole implements Labelled {
    /** Control room operator. */
    CONTROL_ROOM("消防控制室值班员", "control room operator"),
    /** Electrician. */
    ELECTRICIAN("电工", "electrician"),
    /** Welder. */
    WELDER("焊工", "welder"),
    /** Gas fitter. */
    GAS_FITTER("燃气安装维修人员", "gas fitter"),
    /** Evacuation guide. */
    EVACUATION_GUIDE("疏散引导员", "evacuation guide"),
    /** Other. */
    OTHER("其他人员", "other");

    private final Bilingual label;

    WorkerRole(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
