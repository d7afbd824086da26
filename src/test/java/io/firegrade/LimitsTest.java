package io.firegrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.assessment.AssessmentException;
import io.firegrade.assessment.Verdict;
import io.firegrade.authoring.PackCoverage;
import io.firegrade.authoring.PackMutation;
import io.firegrade.authoring.PackTests;
import io.firegrade.authoring.WorkbenchPack;
import io.firegrade.authoring.lint.LintFinding;
import io.firegrade.authoring.lint.Linter;
import io.firegrade.criteria.Limits;
import io.firegrade.criteria.PackFolder;
import io.firegrade.drl.Pack;
import io.firegrade.facts.Door;
import io.firegrade.facts.Exit;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.InputException;
import io.firegrade.source.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit holds, what is just within it is taken, and an application that raises it is given more. */
class LimitsTest {

    static Stream<Arguments> limits() {
        return Stream.of(
                limit(
                        5_000,
                        5_001,
                        raised -> raised.withMaxCriteria(5_001),
                        LimitsTest::rules,
                        "there are more than 5000 criteria: load them as several rule books"),
                limit(
                        16,
                        17,
                        raised -> raised.withMaxPatterns(17),
                        n -> rule("$p : Premises()\n" + "not Exit()\n".repeat(n - 1)),
                        "a criterion has at most 16 patterns: split it"),
                limit(
                        200,
                        201,
                        raised -> raised.withMaxParts(201),
                        n -> rule("$r : Room( " + "areaM2 > 1, ".repeat(n - 3) + "areaM2 > 1 )\nnot Exit()\n"),
                        "a criterion has at most 200 patterns, conditions and totals: split it"),
                limit(
                        3,
                        4,
                        raised -> raised.withMaxUnjoined(4),
                        n -> rule("$r : Room()\n"
                                + Stream.of("Exit()\n", "Stair()\n", "Door()\n")
                                        .limit(n - 1)
                                        .collect(Collectors.joining())),
                        "more than 3 patterns hold together without a join, so that their facts combine in too many ways:"
                                + " join this one to one above, such as room == $r.id, or split the criterion"),
                limit(
                        6,
                        7,
                        raised -> raised.withMaxBranches(128),
                        n -> rule("$r : Room()\n" + "( not Exit() or not Stair() )\n".repeat(n)),
                        "its branches of 'or' combine in 128 ways, and Drools makes a rule of each: at most 64,"
                                + " split the criterion"),
                limit(
                        4,
                        5,
                        raised -> raised.withMaxNestedBrackets(5),
                        n -> rule("$r : Room()\n" + "not ( ".repeat(n / 2) + "not ".repeat(n % 2) + "Exit()"
                                + " )".repeat(n / 2) + "\n"),
                        "'not', 'exists' and brackets are nested more than 4 deep: split the criterion"),
                limit(
                        16,
                        17,
                        raised -> raised.withMaxNestedConditions(17),
                        n -> rule("$r : Room( areaM2 > " + "(".repeat(n) + "1" + ")".repeat(n) + " )\nnot Exit()\n"),
                        "brackets of a condition are nested more than 16 deep: split the criterion"),
                limit(
                        100,
                        101,
                        raised -> raised.withMaxValues(202),
                        n -> rule("$r : Room( " + "areaM2 > 1 || ".repeat(n - 1) + "areaM2 > 1 )\nnot Exit()\n"),
                        "a condition reads more than 200 values: split the criterion"),
                limit(
                        20,
                        21,
                        raised -> raised.withMaxSigns(21),
                        n -> rule("$r : Room( areaM2" + " + 1".repeat(n) + " > 1 )\nnot Exit()\n"),
                        "a condition computes with more than 20 signs: split the criterion"),
                limit(
                        3,
                        4,
                        raised -> raised.withMaxNestedCalls(4),
                        n -> rule("$d : Drill()\nDrill( this == $d, " + "Dates.plusDays( ".repeat(n) + "heldOn"
                                + ", 1 )".repeat(n) + " < Dates.of( 2025, 1, 1 ) )\n"),
                        "calls are nested more than 3 deep: add up their steps"));
    }

    private static Arguments limit(
            int most, int more, UnaryOperator<Limits> raised, IntFunction<String> rules, String message) {
        return Arguments.of(rules.apply(most), rules.apply(more), raised.apply(Limits.standard()), message);
    }

    private static String rule(String when) {
        return "rule \"a\"\n" + ANNOTATIONS + "when\n" + when + "then\nend\n";
    }

    private static String rules(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> rule("$r : Room()\nnot Exit()\n").replace("\"a\"", "\"a" + i + "\""))
                .collect(Collectors.joining());
    }

    private static final String ANNOTATIONS = """
            @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( LAW = "1" ) \
            @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
            """;

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitHoldsUntilItIsRaised(String most, String more, Limits raised, String message, @TempDir Path folder) {
        assertThat(pack(folder, most, Limits.standard()).criteria()).isNotEmpty();
        assertThatThrownBy(() -> pack(folder, more, Limits.standard()))
                .isInstanceOfSatisfying(
                        InputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::message)
                                .containsOnly(message));
        assertThat(pack(folder, more, raised).criteria()).isNotEmpty();
    }

    private static Pack pack(Path folder, String rules, Limits limits) {
        WorkbenchPack pack = write(folder, rules);
        return Pack.read(List.of(PackFolder.of(pack.folder())), FactModel.standard(), limits);
    }

    private static WorkbenchPack write(Path folder, String rules) {
        WorkbenchPack pack = WorkbenchPack.in(folder);
        pack.write("gas/all.drl", "package gas;\nimport io.firegrade.facts.*;\n" + rules);
        return pack;
    }

    @Test
    void whatAuthorsRunCanBeGivenMoreAsWell(@TempDir Path folder) {
        Path pack = write(folder, rule("$p : Premises()\n" + "not Exit()\n".repeat(16)))
                .folder();
        new WorkbenchPack(pack).write("gas/all.cases.yaml", """
                cases:
                  - { criterion: a, name: 没有出口, base: shop, with: { exits: [] }, expect: HAZARD }
                  - { criterion: a, name: 一个出口, base: shop, with: { exits: [ { id: e1 } ] }, expect: CLEAR }
                """);
        Limits raised = Limits.standard().withMaxPatterns(17);
        FactModel facts = FactModel.standard();

        assertThat(PackTests.of(pack, facts, raised).run().passed()).isTrue();
        assertThat(PackCoverage.of(pack, facts, raised).measure().criteria()).hasSize(1);
        assertThat(PackMutation.of(pack, facts, raised).run(file -> {}).results())
                .isNotEmpty();
        assertThat(Linter.of(pack).limits(raised).lint().findings())
                .extracting(LintFinding::message)
                .doesNotContain("a criterion has at most 16 patterns: split it");
        assertThat(Linter.of(pack).lint().findings())
                .extracting(LintFinding::message)
                .contains("a criterion has at most 16 patterns: split it");
        assertThatThrownBy(() -> PackTests.of(pack))
                .hasMessageContaining("a criterion has at most 16 patterns: split it");
    }

    @Test
    void combinationsOfFactsAreBounded(@TempDir Path folder) {
        Path pack = write(
                        folder,
                        rule("$e : Exit()\nRoom( areaM2 > $e.clearWidthM )\nDoor( clearWidthM > $e.clearWidthM )\n"))
                .folder();
        Inspection inspection = Inspection.of(Premises.of("P1"), LocalDate.of(2026, 6, 15))
                .all(numbered(300, i -> Exit.of("e" + i).withClearWidthM(1.0)).toArray(Exit[]::new))
                .all(numbered(300, i -> Room.of("r" + i).withAreaM2(0.5)).toArray(Room[]::new))
                .all(numbered(300, i -> Door.of("d" + i)).toArray(Door[]::new))
                .build();

        RuleBook standard = RuleBook.load(pack);
        assertThat(List.<ThrowingCallable>of(
                        () -> standard.assess(inspection), () -> standard.explain(inspection, "a")))
                .allSatisfy(judged -> assertThatThrownBy(judged)
                        .isInstanceOf(AssessmentException.class)
                        .hasMessage(
                                "there are too many facts for the criteria: they could combine in 27090300 ways, 27090300 of"
                                        + " them for a (exits: 300, rooms: 300, doors: 300), and at most 10000000 are looked at:"
                                        + " assess parts of the premises by themselves, or raise maxCombinations"));

        RuleBook raised = RuleBook.builder()
                .limits(Limits.standard().withMaxCombinations(28_000_000))
                .pack(pack)
                .build();
        assertThat(raised.assess(inspection).verdict("a")).isEqualTo(Verdict.CLEAR);
        assertThat(raised.explain(inspection, "a").verdict()).isEqualTo(Verdict.CLEAR);
    }

    private static <F> Stream<F> numbered(int count, IntFunction<F> fact) {
        return IntStream.range(0, count).mapToObj(fact);
    }

    @Test
    void nobodyLowersALimit() {
        assertThatThrownBy(() -> Limits.standard().withMaxUnjoined(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxUnjoined can only be raised: it is at least 3, for which packs are written, not 2");
    }
}
