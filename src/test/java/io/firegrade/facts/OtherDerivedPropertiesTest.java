package io.firegrade.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The derived properties that read one fact in a simple way. */
class OtherDerivedPropertiesTest {

    @ParameterizedTest
    @CsvSource({
        "LPG, true",
        "LPG_AIR, true",
        "DIMETHYL_ETHER, true",
        "BIOGAS, true",
        "OTHER_DENSE, true",
        "NATURAL_GAS, false",
        "COAL_GAS, false",
        "OTHER_LIGHT, false",
        "NOT_COMBUSTIBLE, false"
    })
    void aDenseGasGathersAtTheFloor(Gas gas, boolean dense) {
        assertThat(GasCylinder.of("c").withGas(gas).dense()).isEqualTo(dense);
        assertThat(GasAppliance.of("a").withGas(gas).dense()).isEqualTo(dense);
        assertThat(GasSupply.of("s").withGas(gas).dense()).isEqualTo(dense);
    }

    @Test
    void oneDefectPutsADetectorOutOfOrder() {
        GasDetector sound = GasDetector.of("d")
                .withPowered(true)
                .withFaulty(false)
                .withCovered(false)
                .withTestPassed(true);

        assertThat(sound.outOfOrder()).isFalse();
        assertThat(sound.withTestPassed(null).outOfOrder()).isNull();
        assertThat(GasDetector.of("d").withPowered(false).outOfOrder()).isTrue();
        assertThat(GasDetector.of("d").withFaulty(true).outOfOrder()).isTrue();
        assertThat(GasDetector.of("d").withCovered(true).outOfOrder()).isTrue();
        assertThat(GasDetector.of("d").withTestPassed(false).outOfOrder()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CORRIDOR, true",
        "STAIR, true",
        "LOBBY, true",
        "EXIT, true",
        "ROOM, false",
        "LIFT, false",
        "OUTDOORS, false"
    })
    void anEBikeStandsInAnEscapeRouteOrNot(EBikePlace place, boolean inEscapeRoute) {
        assertThat(EBike.of("e").withPlace(place).inEscapeRoute()).isEqualTo(inEscapeRoute);
    }

    @Test
    void aRoomIsSleptInUnlessNobodySleepsThere() {
        assertThat(Room.of("r").sleeping()).isNull();
        assertThat(Room.of("r").withSleepers(Sleepers.NOBODY).sleeping()).isFalse();
        assertThat(Room.of("r").withSleepers(Sleepers.STAFF).sleeping()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"BASEMENT, true", "SEMI_BASEMENT, true", "GROUND, false", "UPPER, false"})
    void aStoreyLiesBelowGroundOrNot(FloorPosition position, boolean belowGround) {
        assertThat(Storey.of("s").withPosition(position).belowGround()).isEqualTo(belowGround);
    }
}
