package io.firegrade.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.RuleBook;
import io.firegrade.criteria.PackFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private Path pack = Path.of("");

    @BeforeEach
    void writePack(@TempDir Path directory) throws IOException {
        pack = directory;
        SmallPack.write(directory);
    }

    @Test
    void aFolderIsAPage() {
        Catalogue catalogue = catalogue();
        assertThat(catalogue.pages().keySet())
                .containsExactly("README.md", "gas.md", "major.md", "criteria.md", "tables.md", "standards.md");
        assertThat(catalogue.criteria()).isEqualTo(7);
        assertThat(catalogue.cases()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "gas.md", "major.md", "criteria.md", "tables.md", "standards.md"})
    void pagesAreAsExpected(String page) throws IOException {
        assertThat(catalogue().pages().get(page)).isEqualTo(golden(page));
    }

    @Test
    void theSamePackGivesTheSamePages() {
        assertThat(catalogue().pages()).isEqualTo(catalogue().pages());
    }

    @Test
    void theNumberOfAnUnverifiedClauseStandsNowhere() {
        assertThat(String.join("", catalogue().pages().values())).doesNotContain("777", "888");
    }

    @Test
    void writingRemovesStalePagesAndNothingElse(@TempDir Path directory) throws IOException {
        Path out = directory.resolve("deep/catalogue");
        Files.createDirectories(out);
        Files.writeString(out.resolve("old.md"), Catalogue.MARK + "\n\n# old\n");
        Files.writeString(out.resolve("own.md"), "# my notes\n");
        Files.writeString(out.resolve("own.txt"), Catalogue.MARK);
        catalogue().write(out);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "README.md",
                            "gas.md",
                            "major.md",
                            "criteria.md",
                            "tables.md",
                            "standards.md",
                            "own.md",
                            "own.txt");
        }
        assertThat(out.resolve("gas.md")).hasContent(golden("gas.md"));
    }

    @Test
    void theRuleBookMustBeOfThePack(@TempDir Path other) throws IOException {
        SmallPack.write(other);
        RuleBook book = RuleBook.load(other);
        assertThatThrownBy(() -> Catalogue.of(book, PackFolder.of(pack)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rule book has no criteria from " + pack.resolve("gas/hoses.drl")
                        + ": make it of this pack, named in the same way");
    }

    private Catalogue catalogue() {
        return Catalogue.of(RuleBook.load(pack), PackFolder.of(pack));
    }

    private static String golden(String page) throws IOException {
        try (InputStream stream = CatalogueTest.class.getResourceAsStream(page)) {
            return new String(Objects.requireNonNull(stream, page).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
