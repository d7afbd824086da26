package io.firegrade.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.firegrade.criteria.Standard;
import io.firegrade.criteria.Table;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Limit;
import io.firegrade.facts.Occupancy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes the contents of a catalogue as one HTML page that needs nothing else: it can be searched and filtered, sent by mail and
 * opened without a network. Its policy lets the page's own style and script run and nothing besides, whatever a pack says.
 */
final class HtmlPage {

    private static final String STYLE = resource("catalogue.css");
    private static final String SCRIPT = resource("catalogue.js");

    private final Contents contents;
    private final PlaceTypes places;
    private final CatalogueLinks links = new CatalogueLinks();
    private final StringBuilder out = new StringBuilder();

    HtmlPage(Contents contents, PlaceTypes places) {
        this.contents = contents;
        this.places = places;
        contents.entries().forEach(entry -> links.put(entry, "page"));
    }

    static String tableAnchor(String table) {
        return "TABLE_" + table;
    }

    String write() {
        Bilingual title = contents.manifest().title();
        out.append("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                .append(hash(STYLE))
                .append("'; script-src '")
                .append(hash(SCRIPT))
                .append("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Html.text(title.zh() + " / " + title.en()))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<header>\n<h1>")
                .append(Html.both(title))
                .append("</h1>\n");
        filters();
        out.append("</header>\n<main>\n");
        contents.entries().forEach(entry -> out.append(HtmlSection.of(entry, links, places.of(entry))));
        out.append("</main>\n");
        tables();
        standards();
        out.append("<script>").append(SCRIPT).append("</script>\n</body>\n</html>\n");
        return out.toString();
    }

    private void filters() {
        out.append("<form id=\"FILTERS\" role=\"search\">\n")
                .append("<input type=\"search\" name=\"words\" placeholder=\"搜索 search\" aria-label=\"搜索 search\">\n");
        select("category", "类别 category", options(CatalogueEntry::folder, entry -> entry.folder()));
        select("grade", "等级 grade", options(HtmlSection::grade, entry -> {
            Bilingual label = HtmlSection.label(entry);
            return label.zh() + " " + label.en();
        }));
        Map<String, String> occupancies = new LinkedHashMap<>();
        for (Occupancy occupancy : Occupancy.values()) {
            occupancies.put(
                    occupancy.name(),
                    occupancy.label().zh() + " " + occupancy.label().en());
        }
        select("places", "场所 place", occupancies);
        Map<String, String> standards = new LinkedHashMap<>();
        for (Standard standard : contents.standards()) {
            standards.put(
                    standard.key(), standard.number() + " " + standard.title().zh());
        }
        select("standards", "依据 standard", standards);
        out.append("<select name=\"language\" aria-label=\"语言 language\"><option value=\"\">中文 + English</option>")
                .append("<option value=\"zh\">中文</option><option value=\"en\">English</option></select>\n")
                .append("<button type=\"reset\">")
                .append(Html.both(new Bilingual("清除", "Clear")))
                .append("</button>\n<output id=\"COUNT\" aria-live=\"polite\">")
                .append(contents.entries().size())
                .append("</output>\n</form>\n");
    }

    /** The values of all criteria that are not empty, sorted, with a name of each. */
    private Map<String, String> options(Function<CatalogueEntry, String> value, Function<CatalogueEntry, String> name) {
        Map<String, String> options = new TreeMap<>();
        contents.entries().forEach(entry -> options.put(value.apply(entry), name.apply(entry)));
        options.remove("");
        return options;
    }

    private void select(String name, String label, Map<String, String> options) {
        out.append("<select name=\"")
                .append(name)
                .append("\" aria-label=\"")
                .append(label)
                .append("\"><option value=\"\">")
                .append(label)
                .append("</option>");
        options.forEach((value, text) -> out.append("<option value=\"")
                .append(Html.text(value))
                .append("\">")
                .append(Html.text(text))
                .append("</option>"));
        out.append("</select>\n");
    }

    private void tables() {
        if (contents.tables().isEmpty()) {
            return;
        }
        out.append("<section>\n<h2>")
                .append(Html.both(new Bilingual("限值表", "Tables")))
                .append("</h2>\n");
        for (Table table : contents.tables()) {
            out.append("<details id=\"")
                    .append(Html.text(tableAnchor(table.name())))
                    .append("\"><summary>");
            out.append(Html.both(table.title()))
                    .append(" <code>")
                    .append(Html.text(table.name()))
                    .append("</code></summary>\n<ul>");
            contents.source(table)
                    .forEach(basis -> out.append("<li>")
                            .append(Html.both(SectionFields.basis(basis)))
                            .append("</li>"));
            out.append("</ul>\n<table>");
            row("th", "不小于 at least", "小于 below", "限值 value");
            for (Limit limit : table.rows()) {
                row(
                        "td",
                        TablesPage.number(limit.atLeast()),
                        TablesPage.number(limit.below()),
                        TablesPage.number(limit.value()));
            }
            out.append("</table></details>\n");
        }
        out.append("</section>\n");
    }

    private void standards() {
        out.append("<section>\n<h2>")
                .append(Html.both(new Bilingual("法律和标准", "Laws and standards")))
                .append("</h2>\n<div class=\"wide\"><table>");
        row("th", "文号 number", "名称 title", "性质 kind", "施行 from", "废止 until");
        for (Standard standard : contents.standards()) {
            row(
                    "td",
                    standard.number(),
                    standard.title().zh() + " " + standard.title().en(),
                    standard.kind().label().zh() + " " + standard.kind().label().en(),
                    standard.from().toString(),
                    standard.until().map(Object::toString).orElse(""));
        }
        out.append("</table></div>\n</section>\n");
    }

    private void row(String cell, String... texts) {
        out.append("<tr>");
        for (String text : texts) {
            out.append('<').append(cell).append('>').append(Html.text(text));
            out.append("</").append(cell).append('>');
        }
        out.append("</tr>\n");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
