package io.firegrade.bench;

import static io.firegrade.bench.Known.add;
import static io.firegrade.bench.Known.any;
import static io.firegrade.bench.Known.in;
import static io.firegrade.bench.Known.is;
import static io.firegrade.bench.Known.listed;
import static io.firegrade.bench.Known.none;
import static io.firegrade.bench.Known.number;

import io.firegrade.facts.ApplianceKind;
import io.firegrade.facts.CylinderEnclosure;
import io.firegrade.facts.CylinderState;
import io.firegrade.facts.Fact;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasAppliance;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.GasHose;
import io.firegrade.facts.HoseUse;
import io.firegrade.facts.Occupancy;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.RoomPlacement;
import io.firegrade.facts.RoomUse;
import io.firegrade.facts.ShutOffValve;
import io.firegrade.facts.ValveKind;
import java.util.List;
import java.util.Objects;

/** Those of the thirty criteria that are about gas. */
final class PlainGas {

    private final Premises premises;
    private final List<Room> rooms;
    private final List<GasCylinder> cylinders;
    private final List<GasAppliance> appliances;
    private final List<GasHose> hoses;
    private final List<GasDetector> detectors;
    private final List<ShutOffValve> valves;

    PlainGas(List<Fact> facts) {
        this.premises = listed(Premises.class, facts).get(0);
        this.rooms = listed(Room.class, facts);
        this.cylinders = listed(GasCylinder.class, facts);
        this.appliances = listed(GasAppliance.class, facts);
        this.hoses = listed(GasHose.class, facts);
        this.detectors = listed(GasDetector.class, facts);
        this.valves = listed(ShutOffValve.class, facts);
    }

    /** Adds the criteria that hold, each with the id of its subject. */
    void assess(List<Match> found) {
        premises(found);
        rooms.forEach(room -> room(room, found));
        cylinders.forEach(cylinder -> cylinder(cylinder, found));
        hoses.forEach(hose -> hose(hose, found));
        detectors.forEach(detector -> detector(detector, found));
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
}
