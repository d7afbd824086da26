package io.firegrade.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.firegrade.RuleBook;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PackCasesTest {

    private static final ClassLoader LOADER = PackCasesTest.class.getClassLoader();
    private static final String CASES = "gas/cylinders.cases.yaml";

    @TestFactory
    Stream<DynamicNode> asAnApplicationRunsThem() {
        return PackCases.tests(SmallPack.BOOK, LOADER, SmallPack.FOLDER);
    }

    @Test
    void eachCaseIsATestWithItsPlace() {
        List<DynamicNode> files =
                PackCases.tests(SmallPack.BOOK, LOADER, SmallPack.FOLDER).toList();
        assertThat(files).extracting(DynamicNode::getDisplayName).containsExactly(CASES);
        assertThat(children(files.get(0)))
                .extracting(
                        DynamicNode::getDisplayName,
                        test -> test.getTestSourceUri().orElseThrow())
                .containsExactly(
                        tuple(
                                "lpg-below-ground: a cylinder in the cellar",
                                URI.create("classpath:/io/firegrade/testing/pack/" + CASES + "?line=2&column=5")),
                        tuple(
                                "lpg-below-ground: a cylinder in the shop",
                                URI.create("classpath:/io/firegrade/testing/pack/" + CASES + "?line=8&column=5")),
                        tuple(
                                "lpg-store-100kg: 100 kg",
                                URI.create("classpath:/io/firegrade/testing/pack/" + CASES + "?line=12&column=5")));
    }

    @Test
    void aCaseThatFailsSaysWhy(@TempDir Path folder) throws IOException {
        copy(folder);
        Path cases = folder.resolve(CASES);
        Files.writeString(cases, Files.readString(cases).replace("nominalKg: 50", "nominalKg: 49"));

        List<DynamicNode> tests = children(
                PackCases.tests(RuleBook.load(folder), folder).findFirst().orElseThrow());
        assertThat(tests.get(2).getTestSourceUri()).contains(URI.create(cases.toUri() + "?line=12&column=5"));
        assertThat(failure(tests.get(0))).isNull();
        assertThat(failure(tests.get(2))).isInstanceOf(AssertionError.class).hasMessage(cases + """
                :12:5 lpg-store-100kg (100 kg): expected HAZARD, was CLEAR
                  premises shop is CLEAR
                    gas cylinder: total size class = 99 kg (≥ 100 kg): c1, c2, off by 1 kg""");
    }

    @Test
    void aFileOfCriteriaWithoutCasesFails(@TempDir Path folder) throws IOException {
        copy(folder);
        Path cases = folder.resolve(CASES);
        Files.delete(cases);
        List<DynamicNode> tests = PackCases.tests(RuleBook.load(folder), folder).toList();
        assertThat(tests).hasSize(1);
        assertThat(failure(tests.get(0))).hasMessage(cases + ":1:1 there is no such file in the pack");
    }

    @Test
    void aPackWithoutCriteriaHasNothingToTest(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), """
                id: local
                title: { zh: 地方, en: Local }
                extends: cn
                off: { gas-hose-too-long: { reason: { zh: 无, en: None } } }
                """);
        assertThatThrownBy(() -> PackCases.tests(SmallPack.BOOK, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(folder + "/pack.yaml names no criteria, so there are no cases to test");
    }

    private static void copy(Path folder) throws IOException {
        for (String file : List.of(
                "pack.yaml", "standards.yaml", "gas/cylinders.drl", "gas/cylinders.cases.yaml", "bases/shop.yaml")) {
            Path copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("src/test/resources", SmallPack.FOLDER, file), copy);
        }
    }

    private static List<DynamicNode> children(DynamicNode node) {
        return ((DynamicContainer) node)
                .getChildren()
                .map(DynamicNode.class::cast)
                .toList();
    }

    private static @Nullable Throwable failure(DynamicNode node) {
        return catchThrowable(() -> ((DynamicTest) node).getExecutable().execute());
    }
}
