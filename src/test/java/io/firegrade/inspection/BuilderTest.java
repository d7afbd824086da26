package io.firegrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.facts.Exit;
import io.firegrade.facts.FactType;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Visit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuilderTest {

    private static final Premises PREMISES = Premises.of("TY-0417");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void whatIsSeenBesideAllIsAContradiction() {
        assertThatThrownBy(Inspection.of(PREMISES, DAY)
                        .none(GasDetector.class)
                        .saw(GasDetector.of("d1"), GasDetector.of("d2"))
                        .all(Exit.of("e1"))
                        .saw(Exit.of("e2"))::build)
                .isInstanceOf(InspectionException.class)
                .hasMessage("""
                        /gasDetectors a GasDetector was added by saw(…) after all(…) or none(…) had said that there are no \
                        more: add it by all(…) too, or leave the type incomplete
                        /exits a Exit was added by saw(…) after all(…) or none(…) had said that there are no more: add it \
                        by all(…) too, or leave the type incomplete""");
    }

    @Test
    void factsAreFoundOneByOne() {
        Inspection inspection = Inspection.of(PREMISES, DAY)
                .saw(GasDetector.of("d1"))
                .saw(GasDetector.of("d2"))
                .none(GasDetector.class)
                .all(Exit.of("e1"))
                .all(Exit.of("e2"))
                .saw(Visit.of("v").withPersons(3))
                .build();

        assertThat(inspection.facts(FactType.of(GasDetector.class))).hasSize(2);
        assertThat(inspection.facts(FactType.of(Exit.class))).containsExactly(Exit.of("e1"), Exit.of("e2"));
        assertThat(inspection.completeness(FactType.of(Exit.class))).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void aRoomThatIsCompleteLeavesTheOthersOpen() {
        Inspection inspection = Inspection.of(PREMISES, DAY)
                .noneIn("kitchen", GasDetector.class)
                .saw(GasDetector.of("d1").withRoom("hall"))
                .build();

        assertThat(inspection.facts(FactType.of(GasDetector.class))).hasSize(1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedAtOnce() {
        assertThatNullPointerException()
                .isThrownBy(() -> Inspection.of(PREMISES, null))
                .withMessage("the date is null: give the day of the visit");
        assertThatNullPointerException()
                .isThrownBy(() -> Inspection.of(null, DAY))
                .withMessage("the premises are null: give them with their id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Act.Waived("exit-locked", Optional.empty(), "改造中", "张所长", null))
                .withMessage("the waiver of exit-locked has no last day: nobody answers for a hazard for ever");
    }

    @Test
    void itSaysWhatWasInspected() {
        assertThat(Inspection.of(PREMISES, DAY)
                        .saw(Exit.of("e1"), Exit.of("e2"))
                        .build())
                .hasToString("inspection of TY-0417 on 2026-11-20 (4 facts of 3 types)");
    }

    @Test
    void flawsSurviveSerialisation() throws IOException, ClassNotFoundException {
        InspectionException flawed = catchThrowableOfType(
                InspectionException.class,
                () -> Inspection.of(PREMISES, DAY)
                        .saw(Exit.of("e1"), Exit.of("e1"))
                        .build());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(flawed);
        }

        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(((InspectionException) read).flaws())
                .isEqualTo(flawed.flaws())
                .hasSize(1);
    }
}
