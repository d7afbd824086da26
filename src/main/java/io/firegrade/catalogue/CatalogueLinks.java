package io.firegrade.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the sections of the criteria stand. */
final class CatalogueLinks {

    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, List<String>> raising = new HashMap<>();
    private final Map<String, List<String>> counting = new HashMap<>();

    void put(CatalogueEntry entry, String page) {
        pages.put(entry.id(), page);
        entry.criterion()
                .raises()
                .ifPresent(base ->
                        raising.computeIfAbsent(base, key -> new ArrayList<>()).add(entry.id()));
        entry.criterion()
                .judgedOver()
                .forEach(id ->
                        counting.computeIfAbsent(id, key -> new ArrayList<>()).add(entry.id()));
    }

    /** The criteria that raise this one, in the order of the pack. */
    List<String> raising(String base) {
        return raising.getOrDefault(base, List.of());
    }

    /** The criteria that judge over what this one finds, in the order of the pack. */
    List<String> counting(String id) {
        return counting.getOrDefault(id, List.of());
    }

    /** A link from a section to another, which may stand in another pack and then is a name only. */
    String to(String id, CatalogueEntry from) {
        String page = pages.get(id);
        return page == null ? Markdown.code(id) : Markdown.link(id, page.equals(pages.get(from.id())) ? "" : page);
    }

    /** The page of a criterion. */
    String page(String id) {
        return pages.getOrDefault(id, "");
    }
}
