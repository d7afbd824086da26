package io.firegrade.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a room lies below ground; an empty cell is not established. */
class BelowGroundTest {

    @ParameterizedTest
    @CsvSource({
        "BASEMENT, , , true",
        "SEMI_BASEMENT, , , true",
        "GROUND, , , false",
        "UPPER, , , false",
        ", 3.0, 1.0, false",
        ", 3.0, 1.01, true",
        ", 3.0, , ",
        ", , 1.01, ",
        "SEMI_BASEMENT, 3.0, 1.2, true",
        "GROUND, 3.0, 0.9, false",
    })
    void positionOrLengthsDecide(FloorPosition position, Double netHeightM, Double depthM, Boolean belowGround) {
        Room room = RoomBuilder.builder()
                .id("r")
                .floorPosition(position)
                .netHeightM(netHeightM)
                .depthBelowGroundM(depthM)
                .build();

        assertThat(room.belowGround()).isEqualTo(belowGround);
    }

    @Test
    void aPositionThatContradictsTheLengthsIsRefused() {
        Room room = Room.of("r").withNetHeightM(3.0).withDepthBelowGroundM(1.2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> room.withFloorPosition(FloorPosition.GROUND))
                .withMessage(
                        "Room.floorPosition = GROUND contradicts Room.depthBelowGroundM = 1.2 at Room.netHeightM = 3.0:"
                                + " a room is below ground if its floor lies more than a third of its net height below the ground");
    }

    @Test
    void aBasementAtGroundLevelIsRefusedWhateverItsHeight() {
        Room room = Room.of("r").withDepthBelowGroundM(0.0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> room.withFloorPosition(FloorPosition.BASEMENT))
                .withMessage("Room.floorPosition = BASEMENT contradicts Room.depthBelowGroundM = 0.0:"
                        + " the floor of a room below ground lies below the ground outside");
        assertThat(room.withDepthBelowGroundM(0.1)
                        .withFloorPosition(FloorPosition.BASEMENT)
                        .belowGround())
                .isTrue();
    }
}
