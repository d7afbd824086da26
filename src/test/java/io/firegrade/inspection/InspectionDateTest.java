package io.firegrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.facts.Building;
import io.firegrade.facts.DuctCleaning;
import io.firegrade.facts.Exit;
import io.firegrade.facts.FactType;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.GasHose;
import io.firegrade.facts.GasRegulator;
import io.firegrade.facts.Notice;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.Visit;
import io.firegrade.source.Location;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InspectionDateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate EARLIER = LocalDate.of(2020, 1, 1);
    private static final Location PLACE = new Location("shop.yaml", 3, 1);

    private final Inspection given = Inspection.of(Premises.of("P1"), DAY)
            .saw(Visit.of("v").withPersons(21), GasCylinder.of("c1").withRoom("kitchen"))
            .none(Exit.class)
            .locatedAt(Map.of("/visit", PLACE))
            .build();

    @Test
    void anotherDayDatesTheVisitAndChangesNothingElse() {
        Inspection earlier = given.withDate(EARLIER);
        assertThat(earlier.date()).isEqualTo(EARLIER);
        assertThat(earlier.facts(FactType.of(Visit.class)))
                .containsExactly(Visit.of("v").withPersons(21).withDate(EARLIER));
        assertThat(earlier.premises()).isEqualTo(given.premises());
        assertThat(earlier.facts(FactType.of(GasCylinder.class)))
                .isEqualTo(given.facts(FactType.of(GasCylinder.class)));
        assertThat(earlier.stubs(FactType.of(Room.class))).containsExactly(Room.of("kitchen"));
        assertThat(earlier.completeness(FactType.of(Exit.class))).isEqualTo(Completeness.COMPLETE);
        assertThat(earlier.completeness(FactType.of(Room.class))).isEqualTo(Completeness.INCOMPLETE);
        assertThat(earlier.location("/visit")).contains(PLACE);
    }

    @Test
    void theGivenInspectionStaysAsItIs() {
        given.withDate(EARLIER);
        assertThat(given.date()).isEqualTo(DAY);
        assertThat(((Visit) given.facts(FactType.of(Visit.class)).get(0)).date())
                .isEqualTo(DAY);
    }

    @Test
    void whatHasHappenedCannotLieAfterTheVisit() {
        Inspection.Builder builder = Inspection.of(Premises.of("P1"), DAY)
                .all(
                        DuctCleaning.of("d1").withDoneOn(DAY),
                        DuctCleaning.of("d2").withDoneOn(LocalDate.of(2062, 7, 15)))
                .saw(Building.of("b").withDesignedOn(DAY.plusDays(1)));

        assertThatThrownBy(builder::build)
                .isInstanceOf(InspectionException.class)
                .hasMessage("""
                        /ductCleanings/1/doneOn DuctCleaning.doneOn = 2062-07-15 lies after the visit of 2026-11-20, but is the \
                        date of what has happened: correct one of them, or leave it out if it is not known
                        /building/designedOn Building.designedOn = 2026-11-21 lies after the visit of 2026-11-20, but is the \
                        date of what has happened: correct one of them, or leave it out if it is not known""");
    }

    @Test
    void whatIsToComeMayLieAfterTheVisit() {
        LocalDate ahead = LocalDate.of(2062, 7, 15);
        Inspection.of(Premises.of("P1"), DAY)
                .all(GasHose.of("h").withExpiresOn(ahead))
                .all(GasRegulator.of("r").withExpiresOn(ahead))
                .all(GasCylinder.of("c").withNextInspectionOn(ahead))
                .all(Notice.of("n").withDueOn(ahead))
                .build();
    }

    @Test
    void theLawOfAnEarlierDayChangesNothingOfWhatHasHappened() {
        Inspection inspection = Inspection.of(Premises.of("P1"), DAY)
                .all(DuctCleaning.of("d1").withDoneOn(DAY))
                .build();

        assertThat(inspection.withDate(EARLIER).facts(FactType.of(DuctCleaning.class)))
                .isEqualTo(inspection.facts(FactType.of(DuctCleaning.class)));
    }

    @Test
    void noVisitCanHaveBeenThen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given.withDate(LocalDate.of(1700, 1, 1)))
                .withMessage("Visit.date = 1700-01-01 is no plausible date: it lies outside 1800-01-01 to 2500-12-31");
    }
}
