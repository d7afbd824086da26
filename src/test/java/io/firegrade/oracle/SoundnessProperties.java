package io.firegrade.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;

/** What is certain holds in every completion. */
class SoundnessProperties {

    private static final int SAMPLE = 48;
    private static final int MANY = 500;
    private static final Known NOTHING = new Known(
            List.of(new Thing("Premises", "p", Map.of()), new Thing("Visit", "v", Map.of("date", Known.DATE))),
            Set.of(),
            Set.of());

    @Property(tries = 300, seed = "1", shrinking = ShrinkingMode.OFF)
    @Domain(Generated.class)
    void noCompletionContradictsAVerdict(@ForAll Generated.Draw draw) {
        draw.inspections()
                .forEach(known ->
                        Judge.checkSound(draw.rules(), known, new Dice(draw.seed()), SAMPLE, Precision::collect));
    }

    @Example
    void nothingKnownIsNoHazardByTheNationalPack() {
        assertThat(RuleBook.standard().assess(NOTHING.inspection()).findings()).isEmpty();
    }

    @Example
    void nothingKnownIsNoHazardUnlessACriterionAlwaysFires() {
        for (int i = 0; i < Generated.BOOKS; i++) {
            Book book = Book.of(Effort.SEED * Generated.BOOKS + i);
            Judge.checkSound(book, NOTHING, new Dice(i), MANY, Precision::ignore);
        }
    }
}
