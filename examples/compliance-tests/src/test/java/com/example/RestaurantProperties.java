package com.example;

import static io.firegrade.testing.FireGradeAssertions.assertThat;

import io.firegrade.facts.Exit;
import io.firegrade.facts.FloorPosition;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.Occupancy;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Inspection;
import io.firegrade.testing.InspectionArbitrary;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all restaurants, whatever else is there and whatever nobody looked at. */
class RestaurantProperties {

    @Provide
    Arbitrary<Inspection> lpgBelowGround() {
        return InspectionArbitrary.of(OldTown.BOOK, "gas-lpg-below-ground")
                .with(
                        Premises.of("p").withOccupancy(Occupancy.RESTAURANT),
                        Room.of("cellar").withFloorPosition(FloorPosition.BASEMENT),
                        GasCylinder.of("c").withRoom("cellar").withGas(Gas.LPG));
    }

    @Property(tries = 100)
    void noRestaurantWithLpgBelowGroundIsEverClear(@ForAll("lpgBelowGround") Inspection inspection) {
        assertThat(OldTown.BOOK, inspection).isNotRuledOut("gas-lpg-below-ground");
    }

    @Provide
    Arbitrary<Inspection> wideExits() {
        return InspectionArbitrary.of(OldTown.BOOK, "old-town-narrow-exit")
                .with(Exit.of("front").withClearWidthM(0.9))
                .atMost(0);
    }

    @Property(tries = 100)
    void anExitOf90CentimetresIsNeverTooNarrow(@ForAll("wideExits") Inspection inspection) {
        assertThat(OldTown.BOOK, inspection).hasNoHazard("old-town-narrow-exit");
    }
}
