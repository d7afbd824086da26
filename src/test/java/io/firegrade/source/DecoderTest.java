package io.firegrade.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

    private String problem = "";

    @ParameterizedTest
    @CsvSource({"5, 5", "5.0, 5", "1e3, 1000", "+7, 7", "08, 8", "-0, 0", "2147483647, 2147483647", "0e-999999999, 0"})
    void wholeNumbers(String text, int value) {
        assertThat(decode(text, Decoder::integer)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2.5 | x takes a whole number, not the number 2.5",
                "\"5\" | x takes a whole number, not the text '5': drop the quotes",
                "five | x takes a whole number, not the text 'five'",
                "2147483648 | x takes a whole number, not the number 2147483648, which is too large",
                "1e999999999 | x takes a whole number, not the number 1e999999999, which is too large",
                "1e-999999999 | x takes a whole number, not the number 1e-999999999",
                "1e99999999999 | x takes a whole number, not the number 1e99999999999, whose exponent is too large",
                "0x1F | x takes a whole number, and 0x1F is none: write it in digits, such as 85",
                ".inf | x takes a whole number, and .inf is none: write it in digits, such as 85",
                "true | x takes a whole number, not true",
                "[] | x takes a whole number, not a list",
            })
    void whatIsNoWholeNumber(String text, String message) {
        assertThat(decode(text, Decoder::integer)).isEmpty();
        assertThat(problem).isEqualTo(message);
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedQuickly() {
        assertThat(decode("9".repeat(1_000_000), Decoder::decimal)).isEmpty();
        assertThat(problem).isEqualTo("x takes a number of at most 100 characters");
    }

    @Test
    void decimals() {
        assertThat(decode("50", Decoder::decimal)).contains(50.0);
        assertThat(decode("50.0", Decoder::decimal)).contains(50.0);
        assertThat(decode(".nan", Decoder::decimal)).isEmpty();
        assertThat(problem).isEqualTo("x takes a number, and .nan is none: write it in digits, such as 85");
    }

    @Test
    void dates() {
        assertThat(decode("2026-11-20", Decoder::date)).contains(LocalDate.of(2026, 11, 20));
        assertThat(decode("2026-02-30", Decoder::date)).isEmpty();
        assertThat(problem).isEqualTo("x takes a date, and there is no day 2026-02-30");
        assertThat(decode("20.11.2026", Decoder::date)).isEmpty();
        assertThat(problem).isEqualTo("x takes a date written like 2026-11-20, not the text '20.11.2026'");
        assertThat(decode("2026", Decoder::date)).isEmpty();
        assertThat(problem).isEqualTo("x takes a date written like 2026-11-20, not the number 2026");
    }

    @Test
    void texts() {
        assertThat(decode("kitchen", Decoder::text)).contains("kitchen");
        assertThat(decode("12", Decoder::text)).isEmpty();
        assertThat(problem).isEqualTo("x takes text, not the number 12: put it in quotes");
        assertThat(decode("' '", Decoder::text)).isEmpty();
        assertThat(problem).isEqualTo("x takes text, not the text ' ', which is blank");
        assertThat(decode("~", Decoder::text)).isEmpty();
        assertThat(problem).isEqualTo("x takes text, not null");
    }

    @Test
    void booleans() {
        assertThat(decode("True", Decoder::bool)).contains(true);
        assertThat(decode("no", Decoder::bool)).isEmpty();
        assertThat(problem).isEqualTo("x takes true or false, not the text 'no'");
    }

    @Test
    void constants() {
        assertThat(decode("DAYS", DecoderTest::unit)).contains(TimeUnit.DAYS);
        assertThat(decode("days", DecoderTest::unit)).isEmpty();
        assertThat(problem).isEqualTo("x does not know 'days', did you mean 'DAYS'?");
        assertThat(decode("FORTNIGHT", DecoderTest::unit)).isEmpty();
        assertThat(problem)
                .isEqualTo("x does not know 'FORTNIGHT': it takes one of NANOSECONDS, MICROSECONDS, MILLISECONDS,"
                        + " SECONDS, MINUTES, HOURS, DAYS");
        assertThat(decode("7", DecoderTest::unit)).isEmpty();
        assertThat(problem)
                .isEqualTo("x takes one of NANOSECONDS, MICROSECONDS, MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS,"
                        + " not the number 7");
    }

    private static Optional<TimeUnit> unit(Decoder decoder, Node node, String what) {
        return decoder.constant(node, what, TimeUnit.values());
    }

    private interface Decode<T> {
        Optional<T> from(Decoder decoder, Node node, String what);
    }

    private <T> Optional<T> decode(String yaml, Decode<T> how) {
        Document document = Document.yaml(new SourceText("f.yaml", "a: " + yaml));
        Problems problems = document.problems();
        Node node = ((Node.Mapping) document.root()).value("a").orElseThrow();
        Optional<T> value = how.from(new Decoder(problems), node, "x");
        assertThat(problems.isEmpty()).isEqualTo(value.isPresent());
        problem = "";
        try {
            problems.throwIfAny();
        } catch (InputException e) {
            problem = e.problems().get(0).message();
        }
        return value;
    }
}
