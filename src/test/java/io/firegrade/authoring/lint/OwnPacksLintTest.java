package io.firegrade.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing is found in the packs of this repository but what they except with a reason: every threshold is tried below, at and above
 * its limit, among the rest.
 */
class OwnPacksLintTest {

    @ParameterizedTest
    @ValueSource(strings = {"cn", "beijing", "shanxi"})
    void nothingIsFound(String pack) {
        LintReport report = Linter.of(Path.of("rules", pack))
                .asOf(LocalDate.of(2026, 6, 15))
                .lint();
        assertThat(report.findings()).isEmpty();
        assertThat(report.excepted())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.reason()).hasSizeGreaterThan(20));
    }
}
