package io.firegrade.drl;

import io.firegrade.criteria.Operand;
import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import java.util.Optional;

/** The type of an operand, as the checker compares it. */
record ValueType(Component.Kind kind, Class<?> javaType, Optional<Class<? extends Fact>> target) {

    static final ValueType NUMBER = plain(Component.Kind.DECIMAL, Double.class);
    static final ValueType TEXT = plain(Component.Kind.TEXT, String.class);
    static final ValueType BOOLEAN = plain(Component.Kind.BOOLEAN, Boolean.class);
    static final ValueType DATE = plain(Component.Kind.DATE, java.time.LocalDate.class);

    /** An operand with its type. */
    record Typed(Operand operand, ValueType type) {}

    static ValueType of(Component component) {
        return switch (component.kind()) {
            case ID, REFERENCE -> new ValueType(Component.Kind.REFERENCE, String.class, component.target());
            case INTEGER, DECIMAL -> NUMBER;
            case TEXT -> TEXT;
            case BOOLEAN -> BOOLEAN;
            case DATE -> DATE;
            case ENUM -> plain(Component.Kind.ENUM, component.javaType());
        };
    }

    static ValueType ofEnum(Class<?> enumType) {
        return plain(Component.Kind.ENUM, enumType);
    }

    /** Whether the values have an order that the language compares by. */
    boolean ordered() {
        return kind == Component.Kind.DECIMAL || kind == Component.Kind.DATE;
    }

    /** Whether it is the id of a fact of whatever type, as the subject of a breach is. */
    boolean ofAnyFact() {
        return target.filter(Fact.class::equals).isPresent();
    }

    /** The type as a message names it. */
    String shown() {
        return switch (kind) {
            case ID, REFERENCE ->
                "the id of " + a(target.map(Class::getSimpleName).orElse("fact"));
            case INTEGER, DECIMAL -> "a number";
            case TEXT -> "a text";
            case BOOLEAN -> "true or false";
            case DATE -> "a date";
            case ENUM -> a(javaType.getSimpleName());
        };
    }

    /** The type of the fact whose id an operand is, if it is an id of one type. */
    static Optional<FactType> referredBy(Operand operand) {
        return operand instanceof Operand.Read read
                ? read.component()
                        .target()
                        .filter(target -> !target.equals(Fact.class))
                        .map(FactType::of)
                : Optional.empty();
    }

    /** A name with its article. */
    static String a(String name) {
        return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    private static ValueType plain(Component.Kind kind, Class<?> javaType) {
        return new ValueType(kind, javaType, Optional.empty());
    }
}
