package io.firegrade.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers that binary fractions do not hold: what is computed is rounded to a millionth before it is compared, by the compiled
 * criteria and the settler alike. Where they differed, the assessment would fail: a certain hazard that Drools did not fire.
 */
class RoundingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.7 0.1             | $sum < 0.8                 | false",
                "0.7 0.1             | $sum >= 0.8                | true",
                "0.7 0.1             | $sum == 0.8                | true",
                "0.1 0.2             | $sum > 0.3                 | false",
                "0.1 0.1 0.1         | $sum != 0.3                | false",
                "1.1                 | $sum * 3 > 3.3             | false",
                "1.1                 | $sum * 3 <= 3.3            | true",
                "1.1                 | 3 * $sum == 3.3            | true",
                "0.3                 | $sum - 0.1 == 0.2          | true",
                "0.3                 | $sum - 0.1 < 0.2           | false",
                "0.7 0.1             | $sum * $sum == 0.64        | true",
                "0.7 0.1             | $n * 0.4 == $sum           | true",
                "0.0000004           | $sum == 0                  | true",
                "0.0000006           | $sum > 0                   | true",
                "0.8000004           | $sum * 1 == 0.8            | true",
                "0.8000006           | $sum * 1 == 0.8            | false",
                "0.8000006           | $sum * 1 == 0.800001       | true",
                "4.35                | $sum * 100 == 435          | true",
                "0.1 0.2 0.3 0.4 0.7 | $sum == 1.7                | true"
            })
    void sumsAndProducts(String kilograms, String condition, boolean fires) {
        assertVerdict(kilograms.strip().split(" "), condition, "", fires);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1       | kg * 3 > 3.3           | false",
                "1.1       | kg * 3 == 3.3          | true",
                "0.7       | kg + 0.1 < 0.8         | false",
                "0.7       | kg + 0.1 == 0.8        | true",
                "0.3       | kg - 0.1 == 0.2        | true",
                "0.3       | 3 * kg - 0.8 == 0.1    | true",
                "0.1       | kg == 0.1              | true",
                "0.1000004 | kg == 0.1              | false",
                "0.1000004 | kg + 0 == 0.1          | true"
            })
    void valuesOfOneFact(String kilograms, String condition, boolean fires) {
        assertVerdict(new String[] {kilograms.strip()}, "$n >= 0", "Tank( " + condition + " )", fires);
    }

    private static void assertVerdict(String[] kilograms, String total, String pattern, boolean fires) {
        RuleBook book = Book.compile("""
                package rounding;
                import io.firegrade.oracle.Tank;
                import io.firegrade.facts.*;
                rule "the-criterion"
                    @title( zh = "甲", en = "a" )
                    @grade( SERIOUS )
                    @basis( CODE = "1" )
                    @advice( zh = "乙", en = "b" )
                    @within( days = 3 )
                when
                    $p : Premises()
                    accumulate( Tank( $kg : kg, $id : id ); $sum : sum( $kg ), $n : count( $id ); $sum >= 0, $n >= 0, %s )
                    %s
                then
                end
                """.formatted(total, pattern));
        List<Thing> things = new ArrayList<>(List.of(new Thing("Premises", "p", Map.of())));
        for (String kg : kilograms) {
            things.add(new Thing("Tank", "t" + things.size(), Map.of("kg", new BigDecimal(kg))));
        }
        Assessment assessment = book.assess(new Known(things, Set.of("Tank"), Set.of()).inspection());
        assertThat(assessment.verdict("the-criterion")).isEqualTo(fires ? Verdict.HAZARD : Verdict.CLEAR);
    }
}
