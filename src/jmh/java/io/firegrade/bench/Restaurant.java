package io.firegrade.bench;

import io.firegrade.facts.Agent;
import io.firegrade.facts.ApplianceKind;
import io.firegrade.facts.Building;
import io.firegrade.facts.BuildingUse;
import io.firegrade.facts.CalculationUnit;
import io.firegrade.facts.CylinderEnclosure;
import io.firegrade.facts.CylinderState;
import io.firegrade.facts.Drill;
import io.firegrade.facts.DuctCleaning;
import io.firegrade.facts.EmergencyLight;
import io.firegrade.facts.EscapePlace;
import io.firegrade.facts.EscapeRoute;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Extinguisher;
import io.firegrade.facts.ExtractDuct;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FloorPosition;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasAppliance;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.GasHose;
import io.firegrade.facts.HoseUse;
import io.firegrade.facts.LockKind;
import io.firegrade.facts.ObstructionKind;
import io.firegrade.facts.Occupancy;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import io.firegrade.facts.RouteKind;
import io.firegrade.facts.RouteObstruction;
import io.firegrade.facts.ShutOffValve;
import io.firegrade.facts.ValveKind;
import io.firegrade.facts.Visit;
import io.firegrade.facts.Wiring;
import io.firegrade.facts.WiringKind;
import io.firegrade.facts.WiringProtection;
import java.time.LocalDate;
import java.util.List;

/** A restaurant of 26 facts with a handful of hazards. Whatever the thirty criteria read of it is known. */
final class Restaurant {

    private static final LocalDate DATE = LocalDate.of(2026, 6, 15);

    private static final List<Fact> FACTS = List.of(
            Premises.of("p1")
                    .withOccupancy(Occupancy.RESTAURANT)
                    .withKeyUnit(false)
                    .withLabourIntensive(false)
                    .withFloorAreaM2(320.0)
                    .withSeats(110),
            Building.of("building")
                    .withUse(BuildingUse.PUBLIC)
                    .withHeightM(12.0)
                    .withStoreys(3)
                    .withBasements(0)
                    .withCommercialComplex(false)
                    .withWithDwellings(false),
            Visit.of("visit").withDate(DATE).withPeoplePresent(true),
            room("kitchen", RoomUse.KITCHEN, 40).withOpenToDining(false),
            room("dining", RoomUse.DINING, 210).withOpenToDining(true),
            room("yard", RoomUse.OUTDOORS, 30).withOpenToDining(false),
            cylinder("c1", "kitchen", CylinderState.IN_USE).withBurnerDistanceM(0.3),
            cylinder("c2", "kitchen", CylinderState.SPARE).withBurnerDistanceM(1.5),
            cylinder("c3", "yard", CylinderState.EMPTY).withBurnerDistanceM(8.0),
            GasAppliance.of("a1")
                    .withRoom("kitchen")
                    .withKind(ApplianceKind.COMMERCIAL_STOVE)
                    .withGas(Gas.LPG),
            GasHose.of("h1")
                    .withRoom("kitchen")
                    .withUse(HoseUse.APPLIANCE)
                    .withLengthM(2.6)
                    .withJoints(0),
            GasDetector.of("d1")
                    .withRoom("kitchen")
                    .withGas(Gas.LPG)
                    .withHeightAboveFloorM(0.2)
                    .withBelowCeilingM(2.6)
                    .withPowered(true)
                    .withFaulty(false)
                    .withCovered(false)
                    .withTestPassed(true),
            ShutOffValve.of("v1").withRoom("kitchen").withKind(ValveKind.MANUAL).withLinked(false),
            wiring("w1", "kitchen", WiringKind.INSULATED_WIRE, WiringProtection.METAL_CONDUIT),
            wiring("w2", "dining", WiringKind.SHEATHED_CABLE, WiringProtection.NONE),
            exit("e1", LockKind.PANIC_BAR, true),
            exit("e2", LockKind.PADLOCK, false),
            EscapeRoute.of("corridor").withKind(RouteKind.CORRIDOR).withClearWidthM(1.6),
            RouteObstruction.of("o1")
                    .withPlace(EscapePlace.ROUTE)
                    .withRoute("corridor")
                    .withKind(ObstructionKind.GOODS)
                    .withCombustible(true)
                    .withNarrows(false),
            light("l1", EscapePlace.ROOM, "dining"),
            CalculationUnit.of("u1").withAreaM2(320.0),
            extinguisher("x1"),
            extinguisher("x2"),
            ExtractDuct.of("duct").withRoom("kitchen").withHeavyGrease(false),
            DuctCleaning.of("cleaned").withDoneOn(LocalDate.of(2026, 5, 1)),
            Drill.of("spring").withHeldOn(LocalDate.of(2026, 3, 10)));

    private Restaurant() {}

    /** The restaurant as an inspection found it. */
    static Scene scene() {
        return new Scene(DATE, FACTS);
    }

    private static Room room(String id, RoomUse use, double areaM2) {
        return Room.of(id)
                .withUse(use)
                .withFloorPosition(FloorPosition.GROUND)
                .withAreaM2(areaM2)
                .withWindowless(false);
    }

    private static GasCylinder cylinder(String id, String room, CylinderState state) {
        return GasCylinder.of(id)
                .withRoom(room)
                .withGas(Gas.LPG)
                .withNominalKg(15.0)
                .withState(state)
                .withEnclosure(CylinderEnclosure.OPEN);
    }

    private static Wiring wiring(String id, String room, WiringKind kind, WiringProtection protection) {
        return Wiring.of(id)
                .withRoom(room)
                .withKind(kind)
                .withProtection(protection)
                .withBareLive(false);
    }

    private static Exit exit(String id, LockKind lock, boolean openable) {
        return Exit.of(id)
                .withDesignated(true)
                .withClearWidthM(1.5)
                .withLock(lock)
                .withOpenableFromInside(openable);
    }

    private static EmergencyLight light(String id, EscapePlace place, String room) {
        return EmergencyLight.of(id).withPlace(place).withRoom(room).withLights(true);
    }

    private static Extinguisher extinguisher(String id) {
        return Extinguisher.of(id)
                .withUnit("u1")
                .withAgent(Agent.POWDER_ABC)
                .withManufacturedOn(LocalDate.of(2022, 5, 10));
    }
}
