package com.example;

import static io.firegrade.testing.FireGradeAssertions.assertThat;

import io.firegrade.assessment.Grade;
import io.firegrade.facts.Exit;
import io.firegrade.facts.FloorPosition;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.Occupancy;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One shop, and what is said of it. */
class NoodleShopTest {

    private static final Inspection SHOP = Inspection.of(
                    Premises.of("TY-0417").withOccupancy(Occupancy.RESTAURANT), LocalDate.of(2026, 11, 20))
            .all(Room.of("kitchen").withUse(RoomUse.KITCHEN).withFloorPosition(FloorPosition.SEMI_BASEMENT))
            .saw(GasCylinder.of("c1").withRoom("kitchen").withGas(Gas.LPG).withNominalKg(50.0))
            .saw(Exit.of("front").withClearWidthM(0.85), Exit.of("back"))
            .none(GasDetector.class)
            .build();

    @Test
    void gasBelowGround() {
        assertThat(OldTown.BOOK, SHOP)
                .hasHazard("gas-lpg-below-ground")
                .withGrade(Grade.SERIOUS)
                .about("room", "kitchen")
                .withinDays(0)
                .and()
                .hasGradeAtLeast(Grade.SERIOUS);
    }

    @Test
    void exits() {
        assertThat(OldTown.BOOK, SHOP)
                .hasHazard("old-town-narrow-exit")
                .about("exit", "front")
                .once()
                .and()
                .asks("/exits/1/clearWidthM");
    }
}
