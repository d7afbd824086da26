package io.firegrade.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.source.InputException;
import io.firegrade.source.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Huge texts are refused with few problems and short messages, by a parser that does not run away. */
class HugeTextTest {

    private static final int MEGA = 1 << 20;
    private static final int QUARTER = 1 << 18;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "$",
                "(",
                "\"",
                "'",
                "@",
                "/",
                "/*",
                "气",
                "（",
                "\u0000",
                "\u202e",
                "rule ",
                "rule \"a\" ",
                "\n",
                "\r",
                "a."
            })
    void aFileOfOneThing(String thing) {
        assertBounded(thing.repeat(MEGA / thing.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "!(",
                "not ",
                "exists ( ",
                "Room( ",
                "Dates.plusDays( ",
                "-",
                "1 + ",
                "a && ",
                "$r . ",
                "in ( ",
                "( Exit() or ",
                "Exit() ",
                "( Exit() ) ",
                "not Exit() ",
                "accumulate( ",
                "a, ",
                "\"a\" ",
                "//\n"
            })
    void aRuleOfOneThing(String thing) {
        String things = thing.repeat(QUARTER / thing.length());
        assertBounded(Drl.HEADER + Drl.rule("the-rule", "$r : Room()\n" + things + "Roon()\n"));
        assertBounded(Drl.HEADER + Drl.rule("the-rule", "$r : Room( areaM2 > 1, " + things + " zzzz > 2 )\nExit()\n"));
    }

    @Test
    void aHundredThousandWrongRules() {
        String rules = "rule \"a\" @grade( HUGE ) when Roon( x == 1 ) then end\n".repeat(100_000);
        List<Problem> problems = assertBounded("package p;\n" + rules);
        assertThat(problems.get(100).message()).isEqualTo("there are more than 100 problems: mend these first");
    }

    @Test
    void aRuleAfterAHundredProblemsIsNoCriterionWithoutSubject() {
        assertBounded(Drl.HEADER
                + IntStream.range(0, 200)
                        .mapToObj(i -> Drl.rule("a" + i, "$r : Roon()\n"))
                        .collect(Collectors.joining()));
    }

    @Test
    void manyCriteria() {
        String rules = IntStream.rangeClosed(1, 5_001)
                .mapToObj(i -> Drl.rule("a" + i, "$r : Room()\nExit()\n"))
                .collect(Collectors.joining());
        assertThat(assertBounded(Drl.HEADER + rules))
                .extracting(Problem::message)
                .containsExactly("there are more than 5000 criteria: load them as several rule books");
    }

    @Test
    void manyUnknownCriteriaToRaise() {
        assertBounded(Drl.HEADER
                + IntStream.range(0, 2_000)
                        .mapToObj(i -> Drl.rule(
                                "a" + i,
                                Drl.ANNOTATIONS + "@raises( \"zzzzzzzzz" + i + "\" )\n",
                                "$r : Room()\nExit()\n"))
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a%d : Room()\n",
                "not Room( $a%d : areaM2 )\n",
                "Room( areaM2 > $abcdefghijklmnopqrstuv%d )\n",
                "( Room() or Exit() )\n"
            })
    void manyElements(String element) {
        assertBounded(Drl.HEADER + Drl.rule("the-rule", "$r : Room()\n" + numbered(element, 10_000, "")));
    }

    @Test
    void manyConditionsAndTotals() {
        assertThat(assertBounded(Drl.HEADER
                        + Drl.rule("the-rule", "$r : Room( " + numbered("areaM2 > %d", 10_000, ", ") + " )\nExit()\n")))
                .extracting(Problem::message)
                .contains("a criterion has at most 200 patterns, conditions and totals: split it");
        assertBounded(Drl.HEADER
                + Drl.rule(
                        "the-rule",
                        "$p : Premises()\naccumulate( Room( $a : areaM2 ); "
                                + numbered("$t%d : sum( $a )", 10_000, ", ") + "; $t1 > 1 )\n"));
        assertBounded(Drl.HEADER
                + Drl.rule(
                        "the-rule",
                        "$r : Room( use in ( " + numbered("RoomUse.KITCHEN", 10_000, ", ") + " ) )\nExit()\n"));
    }

    @Test
    void longWordsAndTexts() {
        String name = "a".repeat(MEGA);
        assertBounded(Drl.HEADER + Drl.rule(name, "$r : Room()\nExit()\n"));
        assertBounded(Drl.HEADER + Drl.rule("a", "$r : " + name + "()\nRoom( " + name + " == $" + name + " )\n"));
        assertBounded(Drl.HEADER + Drl.rule("a", "$p : Premises( name == \"" + name + "\" )\nExit()\n"));
        assertBounded(Drl.HEADER + Drl.rule("a", Drl.ANNOTATIONS.replace("28", name), "$r : Room()\nExit()\n"));
        assertBounded(Drl.HEADER
                + Drl.rule("a", Drl.ANNOTATIONS.replace("28", "1;".repeat(MEGA / 2)), "$r : Room()\nExit()\n"));
        assertBounded(
                Drl.HEADER + Drl.rule("a", Drl.ANNOTATIONS + "@raises( \"" + name + "\" )\n", "$r : Room()\nExit()\n"));
        assertBounded("import " + name + ";\n");
    }

    private static String numbered(String part, int times, String between) {
        return IntStream.rangeClosed(1, times)
                .mapToObj(i -> part.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining(between));
    }

    private static List<Problem> assertBounded(String file) {
        InputException refusal = Refusal.of(file.length(), () -> Drl.criteria(file));
        assertThat(refusal.problems()).hasSizeBetween(1, 101);
        assertThat(refusal.problems())
                .allSatisfy(problem -> assertThat(problem.message().length()).isLessThan(400));
        assertThat(refusal).message().hasSizeLessThan(200_000);
        return refusal.problems();
    }
}
