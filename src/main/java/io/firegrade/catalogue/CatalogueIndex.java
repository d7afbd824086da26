package io.firegrade.catalogue;

import io.firegrade.assessment.Grade;
import io.firegrade.criteria.Named;
import io.firegrade.criteria.SwitchOff;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes the index of the catalogue. */
final class CatalogueIndex {

    private final Contents contents;
    private final List<CataloguePage> pages;
    private final CatalogueLinks links;
    private final StringBuilder out = new StringBuilder();

    CatalogueIndex(Contents contents, List<CataloguePage> pages, CatalogueLinks links) {
        this.contents = contents;
        this.pages = pages;
        this.links = links;
    }

    String write() {
        out.append(Catalogue.MARK).append("\n\n# ");
        out.append(Markdown.both(contents.manifest().title())).append("\n\n");
        local();
        pages();
        out.append('\n');
        if (!contents.tables().isEmpty()) {
            out.append("- [限值表 tables](").append(MarkdownPages.TABLES).append("): ");
            out.append(contents.tables().size()).append('\n');
        }
        out.append("- [法律和标准 laws and standards](")
                .append(MarkdownPages.STANDARDS)
                .append("): ");
        out.append(contents.standards().size()).append('\n');
        criteria();
        return out.toString();
    }

    /** How a local pack departs from the one that it extends. */
    private void local() {
        contents.manifest().extended().ifPresent(extended -> {
            out.append("- **扩展 extends**: ")
                    .append(Markdown.code(extended.name()))
                    .append('\n');
            if (!contents.manifest().replaces().isEmpty()) {
                out.append("- **替换 replaces**: ")
                        .append(contents.manifest().replaces().stream()
                                .map(Named::name)
                                .map(Markdown::code)
                                .collect(Collectors.joining(", ")))
                        .append('\n');
            }
            for (SwitchOff off : contents.manifest().off()) {
                out.append("- **停用 switched off**: ")
                        .append(Markdown.code(off.criterion().name()))
                        .append(": ")
                        .append(Markdown.both(off.reason()))
                        .append('\n');
            }
            out.append('\n');
        });
    }

    private void pages() {
        out.append(Markdown.row(
                "分册 page",
                "文件 files",
                "判定规则 criteria",
                "一般 general",
                "较大 serious",
                "重大 major",
                "要素 elements",
                "查封 sealing",
                "用例 cases"));
        out.append(Markdown.columns("lrrrrrrrr"));
        for (CataloguePage page : pages) {
            String link = "[" + Markdown.text(page.title()) + "](" + page.name() + ")";
            out.append(counts(link, page.entries(), page.files(), page.cases()));
        }
        out.append(counts(
                "合计 total",
                contents.entries(),
                pages.stream().mapToLong(CataloguePage::files).sum(),
                contents.cases()));
    }

    private void criteria() {
        out.append("\n## 判定规则 criteria\n\n");
        out.append(Markdown.row("编号 id", "名称 title", "等级 grade"));
        out.append(Markdown.columns("lll"));
        contents.entries().stream()
                .sorted(Comparator.comparing(CatalogueEntry::id))
                .forEach(entry -> out.append(Markdown.row(
                        Markdown.link(entry.id(), links.page(entry.id())),
                        Markdown.both(entry.criterion().title()),
                        Markdown.label(entry.isGraded() ? entry.criterion().grade() : entry.kind()))));
    }

    private static String counts(String name, List<CatalogueEntry> entries, long files, int cases) {
        return Markdown.row(
                name,
                files,
                entries.size(),
                count(entries, graded(Grade.GENERAL)),
                count(entries, graded(Grade.SERIOUS)),
                count(entries, graded(Grade.MAJOR)),
                count(entries, entry -> entry.kind() == EntryKind.ELEMENT),
                count(entries, entry -> entry.kind() == EntryKind.SEALING),
                cases);
    }

    private static Predicate<CatalogueEntry> graded(Grade grade) {
        return entry -> entry.isGraded() && entry.criterion().grade() == grade;
    }

    private static long count(List<CatalogueEntry> entries, Predicate<CatalogueEntry> which) {
        return entries.stream().filter(which).count();
    }
}
