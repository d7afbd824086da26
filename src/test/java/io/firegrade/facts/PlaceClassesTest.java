package io.firegrade.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The classes of place that follow from what premises are used for. */
class PlaceClassesTest {

    @ParameterizedTest
    @CsvSource({
        "RESTAURANT, true, true, false, true, false",
        "CANTEEN, false, false, false, true, false",
        "SCHOOL_CANTEEN, true, false, false, true, false",
        "SHOP, true, true, false, false, false",
        "HOTEL, true, true, false, false, false",
        "KTV, true, true, true, false, false",
        "INTERNET_CAFE, true, true, true, false, false",
        "KINDERGARTEN, true, false, false, false, false",
        "WAREHOUSE, false, false, false, false, false",
        "DWELLING, false, false, false, false, true",
        "RENTAL_HOUSING, false, false, false, false, true",
        "OTHER, false, false, false, false, false",
    })
    void occupancyDecides(
            Occupancy occupancy,
            boolean assembly,
            boolean publicGathering,
            boolean entertainment,
            boolean catering,
            boolean household) {
        Premises premises = Premises.of("p").withOccupancy(occupancy);

        assertThat(premises.assembly()).isEqualTo(assembly);
        assertThat(premises.publicGathering()).isEqualTo(publicGathering);
        assertThat(premises.entertainment()).isEqualTo(entertainment);
        assertThat(premises.catering()).isEqualTo(catering);
        assertThat(premises.household()).isEqualTo(household);
    }

    @Test
    void aWorkshopIsAnAssemblyPlaceIfItIsLabourIntensive() {
        Premises workshop = Premises.of("p").withOccupancy(Occupancy.WORKSHOP);

        assertThat(workshop.assembly()).isNull();
        assertThat(workshop.withLabourIntensive(true).assembly()).isTrue();
        assertThat(workshop.withLabourIntensive(false).assembly()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void placesNest(Occupancy occupancy) {
        Premises premises = Premises.of("p").withOccupancy(occupancy).withLabourIntensive(false);

        assertThat(Boolean.TRUE.equals(premises.entertainment()) && Boolean.FALSE.equals(premises.publicGathering()))
                .isFalse();
        assertThat(Boolean.TRUE.equals(premises.publicGathering()) && Boolean.FALSE.equals(premises.assembly()))
                .isFalse();
        assertThat(Boolean.TRUE.equals(premises.household()) && Boolean.TRUE.equals(premises.assembly()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SHOP, true",
        "RESTAURANT, true",
        "KTV, true",
        "WORKSHOP, true",
        "WAREHOUSE, true",
        "OTHER, true",
        "HOTEL, false",
        "HOMESTAY, false",
        "ELDERLY_HOME, false",
        "OFFICE, false",
        "DWELLING, false",
        "FIREWORK_SHOP, false"
    })
    void aPlaceOfBusinessIsNotMeantForSleeping(Occupancy occupancy, boolean business) {
        assertThat(Premises.of("p").withOccupancy(occupancy).business()).isEqualTo(business);
        assertThat(Premises.of("p").business()).isNull();
    }
}
