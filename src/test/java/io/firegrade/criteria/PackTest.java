package io.firegrade.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.facts.Bilingual;
import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackTest {

    private static final String MANIFEST = """
            id: cn
            title: { zh: 全国, en: National }
            standards: standards.yaml
            tables: tables.yaml
            criteria: [ gas/cylinders.drl, 疏散/exits.drl ]
            """;

    @Test
    void aManifestIsRead() {
        assertThat(PackManifest.read(new SourceText("pack.yaml", MANIFEST)))
                .isEqualTo(new PackManifest(
                        "cn",
                        new Bilingual("全国", "National"),
                        Optional.empty(),
                        Optional.of("standards.yaml"),
                        Optional.of("tables.yaml"),
                        List.of("gas/cylinders.drl", "疏散/exits.drl"),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void allThatIsWrongWithAManifestIsTold() {
        assertThat(refusal("""
                id: CN pack
                name: x
                standards: ../standards.yaml
                criteria: [ gas/a.drl, gas/a.drl, gas/a.yaml, 5 ]
                """)).isEqualTo("""
                1:1 a pack has no 'title': add it
                1:5 the id takes small letters, digits and - only, a letter first, not 'CN pack'
                2:1 unknown key 'name' of a pack: known are id, title, extends, standards, tables, criteria, replaces, off, bodies, followUp
                3:12 '../standards.yaml' is no path within the pack: write it like gas/cylinders.drl, with / and without .. and spaces
                4:24 'gas/a.drl' is named twice: remove one
                4:35 'gas/a.yaml' does not end in .drl
                4:47 criteria takes text, not the number 5: put it in quotes""");
        assertThat(refusal("""
                id: cn
                title: { zh: 全国, en: National }
                standards: standards.yaml
                criteria: []
                """)).isEqualTo("4:11 a pack without criteria finds nothing: name at least one file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a.drl",
                "../a.drl",
                "gas/../a.drl",
                "gas/./a.drl",
                "./a.drl",
                "gas//a.drl",
                "gas\\a.drl",
                "C:/a.drl",
                "gas/.a.drl",
                "a b.drl",
                "gas/",
                "file:a.drl",
                "~/a.drl",
                "a%2e.drl",
                "a\u0000.drl"
            })
    void aPathThatIsNotPlainlyWithinThePackIsNeverRead(String path, @TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("a.drl"), "outside");
        PackFolder folder = PackFolder.of(Files.createDirectory(directory.resolve("pack")));
        Files.createDirectory(directory.resolve("pack/gas"));
        assertThat(folder.has(path)).isFalse();
        assertThatThrownBy(() -> folder.read(path))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is no path within the pack: write it like gas/cylinders.drl");
        assertThatThrownBy(() -> PackManifest.read(new SourceText(
                        "pack.json",
                        MANIFEST_JSON.formatted(path.replace("\\", "\\\\").replace("\u0000", "\\u0000")))))
                .hasMessageContaining("is no path within the pack");
    }

    private static final String MANIFEST_JSON = """
            {"id": "x", "title": {"zh": "名", "en": "x"}, "standards": "standards.yaml", "criteria": ["%s"]}""";

    @Test
    void missingFilesAreToldWhereTheManifestNamesThem(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("pack.yaml"), MANIFEST);
        Files.writeString(Files.createDirectory(directory.resolve("gas")).resolve("cylinders.drl"), "");
        InputException e =
                catchThrowableOfType(InputException.class, () -> PackManifest.read(PackFolder.of(directory)));
        assertThat(told(e)).isEqualTo("""
                3:12 there is no file 'standards.yaml' in the pack
                4:9 there is no file 'tables.yaml' in the pack
                5:32 there is no file '疏散/exits.drl' in the pack""");
        assertThat(e.problems().get(0).at().file()).isEqualTo(directory + "/pack.yaml");
    }

    @Test
    void filesAreNamedAsTheFolderWasGiven() {
        PackFolder folder = PackFolder.of(Path.of("no", "such"));
        assertThat(folder.name("gas/a.drl")).isEqualTo("no/such/gas/a.drl");
        assertThatThrownBy(() -> PackManifest.read(folder))
                .hasMessage("no/such/pack.yaml:1:1 there is no such file in the pack");
    }

    @Test
    void aLinkOutOfThePackIsNotFollowed(@TempDir Path directory) throws IOException {
        Path outside = Files.writeString(directory.resolve("secret.drl"), "secret");
        Path pack = Files.createDirectory(directory.resolve("pack"));
        Path inside = Files.writeString(pack.resolve("real.drl"), "real");
        Files.createSymbolicLink(pack.resolve("out.drl"), outside);
        Files.createSymbolicLink(pack.resolve("up"), directory);
        Files.createSymbolicLink(pack.resolve("in.drl"), inside);
        PackFolder folder = PackFolder.of(Files.createSymbolicLink(directory.resolve("link"), pack));
        assertThat(folder.read("in.drl").text()).isEqualTo("real");
        assertThat(folder.has("out.drl")).isFalse();
        assertThat(folder.has("up/secret.drl")).isFalse();
        assertThat(folder.has("up")).isFalse();
        assertThatThrownBy(() -> folder.read("out.drl"))
                .hasMessage(directory + "/link/out.drl:1:1 there is no such file in the pack");
    }

    @Test
    void aHugeFileIsRefused(@TempDir Path directory) throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(directory.resolve("a.drl").toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertThatThrownBy(() -> PackFolder.of(directory).read("a.drl"))
                .hasMessage(
                        directory + "/a.drl:1:1 the file has 209715200 bytes, the limit is 4194304 bytes: split it");
    }

    @Test
    void aPackIsReadFromTheClassPath(@TempDir Path directory) throws IOException {
        Path pack = Files.createDirectories(directory.resolve("my/pack"));
        Files.writeString(pack.resolve("pack.yaml"), MANIFEST);
        Files.writeString(pack.resolve("standards.yaml"), "{}");
        Files.writeString(pack.resolve("tables.yaml"), "{}");
        Files.writeString(Files.createDirectory(pack.resolve("gas")).resolve("cylinders.drl"), "rule");
        Files.writeString(Files.createDirectory(pack.resolve("疏散")).resolve("exits.drl"), "rule");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(directory)}, null)) {
            PackFolder folder = PackFolder.onClassPath(loader, "my/pack/");
            assertThat(PackManifest.read(folder).criteria()).containsExactly("gas/cylinders.drl", "疏散/exits.drl");
            assertThat(folder.read("gas/cylinders.drl").text()).isEqualTo("rule");
            assertThat(folder.read("gas/cylinders.drl").file()).isEqualTo("my/pack/gas/cylinders.drl");
            assertThat(folder.has("gas/none.drl")).isFalse();
            assertThatThrownBy(() -> folder.read("gas/none.drl"))
                    .hasMessage("my/pack/gas/none.drl:1:1 there is no such file in the pack");
        }
    }

    private static URL url(Path directory) throws MalformedURLException {
        return directory.toUri().toURL();
    }

    private static String refusal(String yaml) {
        return told(
                catchThrowableOfType(InputException.class, () -> PackManifest.read(new SourceText("pack.yaml", yaml))));
    }

    private static String told(InputException e) {
        return e.problems().stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + " " + problem.message())
                .collect(Collectors.joining("\n"));
    }
}
