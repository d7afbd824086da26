package io.firegrade.oracle;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generated rule books and inspections, as jqwik draws them. */
final class Generated extends DomainContextBase {

    /** How many rule books there are; each is compiled once. */
    static final int BOOKS = 4;

    /**
     * One try.
     *
     * @param book the seed of the rule book
     * @param seed the seed of the inspection
     */
    record Draw(long book, long seed) {

        Book rules() {
            return Book.of(book);
        }

        /** An inspection, or several if there is time. */
        Stream<Known> inspections() {
            return Stream.iterate(seed, next -> next + 1_000_003)
                    .limit(Effort.times(1))
                    .map(next -> KnownGenerator.of(next, rules().domain()));
        }

        /** An inspection of which everything is known, or several if there is time. */
        Stream<Known> completeInspections() {
            return Stream.iterate(seed, next -> next + 1_000_003)
                    .limit(Effort.times(1))
                    .map(next -> KnownGenerator.complete(next, rules().domain()));
        }
    }

    @Provide
    Arbitrary<Draw> draws() {
        return Arbitraries.randomValue(random -> new Draw(
                Effort.SEED * BOOKS + random.nextInt(BOOKS), Effort.SEED * 1_000_000L + random.nextInt(1_000_000)));
    }
}
