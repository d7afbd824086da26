package io.firegrade.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the contents of a catalogue as pages of Markdown. */
final class MarkdownPages {

    /** The page of the standards. */
    static final String STANDARDS = "standards.md";

    /** The page of the tables. */
    static final String TABLES = "tables.md";

    private static final String INDEX = "README.md";

    private final Contents contents;
    private final List<CataloguePage> parts;
    private final CatalogueLinks links = new CatalogueLinks();

    MarkdownPages(Contents contents) {
        this.contents = contents;
        this.parts = parts(contents.entries());
        parts.forEach(part -> part.entries().forEach(entry -> links.put(entry, part.name())));
    }

    /** The pages by the names of their files, the index first. */
    Map<String, String> write() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(INDEX, new CatalogueIndex(contents, parts, links).write());
        parts.forEach(part -> pages.put(part.name(), part.write(links)));
        if (!contents.tables().isEmpty()) {
            pages.put(TABLES, TablesPage.write(contents, links));
        }
        pages.put(STANDARDS, StandardsPage.write(contents));
        return pages;
    }

    /** A page for each folder, under a name that no other page has on any file system. */
    private static List<CataloguePage> parts(List<CatalogueEntry> entries) {
        Map<String, List<CatalogueEntry>> folders = new LinkedHashMap<>();
        for (CatalogueEntry entry : entries) {
            folders.computeIfAbsent(entry.folder(), key -> new ArrayList<>()).add(entry);
        }
        Set<String> taken = new HashSet<>(Set.of(lower(INDEX), STANDARDS, TABLES));
        List<CataloguePage> parts = new ArrayList<>();
        folders.forEach((folder, members) -> {
            String name = folder.isEmpty() ? "criteria" : folder.replace('/', '-');
            while (!taken.add(lower(name + ".md"))) {
                name += "-";
            }
            parts.add(new CataloguePage(name + ".md", folder, members));
        });
        return parts;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
