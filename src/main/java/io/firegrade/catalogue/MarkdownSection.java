package io.firegrade.catalogue;

import io.firegrade.catalogue.SectionField.Item;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the section of a criterion as Markdown. */
final class MarkdownSection {

    private MarkdownSection() {}

    static String of(CatalogueEntry entry, CatalogueLinks links) {
        StringBuilder out = new StringBuilder();
        out.append("### ").append(entry.id()).append("\n\n");
        out.append("**").append(Markdown.text(entry.criterion().title().zh())).append("**\\\n");
        out.append(Markdown.text(entry.criterion().title().en())).append("\n\n");
        for (SectionField field : SectionFields.of(entry, links)) {
            name(out, field.name().zh(), field.name().en());
            out.append(field.line().isEmpty() ? "" : ": " + line(field.line(), entry, links))
                    .append('\n');
            field.below()
                    .forEach(item ->
                            out.append("  - ").append(text(item, entry, links)).append('\n'));
        }
        name(out, "判定条件", "conditions");
        out.append("\n\n").append(Markdown.drl(entry.text().conditions())).append('\n');
        return out.toString();
    }

    private static void name(StringBuilder out, String zh, String en) {
        out.append("- **").append(zh).append(' ').append(en).append("**");
    }

    private static String line(List<Item> items, CatalogueEntry entry, CatalogueLinks links) {
        String between = items.get(0) instanceof Item.Text ? "；" : ", ";
        return items.stream().map(item -> text(item, entry, links)).collect(Collectors.joining(between));
    }

    private static String text(Item item, CatalogueEntry entry, CatalogueLinks links) {
        if (item instanceof Item.Both both) {
            return Markdown.both(both.text());
        } else if (item instanceof Item.In one) {
            return Markdown.text(one.text());
        } else if (item instanceof Item.Text text) {
            return Markdown.text(text.text());
        } else if (item instanceof Item.CriterionId criterion) {
            return links.to(criterion.id(), entry);
        }
        return Markdown.link(((Item.TableName) item).name(), MarkdownPages.TABLES);
    }
}
