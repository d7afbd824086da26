package io.firegrade.testing;

import io.firegrade.RuleBook;
import io.firegrade.facts.FloorPosition;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;

/** A pack of two criteria on LPG, and premises that it judges. */
final class SmallPack {

    static final String FOLDER = "io/firegrade/testing/pack";

    static final RuleBook BOOK =
            RuleBook.builder().pack(SmallPack.class.getClassLoader(), FOLDER).build();

    private SmallPack() {}

    /** A shop with everything known, and one cylinder of 50 kg in that room. */
    static Inspection shop(FloorPosition position) {
        return shop().all(
                        Room.of("r1").withFloorPosition(position),
                        GasCylinder.of("c1").withRoom("r1").withGas(Gas.LPG).withNominalKg(50.0))
                .build();
    }

    static Inspection.Builder shop() {
        return Inspection.of(Premises.of("p1").withName("晋味面馆"), LocalDate.of(2026, 11, 20));
    }
}
