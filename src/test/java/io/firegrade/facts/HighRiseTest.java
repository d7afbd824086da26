package io.firegrade.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a building a high-rise; an empty cell is not established. */
class HighRiseTest {

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL, 27.0, 9, false, false, false",
        "RESIDENTIAL, 27.1, 9, true, true, false",
        "RESIDENTIAL, 27.1, , true, true, false",
        "RESIDENTIAL, , 33, , , false",
        "PUBLIC, 24.0, 6, false, false, false",
        "PUBLIC, 24.1, 6, true, true, true",
        "PUBLIC, 24.1, 1, false, false, false",
        "PUBLIC, 24.1, , , , ",
        "PUBLIC, , 1, false, false, false",
        "WORKSHOP, 24.1, 2, true, false, false",
        "WORKSHOP, 24.1, 1, false, false, false",
        "WAREHOUSE, 30.0, 3, true, false, false",
        "OTHER, 80.0, 9, false, false, false",
        ", 24.0, , false, false, false",
        ", 80.0, 20, , , ",
        ", , , , , ",
    })
    void heightUseAndStoreysDecide(
            BuildingUse use, Double heightM, Integer storeys, Boolean highRise, Boolean civil, Boolean publicUse) {
        Building building = BuildingBuilder.builder()
                .id("b")
                .use(use)
                .heightM(heightM)
                .storeys(storeys)
                .build();

        assertThat(building.highRise()).isEqualTo(highRise);
        assertThat(building.highRiseCivil()).isEqualTo(civil);
        assertThat(building.highRisePublic()).isEqualTo(publicUse);
    }
}
