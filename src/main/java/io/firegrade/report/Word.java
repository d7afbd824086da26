package io.firegrade.report;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;

/** The words of a text report. */
enum Word implements Labelled {
    GRADE("等级", "Grade"),
    NONE("无", "none"),
    HAZARDS("已证实的隐患", "Proven hazards"),
    QUESTIONS("待查问题", "Open questions"),
    VERDICTS("判定", "Verdicts"),
    TOTAL("共计", "total"),
    WHERE("位置", "where"),
    AT_MOST("至多", "at most"),
    EVIDENCE("证据", "evidence"),
    BASIS("依据", "basis"),
    ADVICE("建议", "advice"),
    DEADLINE("期限", "deadline"),
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
