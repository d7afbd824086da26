package io.firegrade.facts;

/** Kinds of periodic tests and assessments. */
public enum TestKind implements Labelled {
    /** Electrical fire-safety test. */
    ELECTRICAL("电气防火检测", "electrical fire-safety test"),
    /** Test of the fire systems. */
    FIRE_FACILITIES("建筑消防设施检测", "test of the fire systems"),
    /** Fire-safety assessment. */
    ASSESSMENT("消防安全评估", "fire-safety assessment"),
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
