package io.firegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainValuesTest {

    @ParameterizedTest
    @CsvSource({
        "50.0, 50",
        "0.8, 0.8",
        "-1.50, -1.5",
        "100000, 100000",
        "0.000001, 0.000001",
        "0.0, 0",
        "-0.0, 0",
        "1e20, 1.0E+20",
        "Infinity, ∞",
        "-Infinity, -∞",
        "NaN, ?",
    })
    void numbers(double value, String text) {
        assertThat(PlainValues.text(value)).isEqualTo(text);
    }
}
