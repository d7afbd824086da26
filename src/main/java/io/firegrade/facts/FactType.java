package io.firegrade.facts;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the library knows of one kind of fact: its names, components, ranges and derived properties, read once from the record.
 *
 * <p>Immutable and thread-safe.
 */
public final class FactType {

    private static final ClassValue<FactType> TYPES = new ClassValue<>() {
        @Override
        protected FactType computeValue(Class<?> type) {
            return new FactType(type.asSubclass(Fact.class));
        }
    };

    /** The greatest number, and with a minus the least, that a fact or a criterion can hold: what is computed of them stays finite. */
    public static final double GREATEST_NUMBER = 1e9;

    /** The most characters of a text. */
    public static final int LONGEST_TEXT = 500;

    /** The earliest date that a fact can hold. */
    public static final LocalDate EARLIEST_DATE = LocalDate.of(1800, 1, 1);

    /** The latest date that a fact can hold. */
    public static final LocalDate LATEST_DATE = LocalDate.of(2500, 12, 31);

    private final Class<? extends Fact> javaType;
    private final String key;
    private final Bilingual label;
    private final boolean single;
    private final Origin origin;
    private final List<Component> components;
    private final Map<String, Component> byName;
    private final MethodHandle[] readers;
    private final MethodHandle constructor;
    private final int plainComponents;

    private FactType(Class<? extends Fact> javaType) {
        FactRecord annotation = javaType.getAnnotation(FactRecord.class);
        if (!javaType.isRecord() || annotation == null) {
            throw new IllegalArgumentException(
                    javaType.getName() + " is no fact type: a fact is a record that carries @FactRecord");
        }
        this.javaType = javaType;
        this.key = annotation.key();
        this.label = new Bilingual(annotation.zh(), annotation.en());
        this.single = annotation.single();
        this.origin = annotation.origin();
        RecordComponent[] recordComponents = javaType.getRecordComponents();
        List<Method> derived = Stream.of(javaType.getMethods())
                .filter(method -> method.isAnnotationPresent(DerivedFrom.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        List<Component> all = new ArrayList<>();
        for (RecordComponent component : recordComponents) {
            all.add(component(component, all.size()));
        }
        if (all.isEmpty() || all.get(0).kind() != Component.Kind.ID) {
            throw new IllegalArgumentException(javaType.getName() + ": the first component is String id");
        }
        this.plainComponents = all.size();
        for (Method method : derived) {
            all.add(derived(method, all));
        }
        this.components = List.copyOf(all);
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(Component::name, Function.identity()));
        this.readers = Stream.concat(Stream.of(recordComponents).map(RecordComponent::getAccessor), derived.stream())
                .map(FactType::reader)
                .toArray(MethodHandle[]::new);
        this.constructor = constructor(recordComponents);
    }

    /**
     * The type of the given fact class.
     *
     * @throws IllegalArgumentException if the class is no record with {@link FactRecord}, or its components break the rules of a fact
     */
    public static FactType of(Class<? extends Fact> type) {
        return TYPES.get(type);
    }

    /** The type of the given fact. */
    public static FactType of(Fact fact) {
        return of(fact.getClass());
    }

    /**
     * Checks the components of a fact under construction; the constructor of every fact record calls it.
     *
     * @param type the record class
     * @param values all components in their order
     * @throws IllegalArgumentException if the id is blank, or a value lies outside its range or makes no sense
     */
    public static void check(Class<? extends Fact> type, @Nullable Object... values) {
        FactType facts = of(type);
        if (values.length != facts.plainComponents) {
            throw new IllegalStateException(
                    type.getName() + " has " + facts.plainComponents + " components, checked were " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            String problem = facts.problem(facts.components.get(i), values[i]);
            if (problem != null) {
                throw new IllegalArgumentException(problem);
            }
        }
    }

    /** The record class. */
    public Class<? extends Fact> javaType() {
        return javaType;
    }

    /** The name in DRL: the simple name of the class. */
    public String name() {
        return javaType.getSimpleName();
    }

    /** The key in an inspection file. */
    public String key() {
        return key;
    }

    /** The name of one such thing, for people. */
    public Bilingual label() {
        return label;
    }

    /** Whether every inspection has exactly one. */
    public boolean single() {
        return single;
    }

    /** Where the facts come from. */
    public Origin origin() {
        return origin;
    }

    /** The components in the order of the record, {@code id} first, then the derived properties by name. */
    public List<Component> components() {
        return components;
    }

    /** The components that are given, not derived. */
    public List<Component> plainComponents() {
        return components.subList(0, plainComponents);
    }

    /** The component or derived property of that name. */
    public Optional<Component> component(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Reads all components and derived properties, in the order of {@link #components()}.
     *
     * @throws IllegalStateException if a derived property of the record throws; the message names it and the fact
     */
    public @Nullable Object[] read(Fact fact) {
        @Nullable Object[] values = new @Nullable Object[readers.length];
        for (int i = 0; i < readers.length; i++) {
            values[i] = read(fact, i);
        }
        return values;
    }

    /**
     * Reads one component or derived property.
     *
     * @param index its index in {@link #components()}
     * @throws IllegalStateException if a derived property of the record throws; the message names it and the fact
     */
    public @Nullable Object read(Fact fact, int index) {
        try {
            return (@Nullable Object) readers[index].invokeExact(fact);
        } catch (Throwable e) {
            throw new IllegalStateException(
                    components.get(index) + " of \"" + fact.id() + "\" cannot be read: " + e, e);
        }
    }

    /**
     * Makes a fact.
     *
     * @param values the components in the order of {@link #plainComponents()}
     * @throws IllegalArgumentException if a value lies outside its range, or an application's constructor refuses it
     */
    public Fact create(@Nullable Object[] values) {
        try {
            return (Fact) constructor.invokeExact(values);
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(name() + " refuses its values " + Arrays.toString(values) + ": " + e, e);
        }
    }

    /** A fact of which nothing but the id is known. */
    public Fact blank(String id) {
        @Nullable Object[] values = new @Nullable Object[plainComponents];
        values[0] = id;
        return create(values);
    }

    /**
     * Says what is wrong with a value.
     *
     * @return the problem in words, or null if the value is right or not established
     */
    public @Nullable String problem(Component component, @Nullable Object value) {
        if (value == null) {
            return component.kind() == Component.Kind.ID ? component + " is missing: every fact has an id" : null;
        }
        if (!component.javaType().isInstance(value)) {
            return component + " takes " + component.javaType().getSimpleName() + ", not " + value;
        }
        if (value instanceof Number number) {
            return rangeProblem(component, number.doubleValue());
        }
        if (value instanceof String text) {
            if (text.isBlank()) {
                return component + " is blank: leave it out if it is not known";
            }
            if (text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
                return component + " is longer than " + LONGEST_TEXT + " characters or holds control characters";
            }
        }
        if (value instanceof LocalDate date && (date.isBefore(EARLIEST_DATE) || date.isAfter(LATEST_DATE))) {
            return component + " = " + date + " is no plausible date: it lies outside " + EARLIEST_DATE + " to "
                    + LATEST_DATE;
        }
        return null;
    }

    private static @Nullable String rangeProblem(Component component, double value) {
        double min = Math.max(component.min(), -GREATEST_NUMBER);
        double max = Math.min(component.max(), GREATEST_NUMBER);
        boolean negativeZero = value == 0 && Double.doubleToRawLongBits(value) != 0;
        if (value >= min && value <= max && !negativeZero) {
            return null;
        }
        String unit = component.unit().isEmpty() ? "" : " " + component.unit();
        return component + " = " + plain(value) + " is out of range: it is from " + plain(min) + " to " + plain(max)
                + unit;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 && !(value == 0 && 1 / value < 0)
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private Component component(RecordComponent component, int index) {
        Class<?> type = component.getType();
        RefersTo reference = component.getAnnotation(RefersTo.class);
        Component.Kind kind = index == 0 && component.getName().equals("id") && type == String.class
                ? Component.Kind.ID
                : kind(component.getName(), type, reference != null);
        Label text = component.getAnnotation(Label.class);
        if (text == null && kind != Component.Kind.ID) {
            throw new IllegalArgumentException(javaType.getName() + "." + component.getName() + " has no @Label");
        }
        boolean mayLieAhead = component.isAnnotationPresent(MayLieAhead.class);
        if (mayLieAhead && kind != Component.Kind.DATE) {
            throw new IllegalArgumentException(
                    javaType.getName() + "." + component.getName() + " has @MayLieAhead, which only a date can have");
        }
        Range range = component.getAnnotation(Range.class);
        Optional<Class<? extends Fact>> target = kind == Component.Kind.ID
                ? Optional.of(javaType)
                : Optional.ofNullable(reference).map(RefersTo::value);
        return new Component(
                name(),
                component.getName(),
                index,
                kind,
                text == null ? new Bilingual("编号", "id") : new Bilingual(text.zh(), text.en()),
                text == null ? "" : text.unit(),
                range == null ? 0 : range.min(),
                range == null ? Double.POSITIVE_INFINITY : range.max(),
                mayLieAhead,
                type,
                target,
                List.of());
    }

    private Component derived(Method method, List<Component> plain) {
        List<String> from = List.of(method.getAnnotation(DerivedFrom.class).value());
        Label text = method.getAnnotation(Label.class);
        boolean sound = method.getReturnType() == Boolean.class
                && method.getParameterCount() == 0
                && text != null
                && !from.isEmpty()
                && plain.stream().map(Component::name).toList().containsAll(from);
        if (!sound || text == null) {
            throw new IllegalArgumentException(
                    javaType.getName() + "." + method.getName()
                            + " is no derived property: it takes nothing, returns Boolean, carries @Label and names its components");
        }
        return new Component(
                name(),
                method.getName(),
                plain.size(),
                Component.Kind.BOOLEAN,
                new Bilingual(text.zh(), text.en()),
                "",
                0,
                Double.POSITIVE_INFINITY,
                false,
                Boolean.class,
                Optional.empty(),
                from);
    }

    private Component.Kind kind(String name, Class<?> type, boolean reference) {
        if (type == String.class) {
            return reference ? Component.Kind.REFERENCE : Component.Kind.TEXT;
        } else if (type == Boolean.class) {
            return Component.Kind.BOOLEAN;
        } else if (type == Integer.class) {
            return Component.Kind.INTEGER;
        } else if (type == Double.class) {
            return Component.Kind.DECIMAL;
        } else if (type == LocalDate.class) {
            return Component.Kind.DATE;
        } else if (type.isEnum()) {
            return Component.Kind.ENUM;
        }
        throw new IllegalArgumentException(javaType.getName() + "." + name + " is a " + type.getSimpleName()
                + ": a component is a String, Boolean, Integer, Double, LocalDate or enum");
    }

    private static MethodHandle reader(Method method) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(method)
                    .asType(MethodType.methodType(Object.class, Fact.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(method + " cannot be read: a fact record is public", e);
        }
    }

    private MethodHandle constructor(RecordComponent[] recordComponents) {
        Class<?>[] types =
                Stream.of(recordComponents).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(javaType, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Fact.class, Object[].class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException(javaType.getName() + " cannot be made: a fact record is public", e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
