package io.firegrade.catalogue;

import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.Verdict;
import io.firegrade.catalogue.SectionField.Item;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.DatedBasis;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;
import io.firegrade.facts.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the section of a criterion says between its title and its conditions, in the order of every section: summary, grade, legal
 * basis, hazard example, compliant example, why, how to rectify, notes.
 */
final class SectionFields {

    private final CatalogueEntry entry;
    private final Criterion criterion;
    private final CatalogueLinks links;
    private final List<SectionField> fields = new ArrayList<>();

    private SectionFields(CatalogueEntry entry, CatalogueLinks links) {
        this.entry = entry;
        this.criterion = entry.criterion();
        this.links = links;
    }

    static List<SectionField> of(CatalogueEntry entry, CatalogueLinks links) {
        return new SectionFields(entry, links).fields();
    }

    private List<SectionField> fields() {
        if (entry.kind() != EntryKind.HAZARD) {
            labelled("用途", "role", entry.kind());
        }
        field("对象", "about", List.of(new Item.Both(criterion.subject().type().label())));
        if (criterion.role() == Role.HAZARD) {
            labelled("等级", "grade", criterion.grade());
        }
        add(
                "依据",
                "basis",
                List.of(),
                entry.basis().stream()
                        .map(basis -> (Item) new Item.Both(basis(basis)))
                        .toList());
        cases(Verdict.HAZARD, "隐患示例", "hazard");
        cases(Verdict.CLEAR, "合规示例", "compliant");
        if (!entry.text().comment().isEmpty()) {
            field("说明", "why", List.of(new Item.Text(entry.text().comment())));
        }
        advice();
        notes();
        return List.copyOf(fields);
    }

    /** Only a hazard has a deadline, and an element has no advice of its own: the hazards behind it carry it. */
    private void advice() {
        if (criterion.role() == Role.ELEMENT) {
            return;
        }
        int days = criterion.withinDays();
        Bilingual within = days == 0
                ? new Bilingual("立即", "at once")
                : new Bilingual(days + "日内", "within " + days + (days == 1 ? " day" : " days"));
        add(
                "整改",
                "rectify",
                criterion.role() == Role.HAZARD ? List.of(new Item.Both(within)) : List.of(),
                List.of(
                        new Item.In(Language.ZH, criterion.advice().zh()),
                        new Item.In(Language.EN, criterion.advice().en())));
    }

    private void notes() {
        criteria("加重", "raises", criterion.raises().stream().toList());
        criteria("被加重", "raised by", links.raising(entry.id()));
        criteria("统计", "judges over", criterion.judgedOver());
        criteria("用于", "counted by", links.counting(entry.id()));
        field(
                "查表",
                "reads",
                criterion.tables().stream()
                        .map(name -> (Item) new Item.TableName(name))
                        .toList());
        criterion.followUp().ifPresent(body -> field("跟进", "follow-up", List.of(new Item.Both(body.title()))));
        if (criterion.role() == Role.HAZARD && !criterion.waivable()) {
            field("豁免", "waiver", List.of(new Item.Both(new Bilingual("不得豁免", "may not be waived"))));
        }
        cases(Verdict.UNKNOWN, "待查示例", "open");
        cases(Verdict.NOT_APPLICABLE, "不适用示例", "not applicable");
        cases(Verdict.WAIVED, "豁免示例", "waived");
        cases(Verdict.NOT_IN_FORCE, "未施行示例", "not in force");
    }

    private void cases(Verdict expected, String zh, String en) {
        field(
                zh,
                en,
                entry.cases(expected).stream()
                        .map(name -> (Item) new Item.Text(name))
                        .toList());
    }

    private void criteria(String zh, String en, Collection<String> ids) {
        field(zh, en, ids.stream().map(id -> (Item) new Item.CriterionId(id)).toList());
    }

    private void labelled(String zh, String en, Labelled labelled) {
        field(zh, en, List.of(new Item.Both(labelled.label())));
    }

    private void field(String zh, String en, List<Item> line) {
        if (!line.isEmpty()) {
            add(zh, en, line, List.of());
        }
    }

    private void add(String zh, String en, List<Item> line, List<Item> below) {
        fields.add(new SectionField(new Bilingual(zh, en), line, below));
    }

    /** A legal basis. The number of a clause that was not verified is not printed, whatever the text is worth. */
    static Bilingual basis(DatedBasis dated) {
        LegalBasis basis = dated.basis();
        boolean verified = basis.weight().verified();
        String zh = basis.title().zh();
        return new Bilingual(
                basis.number() + (zh.startsWith("《") ? zh : "《" + zh + "》")
                        + (verified ? basis.clauseIn(Language.ZH) : "") + "（"
                        + basis.weight().label().zh() + "）",
                basis.title().en()
                        + (verified ? ", " + basis.clauseIn(Language.EN) : "") + " ("
                        + basis.weight().label().en() + ")");
    }
}
