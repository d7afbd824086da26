package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Role;
import io.firegrade.criteria.Criterion;
import io.firegrade.source.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The mapping says what became of every entry of the rule book that the pack was made from. */
class MappingTest {

    private static final String FURTHER = "further.yaml";
    private static final Set<String> IDS =
            NationalCases.BOOK.criteria().stream().map(Criterion::id).collect(Collectors.toSet());

    private final List<Node.Entry> entries = entries();

    @Test
    void everyEntryOfTheRuleBookIsMappedOnce() {
        List<String> mapped = entries.stream().map(Node.Entry::key).toList();
        List<String> ids = Rulebook.ids();
        assertThat(mapped).as("entries that are mapped").doesNotHaveDuplicates();
        assertThat(mapped)
                .as("mapped, but no entry of rulebook-ids.txt: is the id spelled right?")
                .filteredOn(id -> !ids.contains(id))
                .isEmpty();
        assertThat(ids)
                .as(
                        "entries that no file of rules/cn/mapping mentions: map each to its criteria, or to leftOut with the reason")
                .filteredOn(id -> !mapped.contains(id))
                .isEmpty();
    }

    @Test
    void whatIsLeftOutHasAReason() {
        assertThat(entries)
                .filteredOn(entry -> entry.value() instanceof Node.Mapping)
                .allSatisfy(entry -> {
                    Node.Mapping leftOut = (Node.Mapping) entry.value();
                    assertThat(leftOut.keys())
                            .as(entry.key())
                            .contains("leftOut")
                            .isSubsetOf("leftOut", "see");
                    assertThat(leftOut.value("leftOut").map(MappingTest::text).orElseThrow())
                            .as(entry.key())
                            .hasSizeGreaterThan(20);
                });
    }

    @Test
    void whatIsMappedNamesCriteria() {
        assertThat(entries).allSatisfy(entry -> {
            if (!(entry.value() instanceof Node.Mapping)) {
                assertThat(criteria(entry)).as(entry.key()).isNotEmpty();
            }
            assertThat(criteria(entry)).as(entry.key()).isSubsetOf(IDS).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyCriterionStandsForAnEntryOrHasAReason() {
        Set<String> named = entries.stream()
                .filter(entry -> entry.value() instanceof Node.Sequence)
                .flatMap(entry -> criteria(entry).stream())
                .collect(Collectors.toSet());
        Map<String, String> further = further();
        assertThat(further.keySet()).isSubsetOf(IDS).doesNotContainAnyElementsOf(named);
        assertThat(further.values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
        assertThat(NationalCases.BOOK.criteria())
                .as(
                        "criteria that no entry is mapped to: name each in rules/cn/mapping, or in further.yaml with the reason")
                .filteredOn(criterion -> criterion.role() == Role.HAZARD)
                .extracting(Criterion::id)
                .filteredOn(id -> !further.containsKey(id))
                .isSubsetOf(named);
    }

    /** Criteria that the rule book has no entry for, each with the reason why the pack has it. */
    private static Map<String, String> further() {
        Map<String, String> further = new LinkedHashMap<>();
        if (NationalCases.FOLDER.has("mapping/" + FURTHER)) {
            NationalCases.mapping("mapping/" + FURTHER)
                    .entries()
                    .forEach(entry -> further.put(entry.key(), text(entry.value())));
        }
        return further;
    }

    private static List<String> criteria(Node.Entry entry) {
        return entry.value() instanceof Node.Mapping leftOut
                ? leftOut.value("see").map(NationalCases::texts).orElse(List.of())
                : NationalCases.texts(entry.value());
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }

    private static List<Node.Entry> entries() {
        try (Stream<Path> files = Files.list(NationalCases.PACK.resolve("mapping"))) {
            List<Node.Entry> all = new ArrayList<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(FURTHER))
                    .sorted()
                    .forEach(name ->
                            all.addAll(NationalCases.mapping("mapping/" + name).entries()));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
