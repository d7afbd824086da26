package io.firegrade.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page of one folder of a pack: the hazards by file, then the determinations of major hazards, their elements, and the grounds
 * for sealing.
 *
 * @param name the name of the page, such as {@code gas.md}
 * @param folder the folder in the pack, empty for the pack itself
 * @param entries what stands on it, in the order of the pack
 */
record CataloguePage(String name, String folder, List<CatalogueEntry> entries) {

    CataloguePage {
        entries = List.copyOf(entries);
    }

    /** What the page is called. */
    String title() {
        return folder.isEmpty() ? "criteria" : folder;
    }

    /** The number of files that it shows. */
    long files() {
        return entries.stream().map(CatalogueEntry::file).distinct().count();
    }

    /** The number of its cases. */
    int cases() {
        return entries.stream().mapToInt(entry -> entry.cases().size()).sum();
    }

    String write(CatalogueLinks links) {
        Map<String, List<CatalogueEntry>> groups =
                entries.stream().collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
        // What judges over the hazards stands behind them, wherever its file does.
        for (EntryKind kind : List.of(EntryKind.DETERMINATION, EntryKind.ELEMENT, EntryKind.SEALING)) {
            List<CatalogueEntry> last = groups.remove(Markdown.label(kind));
            if (last != null) {
                groups.put(Markdown.label(kind), last);
            }
        }
        StringBuilder out = new StringBuilder();
        out.append(Catalogue.MARK)
                .append("\n\n# ")
                .append(Markdown.text(title()))
                .append("\n\n");
        out.append("[目录 index](README.md)；判定规则 criteria: ").append(entries.size());
        out.append("；用例 cases: ").append(cases()).append("\n\n");
        groups.forEach((group, members) -> out.append("- ")
                .append(group)
                .append(" (")
                .append(members.size())
                .append("): ")
                .append(members.stream()
                        .map(entry -> Markdown.link(entry.id(), ""))
                        .collect(Collectors.joining(", ")))
                .append('\n'));
        out.append('\n');
        groups.forEach((group, members) -> {
            out.append("## ").append(group).append("\n\n");
            members.forEach(entry -> out.append(MarkdownSection.of(entry, links)));
        });
        return out.toString().stripTrailing() + "\n";
    }

    private String group(CatalogueEntry entry) {
        return entry.kind() == EntryKind.HAZARD ? Markdown.text(entry.file()) : Markdown.label(entry.kind());
    }
}
