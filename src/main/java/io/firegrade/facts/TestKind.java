package io.firegrade.facts;

/** Kinds of periodic tests and assessments. */
public enum TestKind implements Labelled {
    /** Electrical fire-safety test. */
    ELECTRICAL("电气防火检测", "electrical fire-safety test"),
    /** Test of the fire systems. */
    FIRE_FACILITIES("建筑消防设施检测", "test of the fire systems"),
    /** Fire-safety assessment. */
    ASSESSMENT("消防安全评估", "fire-safety assessment"),
    /** Discharge test of emergency lights. */
    EMERGENCY_LIGHTING("应急照明放电测试", "discharge test of emergency lights"),
    /** Gas supplier's safety check. */
    GAS_CHECK("供气企业入户安检", "gas supplier's safety check"),
    /** Professional test of the gas installation. */
    GAS_INSTALLATION("燃气设施专业检测", "professional test of the gas installation"),
    /** Test of the gas alarm. */
    GAS_DETECTOR("可燃气体报警装置检测", "test of the gas alarm"),
    /** Other test. */
    OTHER("其他检测", "other test");

    private final Bilingual label;

    TestKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
