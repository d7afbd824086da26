package io.firegrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Premises;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.InputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule book is replaced while assessments run; one with errors replaces nothing. */
class ReloadingRuleBookTest {

    private static final Inspection INSPECTION = Inspection.of(Premises.of("p"), LocalDate.of(2026, 11, 20))
            .all(Exit.of("e").withClearWidthM(0.7))
            .build();

    private final Path folder;
    private final LocalPacks packs;

    ReloadingRuleBookTest(@TempDir Path folder) {
        this.folder = folder;
        this.packs = new LocalPacks(folder).base();
    }

    @Test
    void theNewBookTakesTheOldOnesPlace() {
        ReloadingRuleBook rules = ReloadingRuleBook.of(() -> packs.load("base"));
        RuleBook old = rules.current();
        assertThat(rules.assess(INSPECTION).verdict("exit-narrow")).isEqualTo(Verdict.HAZARD);

        exitsNarrowBelow(0.65);
        assertThat(rules.assess(INSPECTION).verdict("exit-narrow")).isEqualTo(Verdict.HAZARD);
        assertThat(rules.reload()).isSameAs(rules.current()).isNotSameAs(old);

        assertThat(rules.assess(INSPECTION).verdict("exit-narrow")).isEqualTo(Verdict.CLEAR);
        assertThat(old.assess(INSPECTION).verdict("exit-narrow")).isEqualTo(Verdict.HAZARD);
    }

    @Test
    void theOldBookStaysIfTheNewOneHasErrors() {
        ReloadingRuleBook rules = ReloadingRuleBook.of(() -> packs.load("base"));
        RuleBook old = rules.current();

        packs.write(
                "base/a.drl",
                LocalPacks.header() + LocalPacks.rule("exit-narrow", "", 0.8).replace("clear", "claer"));
        InputException refusal = catchThrowableOfType(InputException.class, rules::reload);
        assertThat(String.valueOf(refusal.getMessage()).replace(folder + "/", ""))
                .isEqualTo("""
                base/a.drl:8:23 unknown field 'claerWidthM' of Exit, did you mean 'clearWidthM'?
                        Exit( this == $e, claerWidthM < 0.8 )
                                          ^""");
        assertThat(rules.current()).isSameAs(old);
        assertThat(rules.assess(INSPECTION).verdict("exit-narrow")).isEqualTo(Verdict.HAZARD);

        exitsNarrowBelow(0.65);
        rules.reload();
        assertThat(rules.assess(INSPECTION).verdict("exit-narrow")).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void theOldBookStaysIfTheSourceFails() {
        AtomicBoolean failing = new AtomicBoolean();
        ReloadingRuleBook rules = ReloadingRuleBook.of(() -> {
            if (failing.get()) {
                throw new IllegalStateException("the share is not mounted");
            }
            return packs.load("base");
        });
        RuleBook old = rules.current();
        failing.set(true);
        assertThatThrownBy(rules::reload).hasMessage("the share is not mounted");
        assertThat(rules.current()).isSameAs(old);
    }

    @Test
    void thereIsNoFirstBookWithErrors() {
        packs.write("base/a.drl", "package test;\n");
        assertThatThrownBy(() -> ReloadingRuleBook.of(() -> packs.load("base")))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith("this file has no rules\n    package test;\n    ^");
    }

    @Test
    void anAssessmentEndsWithTheBookItBeganWith() throws Exception {
        packs.write(
                "base/rooms.drl",
                """
                package test;
                import io.firegrade.facts.*;
                import io.firegrade.SlowGauge;
                """
                        + LocalPacks.rule("gauge-low", "", 1)
                                .replace("Exit(", "SlowGauge(")
                                .replace("clearWidthM < 1.0", "low == true"));
        ReloadingRuleBook rules = ReloadingRuleBook.of(() -> RuleBook.builder()
                .facts(SlowGauge.class)
                .pack(folder.resolve("base"))
                .build());
        Inspection inspection = Inspection.of(Premises.of("p"), LocalDate.of(2026, 11, 20))
                .all(new SlowGauge("g", 5), Exit.of("e").withClearWidthM(0.7))
                .build();
        CompletableFuture<Assessment> begun = CompletableFuture.supplyAsync(() -> rules.assess(inspection));
        assertThat(SlowGauge.READ.await(30, TimeUnit.SECONDS)).isTrue();

        exitsNarrowBelow(0.65);
        rules.reload();
        assertThat(begun).isNotDone();
        SlowGauge.ALLOWED.countDown();

        assertThat(begun.get(30, TimeUnit.SECONDS).verdicts())
                .containsEntry("exit-narrow", Verdict.HAZARD)
                .containsEntry("gauge-low", Verdict.HAZARD);
        assertThat(rules.assess(inspection).verdict("exit-narrow")).isEqualTo(Verdict.CLEAR);
    }

    @Test
    @SuppressWarnings("NullAway")
    void aSourceThatGivesNullKeepsTheOldBook() {
        AtomicReference<RuleBook> source = new AtomicReference<>(packs.load("base"));
        ReloadingRuleBook rules = ReloadingRuleBook.of(source::get);
        RuleBook old = rules.current();
        source.set(null);

        assertThatNullPointerException()
                .isThrownBy(rules::reload)
                .withMessage("the source of the rule book gave null: let it give a rule book, or throw");
        assertThat(rules.current()).isSameAs(old);
        assertThatNullPointerException().isThrownBy(() -> ReloadingRuleBook.of(source::get));
    }

    @Test
    void everyAssessmentIsOfOneBook() {
        ReloadingRuleBook rules = ReloadingRuleBook.of(() -> packs.load("base"));
        AtomicBoolean done = new AtomicBoolean();
        List<CompletableFuture<Integer>> assessing = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> assessUntil(done, rules)))
                .toList();
        try {
            for (int i = 1; i <= 20; i++) {
                // Either both criteria find the exit of 0.7 m narrow, or neither does.
                double width = i % 2 == 0 ? 0.8 : 0.65;
                packs.pack(
                        "base",
                        "standards: standards.yaml\n",
                        LocalPacks.rule("exit-narrow", "", width) + LocalPacks.rule("exit-narrow-too", "", width));
                rules.reload();
            }
        } finally {
            done.set(true);
        }
        assertThat(assessing).allSatisfy(thread -> assertThat(thread.join()).isPositive());
        assertThat(rules.current().criteria())
                .extracting(Criterion::id)
                .containsExactly("exit-narrow", "exit-narrow-too");
    }

    private static int assessUntil(AtomicBoolean done, ReloadingRuleBook rules) {
        int count = 0;
        while (!done.get()) {
            Assessment assessment = rules.assess(INSPECTION);
            Verdict other = assessment.verdicts().get("exit-narrow-too");
            if (other != null) {
                assertThat(assessment.verdict("exit-narrow")).isEqualTo(other);
            }
            count++;
        }
        return count;
    }

    private void exitsNarrowBelow(double width) {
        packs.write("base/a.drl", LocalPacks.header() + LocalPacks.rule("exit-narrow", "", width));
    }
}
