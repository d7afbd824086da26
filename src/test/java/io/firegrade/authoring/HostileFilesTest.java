package io.firegrade.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.criteria.Limits;
import io.firegrade.drl.Refusal;
import io.firegrade.facts.FactModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The YAML files of a stranger's pack are refused without running, following or unfolding anything of them. */
class HostileFilesTest {

    private static final List<String> FILES =
            List.of("pack.yaml", "standards.yaml", "gas/all.cases.yaml", "bases/shop.yaml");
    private static final int MEGA = 1 << 20;
    private static final String PLANTED = "io.firegrade.drl.Planted";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        WorkbenchPack.in(folder);
    }

    @AfterEach
    void nothingRan() {
        assertThat(System.getProperty("io.firegrade.planted")).isNull();
    }

    static Stream<String[]> texts() {
        List<String[]> all = new ArrayList<>();
        for (String file : FILES) {
            for (String text : attacks()) {
                all.add(new String[] {file, text});
            }
        }
        return all.stream();
    }

    private static List<String> attacks() {
        return List.of(
                "!!" + PLANTED + " []",
                "id: !!" + PLANTED + " [ a ]",
                "id: !<tag:yaml.org,2002:" + PLANTED + "> {}",
                "!!javax.script.ScriptEngineManager [ !!java.net.URLClassLoader [ [ !!java.net.URL [ 'file:/tmp/' ] ] ] ]",
                unfolding(),
                "a: &a [ *a ]",
                "a: &a { b: 1 }\n<<: *a",
                "[".repeat(MEGA / 16),
                "{ a: ".repeat(MEGA / 16),
                "- ".repeat(MEGA / 16),
                "? ".repeat(MEGA / 16),
                "id: " + "x".repeat(8 * MEGA),
                "x".repeat(MEGA) + ": 1",
                "id: a\n".repeat(MEGA / 16),
                "a: 1\n---\nb: 2",
                "%YAML 9.9\n---\nid: a",
                "id: \u0000",
                "id: \"\u202e\"",
                "\uFEFF\uFEFFid: a",
                "id: ../../../../etc/passwd",
                "");
    }

    private static String unfolding() {
        StringBuilder text = new StringBuilder("a0: &a0 [ x, x, x, x, x, x, x, x, x, x ]\n");
        for (int i = 1; i < 12; i++) {
            text.append("a" + i + ": &a" + i + " [ " + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + " ]\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aHostileText(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        refused(text.length());
    }

    @ParameterizedTest
    @MethodSource("files")
    void bytesThatAreNoText(String file) throws IOException {
        Files.write(folder.resolve(file), "id: \u00ff".getBytes(StandardCharsets.ISO_8859_1));
        refused(5);
    }

    static List<String> files() {
        return FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatIsAFolder(String file) throws IOException {
        Files.delete(folder.resolve(file));
        Files.createDirectory(folder.resolve(file));
        refused(0);
    }

    @Test
    void aLinkThatLeadsOut(@TempDir Path elsewhere) throws IOException {
        Path secret = elsewhere.resolve("secret.drl");
        Files.writeString(secret, "secret");
        Files.delete(folder.resolve("gas/all.drl"));
        Files.createSymbolicLink(folder.resolve("gas/all.drl"), secret);
        refused(6);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aWayOut(String way) throws IOException {
        Path manifest = folder.resolve("pack.yaml");
        String text = Files.readString(manifest);
        assertThat(text).contains("gas/all.drl");
        Files.writeString(manifest, text.replace("gas/all.drl", way));
        refused(text.length());
    }

    static List<String> ways() {
        return List.of(
                "../gas/all.drl",
                "gas/../../x.drl",
                "/etc/hosts.drl",
                "\"gas/all.drl\\0\"",
                "\"gas\\\\..\\\\all.drl\"",
                "file:///etc/x.drl",
                "http://localhost/x.drl",
                "~/x.drl",
                ".");
    }

    private void refused(long size) {
        Refusal.of(
                size,
                () -> AuthoredPack.read(folder, FactModel.standard(), Limits.standard())
                        .withCases(CaseChoice.ALL));
    }
}
