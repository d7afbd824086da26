package io.firegrade.testing;

import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated facts: every value within its range, or not established. */
public final class FactArbitraries {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);
    private static final int IDS = 3;
    private static final double KNOWN = 0.7;

    private FactArbitraries() {}

    /**
     * Facts of a type, the library's or an application's own. A value shrinks to one that is not established. References name one
     * of three facts; facts that belong together come of an {@link InspectionArbitrary}.
     */
    public static <T extends Fact> Arbitrary<T> of(Class<T> type) {
        FactType facts = FactType.of(type);
        return Combinators.combine(
                        Arbitraries.integers().between(1, IDS),
                        DrawnFact.arbitrary(facts, Optional.empty(), KNOWN, new ValueArbitraries(ComparedValues.NONE)))
                .as((number, drawn) -> type.cast(drawn.make(
                        facts.single() ? facts.key() : facts.key() + "-" + number,
                        (component, later) -> Optional.of(
                                later instanceof ValueArbitraries.Reference reference
                                        ? FactType.of(component.target().orElseThrow())
                                                        .key()
                                                + "-" + (reference.number() % IDS + 1)
                                        : ((ValueArbitraries.Dated) later).of(component, DATE)))))
                .withoutEdgeCases();
    }
}
