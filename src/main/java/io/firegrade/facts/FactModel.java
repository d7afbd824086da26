package io.firegrade.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of facts that criteria and files can name: the library's own and those that an application adds. Immutable. */
public final class FactModel {

    private static final FactModel STANDARD = new FactModel(List.of(
                    Premises.class,
                    Building.class,
                    Visit.class,
                    Storey.class,
                    Room.class,
                    GasSupply.class,
                    GasCylinder.class,
                    CylinderMisuse.class,
                    CylinderRoomFitting.class,
                    GasAppliance.class,
                    FuelBurner.class,
                    GasHose.class,
                    GasRegulator.class,
                    GasDetector.class,
                    ShutOffValve.class,
                    GasPipe.class,
                    GasLeak.class,
                    Wiring.class,
                    SocketStrip.class,
                    DistributionBox.class,
                    Luminaire.class,
                    ElectricAppliance.class,
                    EBike.class,
                    ChargingPlace.class,
                    Exit.class,
                    Door.class,
                    Stair.class,
                    EscapeRoute.class,
                    RouteObstruction.class,
                    TravelDistance.class,
                    EmergencyLight.class,
                    ExitSign.class,
                    Window.class,
                    FireDoor.class,
                    FireShutter.class,
                    FireCompartment.class,
                    Refuge.class,
                    Shaft.class,
                    FireLane.class,
                    CalculationUnit.class,
                    ExtinguisherPoint.class,
                    Extinguisher.class,
                    Service.class,
                    Hydrant.class,
                    FireSystem.class,
                    SmokeAlarm.class,
                    FireDetector.class,
                    FirePower.class,
                    FireLift.class,
                    ControlRoom.class,
                    SafetyGear.class,
                    FireProduct.class,
                    Tampering.class,
                    StoredGoods.class,
                    GoodsStack.class,
                    Lining.class,
                    Neighbour.class,
                    HotWork.class,
                    OpenFlame.class,
                    Worker.class,
                    Document.class,
                    Notice.class,
                    ExtractDuct.class,
                    DuctCleaning.class,
                    Drill.class,
                    Training.class,
                    Patrol.class,
                    FireInspection.class,
                    SafetyTest.class,
                    Limit.class,
                    Breach.class)
            .stream()
            .map(FactType::of)
            .toList());

    private final List<FactType> types;
    private final List<FactType> inspected;
    private final Map<String, FactType> byName;
    private final Map<String, FactType> byKey;

    private FactModel(List<FactType> types) {
        this.types = List.copyOf(types);
        this.byName = index(types, FactType::name, "name");
        this.inspected = types.stream()
                .filter(type -> type.origin() == Origin.INSPECTION)
                .toList();
        this.byKey = index(inspected, FactType::key, "key");
        checkNames(types);
    }

    /** The types that the library brings along. */
    public static FactModel standard() {
        return STANDARD;
    }

    /**
     * This model and one more type.
     *
     * @throws IllegalArgumentException if the class is no fact record, or its name, its key or the name of an enum of it is taken
     */
    public FactModel with(Class<? extends Fact> type) {
        List<FactType> more = new ArrayList<>(types);
        more.add(FactType.of(type));
        return new FactModel(more);
    }

    /** All types: the library's own in the order of its model, then the application's. */
    public List<FactType> types() {
        return types;
    }

    /** The type of that name, as criteria use it. */
    public Optional<FactType> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The types of facts that stand in an inspection. */
    public List<FactType> inspected() {
        return inspected;
    }

    /** The type of that key, as inspection files use it. */
    public Optional<FactType> keyed(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** A criterion uses simple names, so each of them means one class. */
    private static void checkNames(List<FactType> types) {
        Map<String, Class<?>> classes = new HashMap<>();
        classes.put(Dates.class.getSimpleName(), Dates.class);
        for (FactType type : types) {
            Stream<Class<?>> enums = type.components().stream()
                    .filter(component -> component.kind() == Component.Kind.ENUM)
                    .map(Component::javaType);
            Stream.concat(Stream.of(type.javaType()), enums).forEach(named -> {
                Class<?> other = classes.putIfAbsent(named.getSimpleName(), named);
                if (other != null && !other.equals(named)) {
                    throw new IllegalArgumentException("the name '" + named.getSimpleName()
                            + "' means two classes in criteria: " + other.getName() + " and " + named.getName());
                }
            });
        }
    }

    private static Map<String, FactType> index(List<FactType> types, Function<FactType, String> by, String what) {
        return types.stream().collect(Collectors.toUnmodifiableMap(by, Function.identity(), (a, b) -> {
            throw new IllegalArgumentException("the " + what + " '" + by.apply(a) + "' is used by two fact types: "
                    + a.javaType().getName() + " and " + b.javaType().getName());
        }));
    }
}
