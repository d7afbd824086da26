package io.firegrade.facts;

/** Papers and decisions that an inspector asks for. */
public enum DocumentKind implements Labelled {
    /** Permit to open. */
    OPENING_PERMIT("公众聚集场所投入使用、营业前消防安全检查许可", "permit to open"),
    /** Acceptance of works. */
    ACCEPTANCE("消防验收合格文件", "acceptance of works"),
    /** Filing of works. */
    FILING("消防验收备案凭证", "filing of works"),
    /** Appointment of a responsible person. */
    RESPONSIBLE_PERSON("消防安全责任人、管理人任命", "appointment of a responsible person"),
    /** Rules and procedures. */
    RULES("消防安全制度、操作规程", "rules and procedures"),
    /** Emergency plan. */
    EMERGENCY_PLAN("灭火和应急疏散预案", "emergency plan"),
    /** Fire-safety file. */
    ARCHIVE("消防档案", "fire-safety file"),
    /** Service records. */
    SERVICE_RECORD("消防设施维护保养记录", "service records"),
    /** Fire duties in the lease. */
    LEASE_DUTY("租赁合同消防责任约定", "fire duties in the lease"),
    /** Agreement of several owners. */
    SHARED_AGREEMENT("多产权消防管理书面协议", "agreement of several owners"),
    /** Mandate of a common manager. */
    UNIFIED_MANAGER("统一管理人委托文件", "mandate of a common manager"),
    /** Gas supply contract. */
    GAS_CONTRACT("供用气合同", "gas supply contract"),
    /** Volunteer fire team. */
    FIRE_TEAM("志愿消防队、微型消防站", "volunteer fire team"),
    /** Notice on external insulation. */
    INSULATION_NOTICE("外保温燃烧性能标识", "notice on external insulation"),
    /** Expert review. */
    EXPERT_REVIEW("专家评审意见", "expert review"),
    /** Other document. */
    OTHER("其他文件", "other document");

    private final Bilingual label;

    DocumentKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
