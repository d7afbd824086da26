package io.firegrade.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.criteria.Limits;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever the files of a pack hold, it is read or refused with an {@link InputException}, and nothing else. */
class PackFuzzTest {

    private static final List<String> FILES =
            List.of("pack.yaml", "standards.yaml", "gas/all.drl", "gas/all.cases.yaml", "bases/shop.yaml");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+|\\s+|.", Pattern.DOTALL);
    private static Path folder = Path.of("");
    private static WorkbenchPack pack = new WorkbenchPack(folder);

    @BeforeContainer
    static void write() throws IOException {
        folder = Files.createTempDirectory("fuzz");
        pack = WorkbenchPack.in(folder);
    }

    @AfterContainer
    static void remove() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = new ArrayList<>(files.toList());
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }

    @Example
    void theUnspoiltPackIsRead() {
        assertThat(read().cases()).isNotEmpty();
    }

    @Property(tries = 1500)
    void aSpoiltWordIsReadOrRefused(
            @ForAll("files") String file,
            @ForAll("places") double place,
            @ForAll("places") double from,
            @ForAll("changes") String change)
            throws IOException {
        String text = Files.readString(folder.resolve(file));
        List<String> words = words(text);
        int at = (int) (place * words.size());
        String other = words.get((int) (from * words.size()));
        words.set(
                at,
                change.equals("repeat")
                        ? words.get(at).repeat(40)
                        : change.equals("other") ? other : change.equals("drop") ? "" : change);
        readOrRefuse(file, text, String.join("", words));
    }

    @Property(tries = 500)
    void aCutOrStrangeTextIsReadOrRefused(
            @ForAll("files") String file, @ForAll("places") double place, @ForAll String strange) throws IOException {
        String text = Files.readString(folder.resolve(file));
        int at = (int) (place * text.length());
        readOrRefuse(file, text, text.substring(0, at) + strange);
        readOrRefuse(file, text, text.substring(0, at) + strange + text.substring(at));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, true, 1, false);
    }

    @Provide
    Arbitrary<String> changes() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "repeat",
                        "other",
                        "drop",
                        "(",
                        ")",
                        "{",
                        "}",
                        "[",
                        "]",
                        "\"",
                        "'",
                        ":",
                        "- ",
                        "#",
                        "//",
                        "/*",
                        "&a",
                        "*a",
                        "!!java",
                        "null",
                        "~",
                        "1e999",
                        "-1",
                        "0x7f",
                        "999999999999999999",
                        "==",
                        "not",
                        "or",
                        "exists",
                        "accumulate",
                        "eval",
                        "import",
                        "\u0000",
                        "\uFEFF",
                        "\u2028",
                        "\t",
                        "\r",
                        "……"),
                Combinators.combine(Arbitraries.chars(), Arbitraries.chars()).as((a, b) -> "" + a + b));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static AuthoredPack read() {
        return AuthoredPack.read(folder, FactModel.standard(), Limits.standard())
                .withCases(CaseChoice.ALL);
    }

    private static void readOrRefuse(String file, String before, String spoilt) throws IOException {
        byte[] bytes = spoilt.getBytes(StandardCharsets.UTF_8);
        Files.write(pack.folder().resolve(file), bytes);
        try {
            assertThat(read().cases()).isNotEmpty();
        } catch (InputException refused) {
            assertThat(refused.problems()).isNotEmpty();
        } finally {
            Files.writeString(pack.folder().resolve(file), before);
        }
    }
}
