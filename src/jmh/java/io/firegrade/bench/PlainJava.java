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
import io.firegrade.facts.EBike;
import io.firegrade.facts.EBikeKind;
import io.firegrade.facts.EmergencyLight;
import io.firegrade.facts.EscapePlace;
import io.firegrade.facts.EscapeRoute;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Extinguisher;
import io.firegrade.facts.ExtractDuct;
import io.firegrade.facts.Fact;
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
import io.firegrade.facts.RoomPlacement;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    private final Premises premises;
    private final Building building;
    private final Visit visit;
    private final List<Room> rooms;
    private final List<GasCylinder> cylinders;
    private final List<GasAppliance> appliances;
    private final List<GasHose> hoses;
    private final List<GasDetector> detectors;
    private final List<ShutOffValve> valves;
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
        this.premises = of(Premises.class, facts).get(0);
        this.building = of(Building.class, facts).get(0);
        this.visit = of(Visit.class, facts).get(0);
        this.rooms = of(Room.class, facts);
        this.cylinders = of(GasCylinder.class, facts);
        this.appliances = of(GasAppliance.class, facts);
        this.hoses = of(GasHose.class, facts);
        this.detectors = of(GasDetector.class, facts);
        this.valves = of(ShutOffValve.class, facts);
        this.wirings = of(Wiring.class, facts);
        this.bikes = of(EBike.class, facts);
        this.exits = of(Exit.class, facts);
        this.routes = of(EscapeRoute.class, facts);
        this.obstructions = of(RouteObstruction.class, facts);
        this.lights = of(EmergencyLight.class, facts);
        this.units = of(CalculationUnit.class, facts);
        this.extinguishers = of(Extinguisher.class, facts);
        this.ducts = of(ExtractDuct.class, facts);
        this.cleanings = of(DuctCleaning.class, facts);
        this.drills = of(Drill.class, facts);
    }

    private static <T extends Fact> List<T> of(Class<T> type, List<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The criteria that hold, each with the id of its subject. */
    List<Match> assess() {
        List<Match> found = new ArrayList<>();
        premises(found);
        rooms.forEach(room -> room(room, found));
        cylinders.forEach(cylinder -> cylinder(cylinder, found));
        hoses.forEach(hose -> hose(hose, found));
        detectors.forEach(detector -> detector(detector, found));
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

    private static void add(boolean hazard, String criterion, Fact subject, List<Match> found) {
        if (hazard) {
            found.add(new Match(criterion, subject.id()));
        }
    }

    private void premises(List<Match> found) {
        if (!is(premises.household())) {
            if (premises.occupancy() != Occupancy.GAS_DEPOT) {
                double kg = 0;
                double litres = 0;
                for (GasCylinder cylinder : cylinders) {
                    if (cylinder.gas() == Gas.LPG && cylinder.state() != CylinderState.EMPTY) {
                        kg += number(cylinder.nominalKg());
                        litres += litres(number(cylinder.nominalKg()));
                    }
                }
                add(
                        kg >= 100 && none(rooms, room -> room.use() == RoomUse.CYLINDER_ROOM),
                        "gas-lpg-store-100kg",
                        premises,
                        found);
                add(
                        litres > 1000
                                && none(
                                        rooms,
                                        room -> room.use() == RoomUse.CYLINDER_ROOM
                                                && room.placement() == RoomPlacement.DETACHED),
                        "gas-lpg-store-420kg",
                        premises,
                        found);
            }
            add(
                    any(
                                    appliances,
                                    appliance -> appliance.kind() != ApplianceKind.INDUSTRIAL_BURNER
                                            && appliance.kind() != ApplianceKind.CASSETTE_STOVE)
                            && none(valves, valve -> valve.kind() == ValveKind.EMERGENCY),
                    "gas-shutoff-missing",
                    premises,
                    found);
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

    private static double litres(double kg) {
        return kg >= 49.5 ? 118 : kg >= 14.5 ? 35.5 : kg >= 10 ? 23.5 : kg >= 5 ? 12 : 0;
    }

    private void room(Room room, List<Match> found) {
        add(
                is(room.belowGround())
                        && (any(cylinders, cylinder -> in(room, cylinder.room()) && is(cylinder.dense()))
                                || any(appliances, appliance -> in(room, appliance.room()) && is(appliance.dense()))),
                "gas-lpg-below-ground",
                room,
                found);
        if (room.use() == RoomUse.KITCHEN) {
            int open = 0;
            for (GasCylinder cylinder : cylinders) {
                if (in(room, cylinder.room())
                        && cylinder.gas() == Gas.LPG
                        && cylinder.state() != CylinderState.EMPTY
                        && cylinder.enclosure() != CylinderEnclosure.FIRE_SEPARATED) {
                    open++;
                }
            }
            add(
                    !is(premises.household()) && (open >= 2 || (open >= 1 && is(room.openToDining()))),
                    "gas-lpg-kitchen-no-separation",
                    room,
                    found);
            add(is(premises.catering()) && open >= 2, "gas-lpg-kitchen-no-separation-catering", room, found);
        }
        add(
                (room.use() == RoomUse.KITCHEN || room.use() == RoomUse.DINING)
                        && premises.occupancy() == Occupancy.RESTAURANT
                        && (any(
                                        appliances,
                                        appliance -> in(room, appliance.room())
                                                && appliance.kind() != ApplianceKind.CASSETTE_STOVE)
                                || any(
                                        cylinders,
                                        cylinder -> in(room, cylinder.room())
                                                && cylinder.state() == CylinderState.IN_USE
                                                && cylinder.gas() != Gas.NOT_COMBUSTIBLE))
                        && none(detectors, detector -> in(room, detector.room())),
                "gas-alarm-missing-catering",
                room,
                found);
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

    private void cylinder(GasCylinder cylinder, List<Match> found) {
        if (cylinder.gas() != Gas.LPG) {
            return;
        }
        if (cylinder.state() != CylinderState.EMPTY) {
            add(
                    premises.occupancy() != Occupancy.GAS_DEPOT
                            && number(cylinder.nominalKg()) >= 49.5
                            && none(
                                    rooms,
                                    room -> in(room, cylinder.room())
                                            && room.use() == RoomUse.CYLINDER_ROOM
                                            && (room.placement() == RoomPlacement.ADJOINING
                                                    || room.placement() == RoomPlacement.DETACHED)),
                    "gas-lpg-50kg-container-indoors",
                    cylinder,
                    found);
            add(number(cylinder.burnerDistanceM()) < 0.5, "gas-lpg-cylinder-burner-distance", cylinder, found);
        }
        add(
                cylinder.state() == CylinderState.IN_USE
                        && !is(premises.household())
                        && cylinder.enclosure() != CylinderEnclosure.FIRE_SEPARATED
                        && any(
                                cylinders,
                                other -> !other.id().equals(cylinder.id())
                                        && Objects.equals(other.room(), cylinder.room())
                                        && other.gas() == Gas.LPG
                                        && other.state() == CylinderState.SPARE
                                        && other.enclosure() != CylinderEnclosure.FIRE_SEPARATED)
                        && none(rooms, room -> in(room, cylinder.room()) && room.use() == RoomUse.CYLINDER_ROOM),
                "gas-lpg-in-use-and-spare-together",
                cylinder,
                found);
    }

    private static void hose(GasHose hose, List<Match> found) {
        if (hose.use() == HoseUse.APPLIANCE) {
            add(number(hose.lengthM()) > 2.0, "gas-hose-too-long", hose, found);
            add(number(hose.joints()) > 0, "gas-hose-jointed", hose, found);
        }
    }

    private void detector(GasDetector detector, List<Match> found) {
        add(!is(premises.household()) && is(detector.outOfOrder()), "gas-alarm-not-working", detector, found);
        Gas gas = detector.gas();
        add(
                (gas == Gas.LPG || gas == Gas.LPG_AIR || gas == Gas.DIMETHYL_ETHER)
                        && number(detector.heightAboveFloorM()) > 0.3,
                "gas-alarm-height-lpg",
                detector,
                found);
        add(
                (gas == Gas.NATURAL_GAS || gas == Gas.COAL_GAS) && number(detector.belowCeilingM()) > 0.3,
                "gas-alarm-height-ng",
                detector,
                found);
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

    private static boolean in(Room room, @Nullable String reference) {
        return room.id().equals(reference);
    }

    private static <T> boolean any(List<T> facts, Predicate<T> condition) {
        for (T fact : facts) {
            if (condition.test(fact)) {
                return true;
            }
        }
        return false;
    }

    private static <T> boolean none(List<T> facts, Predicate<T> condition) {
        return !any(facts, condition);
    }

    private static boolean is(@Nullable Boolean value) {
        return Objects.requireNonNull(value);
    }

    private static double number(@Nullable Number value) {
        return Objects.requireNonNull(value).doubleValue();
    }

    private static LocalDate date(@Nullable LocalDate value) {
        return Objects.requireNonNull(value);
    }
}
