package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.catalogue.Catalogue;
import io.firegrade.criteria.BundledPacks;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogues of the bundled packs. */
class CatalogueTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^###? ([a-z0-9-]+)$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([A-Za-z0-9-]+\\.md)?(#([a-z0-9-]+))?\\)");
    private static final Catalogue NATIONAL = catalogue(BundledPacks.STANDARD);

    /** What is checked in is what the packs say; {@code firegrade docs --pack rules/cn} and so on writes it anew. */
    @ParameterizedTest
    @ValueSource(strings = {"cn", "beijing", "shanxi"})
    void theCatalogueIsUpToDate(String pack) throws IOException {
        Path directory = Path.of("rules", pack, "catalogue");
        Map<String, String> pages = new HashMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                pages.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        Map<String, String> expected = (pack.equals(BundledPacks.STANDARD) ? NATIONAL : catalogue(pack)).pages();
        assertThat(pages.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, page) -> assertThat(pages.get(name).equals(page))
                .as("%s is stale: run firegrade docs --pack rules/%s", directory.resolve(name), pack)
                .isTrue());
    }

    @Test
    void everyCriterionHasOneSection() {
        assertThat(headings(NATIONAL))
                .containsAll(RuleBook.standard().criteria().stream()
                        .map(Criterion::id)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(NATIONAL.criteria()).isEqualTo(RuleBook.standard().criteria().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn", "beijing"})
    void linksLeadToSections(String pack) {
        Catalogue catalogue = pack.equals(BundledPacks.STANDARD) ? NATIONAL : catalogue(pack);
        Map<String, Set<String>> sections = new HashMap<>();
        catalogue
                .pages()
                .forEach((name, text) -> sections.put(name, headings(text).collect(Collectors.toSet())));
        List<String> broken = new ArrayList<>();
        for (Map.Entry<String, String> page : catalogue.pages().entrySet()) {
            for (MatchResult link : LINK.matcher(page.getValue()).results().toList()) {
                String target = link.group(1) == null ? page.getKey() : link.group(1);
                Set<String> known = sections.get(target);
                if (known == null || (link.group(3) != null && !known.contains(link.group(3)))) {
                    broken.add(page.getKey() + ": " + link.group());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static Catalogue catalogue(String pack) {
        PackFolder folder = BundledPacks.find(pack).orElseThrow();
        RuleBook book = pack.equals(BundledPacks.STANDARD)
                ? RuleBook.standard()
                : RuleBook.builder().bundledPack(pack).build();
        return Catalogue.of(book, folder);
    }

    private static List<String> headings(Catalogue catalogue) {
        return catalogue.pages().values().stream()
                .flatMap(CatalogueTest::headings)
                .toList();
    }

    private static Stream<String> headings(String page) {
        return HEADING.matcher(page).results().map(found -> found.group(1));
    }
}
