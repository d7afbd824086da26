package io.firegrade.report;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;

/** The words of a text report. */
enum Word implements Labelled {
    GRADE("等级", "Grade"),
    GRADE_LEFT("当场整改后等级", "Grade after corrections on the spot"),
    NONE("无", "none"),
    AS_OF("适用法律日期", "law of"),
    HAZARDS("已证实的隐患", "Proven hazards"),
    WAIVED("已豁免的隐患", "Waived hazards"),
    NOTE("说明", "note"),
    SCREENED("仅作筛查、没有查出", "Only screened for, nothing found"),
    NOT_DETERMINED("未作判定", "Not determined"),
    MAJOR_OPEN("未决的重大隐患判定", "Undecided determinations of major hazards"),
    ELEMENTS("已证实的重大隐患要素", "Proven elements of major hazards"),
    ELEMENTS_OPEN("待查的重大隐患要素", "Open elements of major hazards"),
    SEALING("临时查封事由", "Grounds for temporary sealing"),
    SEALING_OPEN("待查的临时查封事由", "Open grounds for temporary sealing"),
    EXCLUDED("不计入", "not counted"),
    REMARKS("不起作用的记录", "Records without effect"),
    QUESTIONS("待查问题", "Open questions"),
    VERDICT("判定", "Verdict"),
    VERDICTS("判定", "Verdicts"),
    TOTAL("共计", "total"),
    WHERE("位置", "where"),
    AT_MOST("至多", "at most"),
    EVIDENCE("证据", "evidence"),
    BASIS("依据", "basis"),
    ADVICE("建议", "advice"),
    DEADLINE("期限", "deadline"),
    FOLLOW_UP("跟进", "follow-up"),
    PACK("出自", "pack"),
    SWITCHED_OFF("已停用的规则", "Switched off"),
    REASON("理由", "reason"),
    CORRECTED("整改", "corrected"),
    ON_THE_SPOT("已当场整改", "on the spot"),
    WAIVER("豁免", "waiver"),
    AT_ONCE("立即", "at once"),
    YES("是", "yes"),
    NO("否", "no"),
    PRESENT("存在", "present"),
    NOT_FOUND("没有", "no"),
    NEAREST("最接近的", "nearest"),
    NUMBER("数量", "number"),
    COLON("：", ": "),
    COMMA("，", ", "),
    SEMICOLON("；", "; "),
    AND("、", ", ");

    private final Bilingual label;

    Word(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
