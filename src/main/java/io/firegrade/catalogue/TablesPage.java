package io.firegrade.catalogue;

import io.firegrade.criteria.Table;
import io.firegrade.facts.Limit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the page of the tables that criteria read. */
final class TablesPage {

    private TablesPage() {}

    static String write(Contents contents, CatalogueLinks links) {
        StringBuilder out = new StringBuilder();
        out.append(Catalogue.MARK).append("\n\n# 限值表 / tables\n\n");
        out.append("[目录 index](README.md)\n");
        for (Table table : contents.tables()) {
            out.append("\n## ").append(Markdown.text(table.name())).append("\n\n");
            out.append("**").append(Markdown.text(table.title().zh())).append("**\\\n");
            out.append(Markdown.text(table.title().en())).append("\n\n- **依据 source**\n");
            contents.source(table)
                    .forEach(basis -> out.append("  - ")
                            .append(Markdown.both(SectionFields.basis(basis)))
                            .append('\n'));
            List<CatalogueEntry> readers = contents.reading(table);
            out.append("- **用于 read by**: ")
                    .append(
                            readers.isEmpty()
                                    ? "—"
                                    : readers.stream()
                                            .map(entry -> Markdown.link(entry.id(), links.page(entry.id())))
                                            .collect(Collectors.joining(", ")))
                    .append("\n\n");
            out.append(Markdown.row("不小于 at least", "小于 below", "限值 value"));
            out.append(Markdown.columns("rrr"));
            for (Limit row : table.rows()) {
                out.append(Markdown.row(number(row.atLeast()), number(row.below()), number(row.value())));
            }
        }
        return out.toString();
    }

    /** A number of a row; the outermost limits are written as none. */
    static String number(@Nullable Double number) {
        return number == null || Math.abs(number) >= 1e9 ? "" : Numerals.plain(number);
    }
}
