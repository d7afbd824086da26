package io.firegrade.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Assessment;
import io.firegrade.inspection.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;

/** Neither the order of the facts nor anything outside the inspection decides. */
class StabilityProperties {

    private static final int THREADS = 8;

    @Property(tries = 200, seed = "6", shrinking = ShrinkingMode.OFF)
    @Domain(Generated.class)
    void theOrderOfTheFactsDecidesNothing(@ForAll Generated.Draw draw) {
        draw.inspections().forEach(known -> {
            Assessment given = Judge.assess(draw.rules(), known);
            Assessment shuffled = Judge.assess(draw.rules(), known.shuffled(new Random(draw.seed())));
            assertThat(withoutPointers(shuffled)).as(known::toString).isEqualTo(withoutPointers(given));
        });
    }

    @Property(tries = 200, seed = "7", shrinking = ShrinkingMode.OFF)
    @Domain(Generated.class)
    void theSameInspectionGivesTheSameAssessment(@ForAll Generated.Draw draw) {
        draw.inspections().forEach(known -> {
            Assessment assessment = Judge.assess(draw.rules(), known);
            assertThat(Judge.assess(draw.rules(), known)).isEqualTo(assessment);
            assertThat(assessment.counts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(draw.rules().rules().size());
        });
    }

    @Example
    void threadsShareARuleBook() throws InterruptedException, ExecutionException {
        Book book = Book.of(Effort.SEED * Generated.BOOKS);
        List<Inspection> inspections = IntStream.range(0, Effort.times(150))
                .mapToObj(i -> KnownGenerator.of(Effort.SEED * 5_000_000 + i, book.domain())
                        .inspection())
                .toList();
        List<Assessment> alone =
                inspections.stream().map(book.ruleBook()::assess).toList();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Assessment>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                together.add(pool.submit(
                        () -> inspections.stream().map(book.ruleBook()::assess).toList()));
            }
            for (Future<List<Assessment>> results : together) {
                assertThat(results.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** The assessment in words, without the places of facts in lists; questions of one rank come in the order of the places. */
    private static List<String> withoutPointers(Assessment assessment) {
        return Stream.of(
                        Stream.of(
                                assessment.grade().toString(),
                                assessment.verdicts().toString()),
                        assessment.findings().stream().map(Object::toString),
                        assessment.questions().stream()
                                .map(Object::toString)
                                .map(StabilityProperties::masked)
                                .sorted())
                .flatMap(parts -> parts)
                .map(StabilityProperties::masked)
                .toList();
    }

    private static String masked(String text) {
        return text.replaceAll("(/[A-Za-z]+)/\\d+", "$1/*");
    }
}
