package io.firegrade.catalogue;

import io.firegrade.catalogue.SectionField.Item;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Occupancy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the section of a criterion as HTML, with what the filters of the page ask for. */
final class HtmlSection {

    private HtmlSection() {}

    static String of(CatalogueEntry entry, CatalogueLinks links, Set<Occupancy> places) {
        StringBuilder out = new StringBuilder();
        out.append("<article id=\"").append(Html.text(entry.id())).append('"');
        data(out, "category", entry.folder());
        data(out, "grade", grade(entry));
        data(out, "places", places.stream().map(Enum::name).collect(Collectors.joining(" ")));
        data(
                out,
                "standards",
                entry.basis().stream()
                        .map(basis -> basis.standard().key())
                        .distinct()
                        .collect(Collectors.joining(" ")));
        out.append("><details><summary><b class=\"grade\">")
                .append(Html.both(label(entry)))
                .append("</b> <h3>")
                .append(Html.both(entry.criterion().title()))
                .append("</h3> <code>")
                .append(Html.text(entry.id()))
                .append("</code></summary>\n<dl>");
        for (SectionField field : SectionFields.of(entry, links)) {
            out.append("<dt>").append(Html.both(field.name())).append("</dt><dd>");
            field(out, field, links);
            out.append("</dd>\n");
        }
        out.append("<dt>")
                .append(Html.both(new Bilingual("判定条件", "conditions")))
                .append("</dt><dd><pre><code>");
        out.append(Html.text(entry.text().conditions())).append("</code></pre>");
        return out.append(Html.text(entry.file()))
                .append("</dd></dl></details></article>\n")
                .toString();
    }

    /** By what the page filters instead of the grade, where a criterion has none. */
    static String grade(CatalogueEntry entry) {
        return entry.isGraded()
                ? entry.criterion().grade().name()
                : entry.kind().name();
    }

    static Bilingual label(CatalogueEntry entry) {
        return entry.isGraded()
                ? entry.criterion().grade().label()
                : entry.kind().label();
    }

    private static void data(StringBuilder out, String name, String value) {
        out.append(" data-").append(name).append("=\"").append(Html.text(value)).append('"');
    }

    private static void field(StringBuilder out, SectionField field, CatalogueLinks links) {
        boolean texts = !field.line().isEmpty() && field.line().get(0) instanceof Item.Text;
        if (texts && field.line().size() > 1) {
            list(out, field.line(), links);
        } else {
            out.append(field.line().stream().map(item -> text(item, links)).collect(Collectors.joining(", ")));
        }
        if (!field.below().isEmpty()) {
            list(out, field.below(), links);
        }
    }

    private static void list(StringBuilder out, List<Item> items, CatalogueLinks links) {
        out.append("<ul>");
        items.forEach(item -> out.append("<li>").append(text(item, links)).append("</li>"));
        out.append("</ul>");
    }

    private static String text(Item item, CatalogueLinks links) {
        if (item instanceof Item.Both both) {
            return Html.both(both.text());
        } else if (item instanceof Item.In one) {
            return Html.in(one.language(), one.text());
        } else if (item instanceof Item.Text text) {
            return Html.text(text.text());
        } else if (item instanceof Item.CriterionId criterion) {
            return links.page(criterion.id()).isEmpty()
                    ? "<code>" + Html.text(criterion.id()) + "</code>"
                    : Html.link(criterion.id(), criterion.id());
        }
        String table = ((Item.TableName) item).name();
        return Html.link(HtmlPage.tableAnchor(table), table);
    }
}
