package io.firegrade.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void theLowestFloorIsNotAboveTheHighest() {
        Premises premises = Premises.of("p").withHighestFloor(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> premises.withLowestFloor(2))
                .withMessage(
                        "Premises.lowestFloor = 2 contradicts Premises.highestFloor = 1: the former cannot come after the"
                                + " latter; correct one of them, or leave out what is not certain");
        assertThat(premises.withLowestFloor(1).lowestFloor()).isEqualTo(1);
        assertThat(premises.withLowestFloor(-1).lowestFloor()).isEqualTo(-1);
    }

    @Test
    void nothingIsAcceptedBeforeItIsMade() {
        GasDetector detector = GasDetector.of("d").withManufacturedOn(DAY);
        ShutOffValve valve = ShutOffValve.of("v").withManufacturedOn(DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> detector.withAcceptedOn(DAY.minusDays(1)))
                .withMessageStartingWith(
                        "GasDetector.manufacturedOn = 2024-05-01 contradicts GasDetector.acceptedOn = 2024-04-30:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valve.withAcceptedOn(DAY.minusDays(1)))
                .withMessageStartingWith(
                        "ShutOffValve.manufacturedOn = 2024-05-01 contradicts ShutOffValve.acceptedOn = 2024-04-30:");
        assertThat(detector.withAcceptedOn(DAY).acceptedOn()).isEqualTo(DAY);
        assertThat(valve.withAcceptedOn(DAY).acceptedOn()).isEqualTo(DAY);
    }
}
