package com.example;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.facts.CylinderState;
import io.firegrade.facts.FloorPosition;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.Occupancy;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import io.firegrade.inspection.Inspection;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Assesses what was found in the kitchen of a noodle shop. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        RuleBook book = RuleBook.standard();
        Inspection inspection = Inspection.of(
                        Premises.of("TY-0417").withOccupancy(Occupancy.RESTAURANT), LocalDate.of(2026, 11, 20))
                .all(Room.of("kitchen").withUse(RoomUse.KITCHEN).withFloorPosition(FloorPosition.SEMI_BASEMENT))
                .saw(GasCylinder.of("c1")
                        .withRoom("kitchen")
                        .withGas(Gas.LPG)
                        .withState(CylinderState.IN_USE)
                        .withNominalKg(50.0))
                .none(GasDetector.class)
                .build();
        Assessment assessment = book.assess(inspection);

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        assessment.findings().forEach(finding -> {
            out.println(finding.grade().label().zh() + "：" + finding.title().zh());
            out.println("    " + finding.advice().zh());
        });
        out.println("待查问题：" + assessment.questions().size());
    }
}
