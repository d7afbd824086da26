package io.firegrade.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.criteria.PackFolder;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the cases of a local pack find their bases. */
class LocalCaseTest {

    private Path folder = Path.of("");

    @BeforeEach
    void writePacks(@TempDir Path directory) throws IOException {
        folder = directory;
        pack("province", "cn");
        pack("city", "province");
        base("province", "shop");
        base("province", "hotel");
        base("city", "hotel");
    }

    @Test
    void thePackItselfComesFirst() throws IOException {
        assertThat(premises("hotel")).isEqualTo("city-hotel");
        assertThat(premises("province/hotel")).isEqualTo("province-hotel");
    }

    @Test
    void whatItDoesNotHaveComesFromTheNearestPackBelow() throws IOException {
        assertThat(premises("shop")).isEqualTo("province-shop");
        assertThat(premises("cn/shop")).isEqualTo("base-shop");
        assertThat(premises("restaurant")).isEqualTo("base-restaurant");
    }

    @Test
    void aBaseThatIsNowhereIsRefused() {
        assertThat(refusal("mine")).isEqualTo("""
                city/x.cases.yaml:1:41 there is no base 'mine': looked for city/bases/mine.yaml and province/bases/mine.yaml and io/firegrade/rules/cn/bases/mine.yaml
                    cases: [ { criterion: a, name: n, base: mine, expect: CLEAR } ]
                                                            ^""");
        assertThat(refusal("cn/hotels")).startsWith("""
                city/x.cases.yaml:1:41 there is no base 'cn/hotels': looked for io/firegrade/rules/cn/bases/hotels.yaml
                """);
        assertThat(refusal("provinz/hotel")).startsWith("""
                city/x.cases.yaml:1:41 there is no pack 'provinz' to take a base from, did you mean 'province'?
                """);
        assertThat(refusal("city/hotel")).startsWith("""
                city/x.cases.yaml:1:41 there is no pack 'city' to take a base from: this pack extends province, cn
                """);
        assertThat(refusal("cn/../hotel")).startsWith("""
                city/x.cases.yaml:1:41 the base 'cn/../hotel' takes letters, digits, _ and - only: it names a file in bases/
                """);
    }

    private void pack(String id, String extended) throws IOException {
        Files.createDirectories(folder.resolve(id).resolve("bases"));
        Files.writeString(folder.resolve(id).resolve("pack.yaml"), """
                id: %s
                title: { zh: 包, en: pack }
                extends: %s
                off: { gas-hose-too-long: { reason: { zh: 无, en: none } } }
                """.formatted(id, extended));
    }

    private void base(String pack, String name) throws IOException {
        Files.writeString(
                folder.resolve(pack).resolve("bases").resolve(name + ".yaml"),
                "date: 2026-11-20\npremises: { id: " + pack + "-" + name + " }\n");
    }

    private String premises(String base) throws IOException {
        Path city = folder.resolve("city");
        Files.writeString(
                city.resolve("x.cases.yaml"),
                "cases: [ { criterion: a, name: n, base: " + base + ", expect: CLEAR } ]\n");
        return new CaseReader(FactModel.standard(), PackFolder.of(city), PackFolder.of(folder.resolve("province")))
                .read("x.cases.yaml")
                .get(0)
                .inspection()
                .premises()
                .id();
    }

    private String refusal(String base) {
        return String.valueOf(catchThrowableOfType(InputException.class, () -> premises(base))
                        .getMessage())
                .replace(folder + "/", "");
    }
}
