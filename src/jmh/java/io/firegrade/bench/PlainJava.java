package io.firegrade.bench;

import static io.firegrade.bench.Known.add;
import static io.firegrade.bench.Known.date;
import static io.firegrade.bench.Known.in;
import static io.firegrade.bench.Known.is;
import static io.firegrade.bench.Known.listed;
import static io.firegrade.bench.Known.none;
import static io.firegrade.bench.Known.number;

import io.firegrade.facts.Agent;
import io.firegrade.facts.Building;
import io.firegrade.facts.BuildingUse;
import io.firegrade.facts.CalculationUnit;
import io.firegrade.facts.Drill;
import io.firegrade.facts.DuctCleaning;
import io.firegrade.facts.EBike;
import io.firegrade.facts.EBikeKind;
import io.firegrade.facts.EmergencyLight;
import io.firegrade.facts.EscapePlace;
import io.firegrade.facts.EscapeRoute;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Extinguisher;
import io.firegrade.facts.ExtractDuct;
import io.firegrade.facts.Fact;
import io.firegrade.facts.LockKind;
import io.firegrade.facts.ObstructionKind;
import io.firegrade.facts.Occupancy;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomUse;
import io.firegrade.facts.RouteKind;
import io.firegrade.facts.RouteObstruction;
import io.firegrade.facts.Visit;
import io.firegrade.facts.Wiring;
import io.firegrade.facts.WiringKind;
import io.firegrade.facts.WiringProtection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The thirty criteria as a programmer would write them for facts that are all known: no evidence, and no unknown. */
final class PlainJava {

    private static final Set<RoomUse> HALLS =
            EnumSet.of(RoomUse.AUDITORIUM, RoomUse.EXHIBITION_HALL, RoomUse.MULTI_FUNCTION_HALL);
    private static final Set<RoomUse> LARGE_HALLS =
            EnumSet.of(RoomUse.SALES, RoomUse.DINING, RoomUse.WAITING_HALL, RoomUse.STUDIO);
    private static final Set<RoomUse> PUBLIC_BELOW_GROUND = EnumSet.of(
            RoomUse.SALES,
            RoomUse.DINING,
            RoomUse.WAITING_HALL,
            RoomUse.STUDIO,
            RoomUse.ENTERTAINMENT_ROOM,
            RoomUse.CLASSROOM);
    private static final Set<RouteKind> LIT_ROUTES =
            EnumSet.of(RouteKind.CORRIDOR, RouteKind.STAIR, RouteKind.LOBBY, RouteKind.REFUGE_PASSAGE);
    private static final Set<Occupancy> SLEEPING = EnumSet.of(
            Occupancy.HOTEL,
            Occupancy.HOMESTAY,
            Occupancy.HOSPITAL,
            Occupancy.ELDERLY_HOME,
            Occupancy.KINDERGARTEN,
            Occupancy.DORMITORY);
    private static final Set<ObstructionKind> BLOCKING = EnumSet.of(
            ObstructionKind.GOODS,
            ObstructionKind.WASTE,
            ObstructionKind.FURNITURE,
            ObstructionKind.BICYCLE,
            ObstructionKind.VEHICLE,
            ObstructionKind.BOARD,
            ObstructionKind.OTHER);
    private static final Set<ObstructionKind> KEPT_THERE = EnumSet.of(
            ObstructionKind.GOODS,
            ObstructionKind.WASTE,
            ObstructionKind.FURNITURE,
            ObstructionKind.BOARD,
            ObstructionKind.OTHER);

    private final PlainGas gas;
    private final Premises premises;
    private final Building building;
    private final Visit visit;
    private final List<Room> rooms;
    private final List<Wiring> wirings;
    private final List<EBike> bikes;
    private final List<Exit> exits;
    private final List<EscapeRoute> routes;
    private final List<RouteObstruction> obstructions;
    private final List<EmergencyLight> lights;
    private final List<CalculationUnit> units;
    private final List<Extinguisher> extinguishers;
    private final List<ExtractDuct> ducts;
    private final List<DuctCleaning> cleanings;
    private final List<Drill> drills;

    PlainJava(List<Fact> facts) {
        this.gas = new PlainGas(facts);
        this.premises = listed(Premises.class, facts).get(0);
        this.building = listed(Building.class, facts).get(0);
        this.visit = listed(Visit.class, facts).get(0);
        this.rooms = listed(Room.class, facts);
        this.wirings = listed(Wiring.class, facts);
        this.bikes = listed(EBike.class, facts);
        this.exits = listed(Exit.class, facts);
        this.routes = listed(EscapeRoute.class, facts);
        this.obstructions = listed(RouteObstruction.class, facts);
        this.lights = listed(EmergencyLight.class, facts);
        this.units = listed(CalculationUnit.class, facts);
        this.extinguishers = listed(Extinguisher.class, facts);
        this.ducts = listed(ExtractDuct.class, facts);
        this.cleanings = listed(DuctCleaning.class, facts);
        this.drills = listed(Drill.class, facts);
    }

    /** The criteria that hold, each with the id of its subject. */
    List<Match> assess() {
        List<Match> found = new ArrayList<>();
        gas.assess(found);
        premises(found);
        rooms.forEach(room -> room(room, found));
        wirings.forEach(wiring -> wiring(wiring, found));
        bikes.forEach(bike -> bike(bike, found));
        exits.forEach(exit -> exit(exit, found));
        routes.forEach(route -> route(route, found));
        obstructions.forEach(obstruction -> obstruction(obstruction, found));
        lights.forEach(light -> light(light, found));
        units.forEach(unit -> unit(unit, found));
        extinguishers.forEach(extinguisher -> extinguisher(extinguisher, found));
        return found;
    }

    private void premises(List<Match> found) {
        if (!is(premises.household())) {
            add(
                    none(
                            drills,
                            drill -> reaches(date(drill.heldOn()).plusMonths(6))
                                    || (!is(premises.keyUnit())
                                            && reaches(date(drill.heldOn()).plusYears(1)))),
                    "mgmt-drill-missing",
                    premises,
                    found);
        }
        if (is(premises.catering()) && is(premises.assembly()) && !ducts.isEmpty()) {
            boolean dirty =
                    none(cleanings, cleaning -> reaches(date(cleaning.doneOn()).plusDays(92)));
            add(dirty, "mgmt-duct-not-cleaned", premises, found);
            add(dirty && is(building.highRisePublic()), "mgmt-duct-not-cleaned-high-rise", premises, found);
        }
    }

    private void room(Room room, List<Match> found) {
        if (needsLight(room)
                && !is(premises.household())
                && none(lights, light -> light.place() == EscapePlace.ROOM && in(room, light.room()))) {
            add(true, "egress-emergency-light-missing", room, found);
            add(
                    is(room.windowless())
                            || is(room.belowGround())
                            || room.use() == RoomUse.AUDITORIUM
                            || is(premises.entertainment())
                            || SLEEPING.contains(premises.occupancy()),
                    "egress-emergency-light-missing-dark-or-sleeping",
                    room,
                    found);
        }
    }

    private static boolean needsLight(Room room) {
        return HALLS.contains(room.use())
                || (LARGE_HALLS.contains(room.use()) && number(room.areaM2()) > 200)
                || (PUBLIC_BELOW_GROUND.contains(room.use()) && is(room.belowGround()) && number(room.areaM2()) > 100);
    }

    private static void wiring(Wiring wiring, List<Match> found) {
        add(
                wiring.kind() == WiringKind.INSULATED_WIRE
                        && (wiring.protection() == WiringProtection.NONE
                                || wiring.protection() == WiringProtection.ORDINARY_PLASTIC),
                "power-wiring-exposed",
                wiring,
                found);
        add(
                wiring.kind() != WiringKind.EXTRA_LOW_VOLTAGE && is(wiring.bareLive()),
                "power-wiring-bare-live",
                wiring,
                found);
    }

    private void bike(EBike bike, List<Match> found) {
        add(
                (bike.kind() == EBikeKind.EBIKE || bike.kind() == EBikeKind.BATTERY)
                        && !is(building.highRiseCivil())
                        && is(bike.inEscapeRoute()),
                "power-ebike-escape-route-other",
                bike,
                found);
    }

    private void exit(Exit exit, List<Match> found) {
        add(
                is(exit.designated())
                        && is(visit.peoplePresent())
                        && !is(exit.openableFromInside())
                        && exit.lock() != LockKind.ACCESS_CONTROL,
                "egress-exit-locked",
                exit,
                found);
    }

    private void route(EscapeRoute route, List<Match> found) {
        add(
                LIT_ROUTES.contains(route.kind())
                        && building.use() == BuildingUse.PUBLIC
                        && none(
                                lights,
                                light -> light.place() == EscapePlace.ROUTE
                                        && route.id().equals(light.route())),
                "egress-emergency-light-missing-route",
                route,
                found);
    }

    private static void obstruction(RouteObstruction obstruction, List<Match> found) {
        add(
                BLOCKING.contains(obstruction.kind()) && is(obstruction.narrows()),
                "egress-exit-blocked",
                obstruction,
                found);
        add(
                KEPT_THERE.contains(obstruction.kind()) && is(obstruction.combustible()) && !is(obstruction.narrows()),
                "egress-combustibles-in-route",
                obstruction,
                found);
    }

    private static void light(EmergencyLight light, List<Match> found) {
        add(!is(light.lights()), "egress-emergency-light-not-working", light, found);
    }

    private void unit(CalculationUnit unit, List<Match> found) {
        int count = 0;
        for (Extinguisher extinguisher : extinguishers) {
            if (unit.id().equals(extinguisher.unit())) {
                count++;
            }
        }
        add(!is(premises.household()) && count < 2, "equip-extinguisher-too-few", unit, found);
    }

    private void extinguisher(Extinguisher extinguisher, List<Match> found) {
        LocalDate made = date(extinguisher.manufacturedOn());
        Agent agent = extinguisher.agent();
        int years = switch (agent == null ? Agent.OTHER : agent) {
            case WATER -> 6;
            case POWDER_ABC, POWDER_BC, CLEAN -> 10;
            default -> 12;
        };
        add(!made.plusYears(years).isAfter(date(visit.date())), "equip-extinguisher-scrap-age", extinguisher, found);
    }

    private boolean reaches(LocalDate date) {
        return !date.isBefore(date(visit.date()));
    }
}
