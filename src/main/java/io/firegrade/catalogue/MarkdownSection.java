package io.firegrade.catalogue;

import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.Verdict;
import io.firegrade.assessment.Weight;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.DatedBasis;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;
import io.firegrade.facts.Language;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the section of a criterion. Its order is fixed: summary, grade, legal basis, hazard example, compliant example, why, how to
 * rectify, notes.
 */
final class CatalogueSection {

    private final CatalogueLinks links;
    private final StringBuilder out = new StringBuilder();

    private CatalogueSection(CatalogueLinks links) {
        this.links = links;
    }

    static String of(CatalogueEntry entry, CatalogueLinks links) {
        return new CatalogueSection(links).section(entry);
    }

    private String section(CatalogueEntry entry) {
        Criterion criterion = entry.criterion();
        out.append("### ").append(entry.id()).append("\n\n");
        out.append("**").append(Markdown.text(criterion.title().zh())).append("**\\\n");
        out.append(Markdown.text(criterion.title().en())).append("\n\n");
        if (entry.kind() != EntryKind.HAZARD) {
            field("用途", "role", label(entry.kind()));
        }
        field("对象", "about", both(criterion.subject().type().label()));
        if (criterion.role() == Role.HAZARD) {
            field("等级", "grade", label(criterion.grade()));
        }
        list("依据", "basis", entry.basis().stream().map(CatalogueSection::basis).toList());
        cases(entry, Verdict.HAZARD, "隐患示例", "hazard");
        cases(entry, Verdict.CLEAR, "合规示例", "compliant");
        if (!entry.text().comment().isEmpty()) {
            field("说明", "why", Markdown.text(entry.text().comment()));
        }
        advice(criterion);
        notes(entry);
        field("判定条件", "conditions", "");
        return out.append('\n')
                .append(Markdown.drl(entry.text().conditions()))
                .append('\n')
                .toString();
    }

    /** Only a hazard has a deadline, and an element has no advice of its own: the hazards behind it carry it. */
    private void advice(Criterion criterion) {
        if (criterion.role() == Role.HAZARD) {
            int days = criterion.withinDays();
            String within = days + "日内 / within " + days + (days == 1 ? " day" : " days");
            field("整改", "rectify", days == 0 ? "立即 / at once" : within);
        } else if (criterion.role() == Role.SEALING) {
            field("整改", "rectify", "");
        } else {
            return;
        }
        out.append("  - ").append(Markdown.text(criterion.advice().zh())).append('\n');
        out.append("  - ").append(Markdown.text(criterion.advice().en())).append('\n');
    }

    private void notes(CatalogueEntry entry) {
        Criterion criterion = entry.criterion();
        links("加重", "raises", criterion.raises().stream().toList(), entry);
        links("被加重", "raised by", links.raising(entry.id()), entry);
        links("统计", "judges over", criterion.judgedOver(), entry);
        links("用于", "counted by", links.counting(entry.id()), entry);
        if (!criterion.tables().isEmpty()) {
            field(
                    "查表",
                    "reads",
                    criterion.tables().stream()
                            .map(name -> Markdown.link(name, MarkdownPages.TABLES))
                            .collect(Collectors.joining(", ")));
        }
        criterion.followUp().ifPresent(body -> field("跟进", "follow-up", both(body.title())));
        if (criterion.role() == Role.HAZARD && !criterion.waivable()) {
            field("豁免", "waiver", "不得豁免 / may not be waived");
        }
        cases(entry, Verdict.UNKNOWN, "待查示例", "open");
        cases(entry, Verdict.NOT_APPLICABLE, "不适用示例", "not applicable");
        cases(entry, Verdict.WAIVED, "豁免示例", "waived");
        cases(entry, Verdict.NOT_IN_FORCE, "未施行示例", "not in force");
    }

    private void cases(CatalogueEntry entry, Verdict expected, String zh, String en) {
        List<String> names = entry.cases(expected);
        if (!names.isEmpty()) {
            field(zh, en, names.stream().map(Markdown::text).collect(Collectors.joining("；")));
        }
    }

    private void links(String zh, String en, Collection<String> ids, CatalogueEntry from) {
        if (!ids.isEmpty()) {
            field(zh, en, ids.stream().map(id -> links.to(id, from)).collect(Collectors.joining(", ")));
        }
    }

    private void list(String zh, String en, List<String> lines) {
        field(zh, en, "");
        lines.forEach(line -> out.append("  - ").append(line).append('\n'));
    }

    private void field(String zh, String en, String text) {
        out.append("- **").append(zh).append(' ').append(en).append("**");
        out.append(text.isEmpty() ? "" : ": " + text).append('\n');
    }

    /** A legal basis. The number of a clause that was not verified is not printed, whatever the text is worth. */
    static String basis(DatedBasis dated) {
        LegalBasis basis = dated.basis();
        boolean verified = dated.clause().verified();
        boolean apart = !verified && basis.weight() != Weight.UNVERIFIED;
        String zh = basis.title().zh();
        return Markdown.text(basis.number() + (zh.startsWith("《") ? zh : "《" + zh + "》")
                        + (verified ? basis.clauseIn(Language.ZH) : "") + "（"
                        + basis.weight().label().zh()
                        + (apart ? "，" + Weight.UNVERIFIED.label().zh() : "") + "）")
                + " / "
                + Markdown.text(basis.title().en()
                        + (verified ? ", " + basis.clauseIn(Language.EN) : "") + " ("
                        + basis.weight().label().en()
                        + (apart ? ", " + Weight.UNVERIFIED.label().en() : "") + ")");
    }

    /** The label of a constant in both languages. */
    static String label(Labelled labelled) {
        return both(labelled.label());
    }

    /** A text in both languages. */
    static String both(Bilingual text) {
        return Markdown.text(text.zh()) + " / " + Markdown.text(text.en());
    }
}
